import type { MeetingNotice } from '../../../application/reminder/reminder-deps.ts';
import type { CalendarPart, Letter } from '../../../application/reminder/reminder-ports.ts';
import { meetingInvitation } from '../../../documents/meeting-invitation/meeting-invitation.ts';
import { convenerTitle } from '../../../domain/meetings/convener-title.ts';
import { meetingChannelNames, meetingNumberText } from '../../../domain/meetings/meeting.ts';
import { type PlanChange, timesText } from '../../../domain/meetings/plan-changes.ts';
import { formatThaiDate, formatThaiDateWithWeekday } from '../../../domain/values/thai-date.ts';
import { paths } from '../../paths.ts';
import { attachmentText } from '../../text/attachment-text.ts';
import { meetingMailText, noticeHeadings } from '../../text/meeting-text.ts';
import { letterText } from '../../text/reminder-text.ts';
import { finishLetter, type LetterPlace } from './finish-letter.ts';
import { LetterBody, LetterButton, MailText } from './letter-body.tsx';
import { Footer } from './write-digest.tsx';

/** What became of a meeting, for one who is invited: in words, and as an entry for their calendar. Without its passcode. */
export function writeMeeting(
  notice: MeetingNotice,
  at: LetterPlace,
): Letter & { readonly calendar: CalendarPart | null } {
  const { kind, person, meeting } = notice;
  const heading = noticeHeadings[kind];
  const link = `${at.address}${isOver(kind) ? paths.meeting(meeting.id) : paths.meetingReply(meeting.id)}`;
  const label = isOver(kind) ? meetingMailText.open : meetingMailText.answer;
  const lines = [
    ...factsOf(notice).map(([name, value]) => `${name}: ${value}`),
    ...changesOf(notice),
    ...paperOf(notice),
    ...agendaOf(notice),
  ];
  const footer = [
    ...[meetingMailText.byPage, letterText.automatic, letterText.dutyAlways],
    ...(at.isDemo ? [letterText.demo] : []),
  ];
  const dear = `${letterText.dear} ${person.name}`;
  const plain = [dear, '', heading, meeting.title, '', ...lines, '', `${label}:`, link, '', '--', ...footer];
  const html = (
    <LetterBody title={heading} dear={dear} footer={<Footer lines={footer.map((text) => ({ text }))} />}>
      <p style="margin:0 0 12px;font-weight:bold">
        <MailText>{meeting.title}</MailText>
      </p>
      {lines.map((line) => (
        <p key={line} style="margin:0 0 4px">
          <MailText>{line}</MailText>
        </p>
      ))}
      <LetterButton href={link} label={label} />
    </LetterBody>
  );
  const letter = finishLetter({ subject: `${heading}: ${meeting.title}`, plain, html }, person.numerals);
  // A paper changes nothing of the entry in a calendar, and is no reason to ask again.
  return { ...letter, calendar: isPaper(kind) ? null : entryOf(notice, at) };
}

/** A file was laid before the meeting or taken back. */
const isPaper = (kind: MeetingNotice['kind']) => kind === 'paper' || kind === 'paper-back';

/** Nothing is asked any more: the meeting is cancelled, or this invitation is taken back. */
const isOver = (kind: MeetingNotice['kind']) => kind === 'cancelled' || kind === 'removed';

function factsOf({ kind, meeting, invitee, row }: MeetingNotice): readonly (readonly [string, string])[] {
  const { place, link, passcode, replyBy, channel } = meeting;
  const number = meetingNumberText(meeting);
  const facts: readonly (readonly [string, string | null])[] = [
    [meetingMailText.convener, convenerTitle(meeting)],
    [meetingMailText.invitedAs, invitee.name],
    [meetingMailText.when, `${formatThaiDateWithWeekday(meeting.day)} เวลา ${timesText(meeting)}`],
    ['ครั้งที่', number],
    [meetingMailText.channel, meetingChannelNames[channel]],
    [meetingMailText.place, place || null],
    [meetingMailText.link, link || null],
    [meetingMailText.passcode, passcode === '' ? null : meetingMailText.passcodeHidden],
    [meetingMailText.replyBy, replyBy === null || isOver(kind) ? null : formatThaiDate(replyBy)],
    [meetingMailText.reason, row.reason],
  ];
  return facts.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
}

/** The file that was laid before the meeting or taken back, as the journal has it. */
function paperOf({ kind, row }: MeetingNotice): readonly string[] {
  if (!isPaper(kind)) return [];
  const { title = '', version = 1 } = (row.after ?? row.before ?? {}) as { title?: string; version?: number };
  return [`${meetingMailText.paper}: ${title}${version > 1 ? ` (${attachmentText.version} ${version})` : ''}`];
}

/** Each thing that differs, as the journal has it. */
function changesOf({ row }: MeetingNotice): readonly string[] {
  const { changes = [] } = (row.after ?? {}) as { readonly changes?: readonly PlanChange[] };
  if (changes.length === 0) return [];
  const wordsOf = (text: string) => (text === '' ? meetingMailText.none : text);
  return [
    `${meetingMailText.changes}:`,
    ...changes.map(
      ({ name, before, after }) =>
        `- ${name} ${meetingMailText.from} ${wordsOf(before)} ${meetingMailText.to} ${wordsOf(after)}`,
    ),
  ];
}

function agendaOf({ kind, meeting, items }: MeetingNotice): readonly string[] {
  if (isOver(kind) || items.length === 0) return meeting.purpose === '' ? [] : [meeting.purpose];
  return [
    ...(meeting.purpose === '' ? [] : [meeting.purpose]),
    `${meetingMailText.agenda}:`,
    ...items.flatMap(({ position, starts, ends, title, speakers, papers }) => [
      [`${position}.`, starts === null ? '' : timesText({ starts, ends }), title, speakers].filter(Boolean).join(' '),
      ...papers.map((paper) => `- ${meetingMailText.papers}: ${paper.title}`),
    ]),
  ];
}

function entryOf({ kind, person, invitee, items, row, ...told }: MeetingNotice, at: LetterPlace): CalendarPart {
  const gone = { status: 'cancelled', cancelledReason: row.reason } as const;
  const meeting = kind === 'removed' ? { ...told.meeting, ...gone } : told.meeting;
  const { method, text } = meetingInvitation({
    ...{ meeting, items, url: `${at.address}${paths.meeting(meeting.id)}`, now: row.at },
    invitee: { name: person.name, email: person.email, must: invitee.must, reply: invitee.reply },
  });
  return { method: method === 'CANCEL' ? 'CANCEL' : 'REQUEST', text };
}
