import { type Clash, clashesOf } from '../../domain/meetings/clashes.ts';
import type { Invitee, MeetingPlan, WholeMeeting } from '../../domain/meetings/meeting.ts';
import { type SeatHolders, seatHoldersOn } from '../../domain/meetings/seat-holders.ts';
import { partyTitle, provinceOf } from '../../domain/people/organisation.ts';
import type { MeetingTables } from './meeting-deps.ts';

/** Where working days count for meetings of national bodies [A: as due dates are counted, in Bangkok]. */
const CAPITAL = 'TH-10';

/** What the plan meets with on its day, besides the meeting itself. */
export async function findClashes(
  stores: MeetingTables,
  plan: Pick<MeetingPlan, 'day' | 'starts' | 'ends' | 'place'> & { readonly organisationId: string },
  invitees: readonly Pick<Invitee, 'invited' | 'name'>[],
  ownId: string,
): Promise<readonly Clash[]> {
  const { day } = plan;
  const called = (await stores.meetings.between({ from: day, to: day, statuses: ['called'] })).filter(
    ({ meeting }) => meeting.id !== ownId,
  );
  const sessions = await stores.negotiations.sessionsOn(day);
  return clashesOf(plan, invitees, {
    meetings: called.map((one): WholeMeeting => ({ ...one, items: [] })),
    sessions: sessions.map((one) => ({ ...one, partyName: partyTitle(one.partyName) })),
    holidays: await stores.holidays.between(day, day),
    holders: await holdersReader(stores)(day, invitees),
    place: provinceOf(plan.organisationId) ?? CAPITAL,
  });
}

/** Who holds which seat on a day; nothing is read for those who are no persons. */
export function holdersReader(stores: Pick<MeetingTables, 'bodies'>) {
  const known = new Map<string, Promise<SeatHolders>>();
  return (day: string, invitees: readonly Pick<Invitee, 'invited'>[]): Promise<SeatHolders> => {
    if (invitees.every(({ invited }) => invited.kind === 'organisation')) return Promise.resolve(new Map());
    const holders = known.get(day) ?? stores.bodies.inForceOn(day).then((found) => seatHoldersOn(found, day));
    known.set(day, holders);
    return holders;
  };
}
