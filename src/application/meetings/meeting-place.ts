import { type Clash, clashesOf } from '../../domain/meetings/clashes.ts';
import type { Invitee, MeetingPlan, WholeMeeting } from '../../domain/meetings/meeting.ts';
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
    place: provinceOf(plan.organisationId) ?? CAPITAL,
  });
}
