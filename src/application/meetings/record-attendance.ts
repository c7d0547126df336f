import { isStale } from '../../domain/lifecycle/is-stale.ts';
import {
  type AttendanceRefusal,
  checkAttendance,
  checkTypedBeside,
  hasCome,
  type TypedBeside,
} from '../../domain/meetings/check-reply.ts';
import { type Attendance, type Invitee, wasHeld } from '../../domain/meetings/meeting.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isSameContent } from '../../domain/values/content-text.ts';
import { accept, acceptUnchanged, type Outcome, refuse, refuseAll } from '../../domain/values/result.ts';
import { appendMeetingJournalRow, type MeetingDeps } from './meeting-deps.ts';
import { onMeeting } from './on-meeting.ts';

export interface RecordAttendanceInput {
  readonly id: string;
  /** Who is invited may have changed since it was read: the numbers are of those who were read. */
  readonly rowVersion: number | null;
  /** Of those whose attendance is known; the others are left as they are. */
  readonly attendance: readonly { readonly number: number; readonly attendance: Attendance }[];
  /** What a form holds beside those who are not said to have come; nothing of it may be lost. */
  readonly beside?: readonly TypedBeside[];
  /** Why who came is recorded differently once the meeting is recorded as held; not asked for before. */
  readonly reason?: string;
}

/** All who are invited, and the version of the meeting. */
export interface RecordedAttendance {
  readonly rowVersion: number;
  readonly invitees: readonly Invitee[];
}

export type RecordAttendanceRefusal =
  | 'forbidden'
  | 'not-found'
  | 'changed-meanwhile'
  | 'reason-required'
  | 'meeting-nobody-came'
  | AttendanceRefusal
  | 'attendance-unknown-invitee';

/**
 * Records who came, and as whom: from the meeting's day until its minutes are approved or a resolution rests on it. Once it is
 * recorded as held a change needs its reason, which the journal keeps.
 */
export async function recordAttendance(
  deps: MeetingDeps,
  actor: Actor,
  input: RecordAttendanceInput,
): Promise<Outcome<RecordedAttendance, RecordAttendanceRefusal>> {
  return onMeeting(deps, actor, { id: input.id, right: 'record-meeting' }, async (stores, meeting) => {
    const isResolved = await stores.meetings.isResolved(meeting.id);
    const refusals = checkAttendance({ ...meeting, isResolved }, input.attendance, deps.clock.today());
    if (refusals.length > 0) return refuseAll(refusals);
    if (isStale(input.rowVersion, meeting)) return refuse('changed-meanwhile');
    const { rowVersion } = meeting;
    const invitees = await stores.meetings.invitees(meeting);
    const known = new Map(input.attendance.map((one) => [one.number, one.attendance]));
    if ([...known.keys()].some((number) => !invitees.some((one) => one.number === number)))
      return refuse('attendance-unknown-invitee');
    const lost = checkTypedBeside(invitees, input.beside ?? []);
    if (lost.length > 0) return refuseAll(lost);
    const after = invitees.map((one) => ({ ...one, attendance: known.get(one.number) ?? one.attendance }));
    if (isSameContent(invitees, after)) return acceptUnchanged({ rowVersion, invitees });
    const reason = input.reason?.trim() ?? '';
    const isHeld = wasHeld(meeting);
    if (isHeld && reason === '') return refuse('reason-required', undefined, 'reason');
    if (isHeld && !hasCome(after)) return refuse('meeting-nobody-came');
    for (const one of after) if (known.has(one.number)) await stores.meetings.updateInvitee(meeting, one);
    await appendMeetingJournalRow(stores, actor, {
      ...{ meeting, action: 'meeting.attendance', permission: 'record-meeting', reason: isHeld ? reason : null },
      before: invitees.map((one) => [one.name, one.attendance]),
      after: after.map((one) => [one.name, one.attendance]),
    });
    return accept({ rowVersion, invitees: after });
  });
}
