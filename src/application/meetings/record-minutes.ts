import { isStale } from '../../domain/lifecycle/is-stale.ts';
import type { AgendaItem, Meeting } from '../../domain/meetings/meeting.ts';
import { meetingLimits } from '../../domain/meetings/meeting-limits.data.ts';
import { meetingStatusNames } from '../../domain/meetings/meeting-moves.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { lengthOf } from '../../domain/values/clean-text.ts';
import { isSameContent } from '../../domain/values/content-text.ts';
import { accept, acceptUnchanged, type Outcome, refusal, refuse, refuseAll } from '../../domain/values/result.ts';
import { appendMeetingJournalRow, type MeetingDeps } from './meeting-deps.ts';
import { onMeeting } from './on-meeting.ts';

export interface RecordMinutesInput {
  readonly id: string;
  readonly rowVersion: number | null;
  /** By the position of the item; one that is not named is left as it is. */
  readonly minutes: readonly { readonly position: number; readonly text: string }[];
}

export type RecordMinutesRefusal =
  | 'forbidden'
  | 'not-found'
  | 'changed-meanwhile'
  | 'meeting-not-held'
  | 'meeting-minutes-closed'
  | 'text-too-long';

/** Writes the minutes of each item of the agenda, until they are approved. */
export async function recordMeetingMinutes(
  deps: MeetingDeps,
  actor: Actor,
  input: RecordMinutesInput,
): Promise<Outcome<Meeting, RecordMinutesRefusal>> {
  return onMeeting(deps, actor, { id: input.id, right: 'record-meeting' }, async (stores, meeting) => {
    if (meeting.status === 'minutes-approved') return refuse('meeting-minutes-closed');
    if (meeting.status !== 'held') return refuse('meeting-not-held', { status: meetingStatusNames[meeting.status] });
    if (isStale(input.rowVersion, meeting)) return refuse('changed-meanwhile');
    const refusals = input.minutes.flatMap(({ position, text }) => {
      const [length, longest] = [lengthOf(text), meetingLimits.minutes];
      return length > longest ? [refusal('text-too-long', { length, longest }, `minutes.${position}`)] : [];
    });
    if (refusals.length > 0) return refuseAll(refusals);
    const before = await stores.meetings.items(meeting);
    const after = before.map((item): AgendaItem => {
      const typed = input.minutes.find((one) => one.position === item.position);
      return typed === undefined ? item : { ...item, minutes: typed.text.trim() };
    });
    if (isSameContent(before, after)) return acceptUnchanged(meeting);
    await stores.meetings.saveItems(meeting, after);
    await stores.meetings.update(meeting);
    await appendMeetingJournalRow(stores, actor, {
      ...{ meeting, action: 'meeting.minutes', permission: 'record-meeting' },
      before: before.map((one) => [one.title, one.minutes]),
      after: after.map((one) => [one.title, one.minutes]),
    });
    return accept({ ...meeting, rowVersion: meeting.rowVersion + 1 });
  });
}
