import type { TypedItem } from '../../../application/meetings/draft-meeting.ts';
import type { NewInvitee } from '../../../application/meetings/name-invitees.ts';
import { otherMatters } from '../../../domain/meetings/agenda-of-waiting.ts';
import { inviteeGroups } from '../../../domain/meetings/invitee-groups.ts';
import {
  type Attendance,
  attendedAsKinds,
  type Invited,
  type MeetingPaper,
  type MeetingPlan,
  meetingChannels,
  meetingKinds,
  type ReplyAnswer,
  replyAnswers,
} from '../../../domain/meetings/meeting.ts';
import { meetingLimits } from '../../../domain/meetings/meeting-limits.data.ts';
import { toArabicDigits } from '../../../domain/values/thai-digits.ts';
import { parseTime } from '../../../domain/values/time-of-day.ts';
import { codeOf, dateIsBlank, dateOf, type FormBody, listOf, textOf } from '../../form-body.ts';
import { meetingText } from '../../text/meeting-text.ts';
import { attendanceName, itemName, minutesName } from './meeting-forms.ts';

/** A typed time; what is no time is kept as it is, so that its refusal stands beside the field. Null if nothing is typed. */
const timeOf = (body: FormBody, name: string): string | null => {
  const typed = textOf(body, name).trim();
  return typed === '' ? null : (parseTime(typed) ?? typed);
};

/** The plan of a meeting as typed. What cannot be read is left in a form that the use case refuses. */
export function planOf(body: FormBody): MeetingPlan {
  const years = toArabicDigits(textOf(body, 'fiscalYears')).match(/\d+/g) ?? [];
  const number = codeOf(body, 'number');
  const bodyId = textOf(body, 'bodyId');
  return {
    fiscalYears: [...new Set(years.map(Number))].sort((a, b) => a - b),
    kind: meetingKinds.find((one) => one === textOf(body, 'kind')) ?? 'follow-up',
    channel: meetingChannels.find((one) => one === textOf(body, 'channel')) ?? 'on-site',
    ...{ bodyId: bodyId === '' ? null : bodyId, number: number === '' ? null : Number(number) },
    ...{ title: textOf(body, 'title').trim(), purpose: textOf(body, 'purpose').trim() },
    ...{ day: dateOf(body, 'day'), starts: timeOf(body, 'starts') ?? '', ends: timeOf(body, 'ends') },
    ...{ place: textOf(body, 'place').trim(), link: textOf(body, 'link').trim() },
    passcode: textOf(body, 'passcode').trim(),
    replyBy: dateIsBlank(body, 'replyBy') ? null : dateOf(body, 'replyBy'),
  };
}

/** The items of the agenda: rows in which nothing is typed are none. */
export function itemsOf(body: FormBody): readonly TypedItem[] {
  return Array.from({ length: meetingLimits.mostItems }, (_, index) => {
    const text = (part: Parameters<typeof itemName>[1]) => textOf(body, itemName(index, part)).trim();
    const times = { starts: timeOf(body, itemName(index, 'starts')), ends: timeOf(body, itemName(index, 'ends')) };
    return {
      ...times,
      title: text('title'),
      speakers: text('speakers'),
      papers: papersOf(text('papers')),
      subject: subjectOf(text('subject')),
    };
  }).filter((one) => `${one.title}${one.speakers}${one.starts ?? ''}${one.ends ?? ''}` !== '' || one.papers.length > 0);
}

/** The item that the button for other matters adds at the end of the agenda; none where another was pressed. */
export function otherMattersOf(body: FormBody): readonly TypedItem[] {
  const pressed = textOf(body, 'others');
  if (pressed === '') return [];
  const subject = subjectOf(pressed);
  return [{ starts: null, ends: null, title: otherMatters, speakers: '', papers: [], subject }];
}

/** What the item decides on, as the form was given it: `kind key`; null for an item of information. */
function subjectOf(text: string): TypedItem['subject'] {
  const space = text.indexOf(' ');
  return space < 1 ? null : { kind: text.slice(0, space), key: text.slice(space + 1) };
}

/** One paper a line: its title, then its address, then that it is for those invited alone, where it is. */
function papersOf(text: string): readonly MeetingPaper[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const isForInvitees = line.endsWith(meetingText.forInvitees);
      const words = (isForInvitees ? line.slice(0, -meetingText.forInvitees.length) : line).trim().split(/\s+/);
      const paper = { title: words.slice(0, -1).join(' '), link: words.at(-1) ?? '' };
      return isForInvitees ? { ...paper, isForInvitees } : paper;
    });
}

/** Those ticked: they must attend, but for those ticked in the second list; then the persons whose addresses are typed. */
function inviteesOf(body: FormBody): readonly NewInvitee[] {
  const emails = textOf(body, 'emails')
    .split(/[\s,;]+/)
    .filter((email) => email !== '');
  const persons = emails.map((email): NewInvitee => ({ invited: { kind: 'account', email }, must: true }));
  return [...tickedOf(body), ...persons];
}

function tickedOf(body: FormBody): readonly NewInvitee[] {
  const must = [...listOf(body, 'invitees'), ...listOf(body, 'seats')].map((key) => ({ key, must: true }));
  const may = listOf(body, 'mayInvitees').map((key) => ({ key, must: false }));
  return [...must, ...may.filter((one) => !must.some((other) => other.key === one.key))].map(({ key, must }) => ({
    ...{ invited: invitedOf(key), must },
  }));
}

/** One invitee as the lists of the forms name it. */
export function invitedOf(key: string): Invited {
  const id = key.slice(key.indexOf(' ') + 1);
  if (key.startsWith('person ')) return { kind: 'person', userId: id };
  return key.startsWith('seat ') ? { kind: 'seat', seatId: id } : { kind: 'organisation', organisationId: id };
}

/** The answer that is chosen; null if none is. */
export function answerOf(body: FormBody, prefix: string): ReplyAnswer | null {
  return replyAnswers.find((one) => one === textOf(body, `${prefix}.answer`)) ?? null;
}

interface TypedAttendance {
  readonly number: number;
  readonly attendance: Attendance;
}

/** Of each invitee for whom something is chosen: who came. */
export function attendanceOf(body: FormBody): readonly TypedAttendance[] {
  return rowsOf(body).flatMap(({ number, chosen, name, office }): readonly TypedAttendance[] => {
    if (chosen === 'absent') return [{ number, attendance: { present: false } as const }];
    const as = attendedAsKinds.find((one) => one === chosen);
    return as === undefined ? [] : [{ number, attendance: { present: true, as, name, office } }];
  });
}

/** What stands beside each invitee of whom it is not chosen that they came. */
export function besideAttendance(body: FormBody) {
  const rows = rowsOf(body).filter(({ chosen }) => !attendedAsKinds.some((one) => one === chosen));
  return rows.map(({ number, name, office }) => ({ number, name, office }));
}

function rowsOf(body: FormBody) {
  const numbers = Object.keys(body).flatMap((name) => /^attendance\.(\d+)\.as$/.exec(name)?.[1] ?? []);
  return numbers.map(Number).map((number) => ({
    number,
    chosen: textOf(body, attendanceName(number, 'as')),
    name: textOf(body, attendanceName(number, 'name')).trim(),
    office: textOf(body, attendanceName(number, 'office')).trim(),
  }));
}

/** The minutes of every item on the form. */
export function minutesOf(body: FormBody): readonly { readonly position: number; readonly text: string }[] {
  const positions = Object.keys(body).flatMap((name) => /^minutes\.(\d+)$/.exec(name)?.[1] ?? []);
  return positions.map(Number).map((position) => ({ position, text: textOf(body, minutesName(position)) }));
}

/** Everything that the form of a draft says. */
export function draftOf(body: FormBody) {
  const groups = inviteeGroups.filter((one) => listOf(body, 'groups').includes(one));
  return { plan: planOf(body), items: itemsOf(body), invitees: inviteesOf(body), groups };
}
