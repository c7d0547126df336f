import { isStale } from '../../domain/lifecycle/is-stale.ts';
import type { Meeting } from '../../domain/meetings/meeting.ts';
import { meetingStatusNames } from '../../domain/meetings/meeting-moves.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { changeInvitees } from './add-invitee.ts';
import type { MeetingDeps } from './meeting-deps.ts';
import { onMeeting } from './on-meeting.ts';

export interface RemoveInviteeInput {
  /** The meeting. */
  readonly id: string;
  readonly rowVersion: number | null;
  /** As it is counted in the meeting; no other number changes. */
  readonly number: number;
  /** What the one who is no longer invited is told. */
  readonly reason: string;
}

export type RemoveInviteeRefusal =
  | 'forbidden'
  | 'not-found'
  | 'changed-meanwhile'
  | 'reason-required'
  | 'meeting-not-editable'
  | 'meeting-invitees-required'
  | 'meeting-invitee-came'
  | 'meeting-invitee-gone';

/** Takes back one invitation to a meeting that is called: who had it is told why, by mail with a cancelled entry. */
export async function removeInvitee(
  deps: MeetingDeps,
  actor: Actor,
  { id, rowVersion, number, ...input }: RemoveInviteeInput,
): Promise<Outcome<Meeting, RemoveInviteeRefusal>> {
  return onMeeting(deps, actor, { id, right: 'plan-meeting' }, async (stores, meeting) => {
    const reason = input.reason.trim();
    if (reason === '') return refuse('reason-required', undefined, 'reason');
    if (meeting.status !== 'called')
      return refuse('meeting-not-editable', { status: meetingStatusNames[meeting.status] });
    if (isStale(rowVersion, meeting)) return refuse('changed-meanwhile');
    const invitees = await stores.meetings.invitees(meeting);
    const gone = invitees.find((one) => one.number === number);
    if (gone === undefined) return refuse('meeting-invitee-gone');
    if (gone.attendance?.present === true) return refuse('meeting-invitee-came', { name: gone.name });
    if (invitees.length === 1) return refuse('meeting-invitees-required');
    await stores.meetings.removeInvitee(meeting, number);
    const { name, must, invited } = gone;
    const before = { number, name, must, invited };
    return accept(
      await changeInvitees(stores, actor, { meeting, action: 'meeting.remove-invitee', before, after: null, reason }),
    );
  });
}
