import type { Invitee, Meeting } from '../../domain/meetings/meeting.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { partyOf } from '../../domain/people/organisation.ts';
import { addDays } from '../../domain/values/civil-date.ts';
import type { Pending } from '../../domain/work/pending.ts';
import type { BodyStores } from '../bodies/bodies-ports.ts';
import type { MeetingStores } from '../meetings/meeting-ports.ts';
import { invitedAsReader, isInvited } from '../meetings/whose-invitation.ts';

/** How far ahead invitations are looked for. */
const AHEAD_DAYS = 366;

/** Invitations that nobody has answered yet, for who may answer them; the meetings are read once for all askers. */
export function invitationsReader(stores: MeetingStores & Pick<BodyStores, 'bodies'>, today: string) {
  const invitedAs = invitedAsReader(stores);
  let meetings: ReturnType<MeetingStores['meetings']['between']> | undefined;
  return async (actor: Actor): Promise<readonly Pending[]> => {
    meetings ??= stores.meetings.between({ from: today, to: addDays(today, AHEAD_DAYS), statuses: ['called'] });
    const pending: Pending[] = [];
    for (const { meeting, invitees } of await meetings) {
      const waiting = invitees.filter((one) => one.reply === null);
      if (waiting.length === 0) continue;
      const as = await invitedAs(actor, meeting, waiting);
      const own = waiting.find((one) => isInvited(as, one));
      if (own !== undefined) pending.push(...taskOf(actor, meeting, own));
    }
    return pending;
  };
}

function taskOf(actor: Actor, meeting: Meeting, { invited }: Invitee): readonly Pending[] {
  const named = invited.kind === 'organisation' ? invited.organisationId : null;
  const holding = actor.holdings.find((one) => named === null || one.organisationId === named);
  if (holding === undefined) return [];
  const { organisationId: home, role } = holding;
  return [
    {
      ...{ kind: 'reply-meeting', permission: 'reply-meeting', role, organisationId: partyOf(home) ?? home },
      ...{ fiscalYear: meeting.fiscalYears[0] ?? 0, round: null, indicator: null, hostIds: [home], agency: null },
      ...{ due: meeting.replyBy ?? meeting.day, returnReason: null },
      meeting: { id: meeting.id, title: meeting.title, day: meeting.day },
    },
  ];
}
