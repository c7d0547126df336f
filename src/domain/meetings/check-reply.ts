import { lengthOf } from '../values/clean-text.ts';
import { type Refusal, refusal } from '../values/result.ts';
import { formatThaiDate } from '../values/thai-date.ts';
import type { Attendance, Invitee, Meeting, MeetingReply } from './meeting.ts';
import { meetingLimits } from './meeting-limits.data.ts';
import { meetingStatusNames } from './meeting-moves.ts';

export type ReplyRefusal =
  | 'meeting-not-open'
  | 'meeting-day-passed'
  | 'reply-delegate-name-required'
  | 'reply-delegate-office-required'
  | 'reply-reason-required'
  | 'text-too-long';

type TypedReply = Pick<MeetingReply, 'answer' | 'delegateName' | 'delegateOffice' | 'note'>;

/** A reply is taken, and may be changed, from the invitation until the meeting's day is over. */
export function checkReply(
  meeting: Pick<Meeting, 'status' | 'day'>,
  reply: TypedReply,
  today: string,
): readonly Refusal<ReplyRefusal>[] {
  if (meeting.status !== 'called')
    return [refusal('meeting-not-open', { status: meetingStatusNames[meeting.status] }, 'answer')];
  if (meeting.day < today) return [refusal('meeting-day-passed', { day: formatThaiDate(meeting.day) }, 'answer')];
  const { answer, delegateName, delegateOffice, note } = reply;
  const isDelegate = answer === 'delegate';
  return [
    ...(isDelegate && delegateName.trim() === ''
      ? [refusal('reply-delegate-name-required', undefined, 'delegateName')]
      : []),
    ...(isDelegate && delegateOffice.trim() === ''
      ? [refusal('reply-delegate-office-required', undefined, 'delegateOffice')]
      : []),
    ...(answer === 'cannot' && note.trim() === '' ? [refusal('reply-reason-required', undefined, 'note')] : []),
    ...(['delegateName', 'delegateOffice', 'note'] as const).flatMap((field) => {
      const [length, longest] = [lengthOf(reply[field]), meetingLimits.reply];
      return length > longest ? [refusal('text-too-long', { length, longest }, field)] : [];
    }),
  ];
}

export type AttendanceRefusal =
  | 'meeting-day-not-come'
  | 'meeting-not-editable'
  | 'attendance-name-required'
  | 'attendance-not-chosen'
  | 'attendance-resolved-on'
  | 'text-too-long';

/** Whether anybody came: a meeting to which nobody came was not held. */
export const hasCome = (invitees: readonly Pick<Invitee, 'attendance'>[]): boolean =>
  invitees.some((one) => one.attendance?.present === true);

/** Attendance is recorded from the meeting's day on, until its minutes are approved or a resolution rests on it. */
export function checkAttendance(
  meeting: Pick<Meeting, 'status' | 'day'> & { readonly isResolved: boolean },
  attendance: readonly { readonly number: number; readonly attendance: Attendance }[],
  today: string,
): readonly Refusal<AttendanceRefusal>[] {
  if (meeting.status !== 'called' && meeting.status !== 'held')
    return [refusal('meeting-not-editable', { status: meetingStatusNames[meeting.status] })];
  if (meeting.isResolved) return [refusal('attendance-resolved-on')];
  if (today < meeting.day) return [refusal('meeting-day-not-come', { day: formatThaiDate(meeting.day) })];
  return attendance.flatMap(({ number, attendance: one }) => {
    if (!one.present) return [];
    const isUnnamed = one.as !== 'self' && one.name.trim() === '';
    return [
      ...(isUnnamed ? [refusal('attendance-name-required', undefined, `attendance.${number}.name`)] : []),
      ...(['name', 'office'] as const).flatMap((field) => {
        const [length, longest] = [lengthOf(one[field]), meetingLimits.reply];
        return length > longest ? [refusal('text-too-long', { length, longest }, `attendance.${number}.${field}`)] : [];
      }),
    ];
  });
}

/** A name or an office typed beside somebody of whom nobody says that they came. */
export interface TypedBeside {
  readonly number: number;
  readonly name: string;
  readonly office: string;
}

/**
 * Refuses what was typed beside somebody who is not said to have come: it would be lost. What the reply or the record had
 * put there was not typed.
 */
export function checkTypedBeside(
  invitees: readonly Pick<Invitee, 'number' | 'attendance' | 'reply'>[],
  typed: readonly TypedBeside[],
): readonly Refusal<AttendanceRefusal>[] {
  return typed.flatMap(({ number, name, office }) => {
    const { attendance = null, reply = null } = invitees.find((one) => one.number === number) ?? {};
    const came = attendance?.present === true ? attendance : null;
    const isTyped = (text: string, ...begun: readonly (string | undefined)[]) =>
      text.trim() !== '' && !begun.some((one) => one?.trim() === text.trim());
    const isLost =
      isTyped(name, came?.name, reply?.delegateName) || isTyped(office, came?.office, reply?.delegateOffice);
    return isLost ? [refusal('attendance-not-chosen', undefined, `attendance.${number}.as`)] : [];
  });
}

/** How many answered what. */
export interface ReplyCounts {
  readonly invited: number;
  readonly attends: number;
  readonly delegate: number;
  readonly cannot: number;
  readonly waiting: number;
}

export function countReplies(invitees: readonly Pick<Invitee, 'reply'>[]): ReplyCounts {
  const of = (answer: MeetingReply['answer']) => invitees.filter((one) => one.reply?.answer === answer).length;
  const [attends, delegate, cannot] = [of('attends'), of('delegate'), of('cannot')];
  const invited = invitees.length;
  return { invited, attends, delegate, cannot, waiting: invited - attends - delegate - cannot };
}
