import {
  bareSheet,
  factOf,
  linesOf,
  type PaperSheet,
  type SheetFact,
  type SheetSection,
} from '../../../application/papers/paper-sheet.ts';
import type { MeetingMinutes } from '../../../application/resolutions/read-meeting-minutes.ts';
import type { NamedResolution } from '../../../application/resolutions/subject-names.ts';
import { convenerTitle } from '../../../domain/meetings/convener-title.ts';
import {
  type AgendaItem,
  attendedForNames,
  type Invitee,
  isGuest,
  type Meeting,
  meetingChannelNames,
  meetingNumberText,
  type Postponement,
} from '../../../domain/meetings/meeting.ts';
import { timesText } from '../../../domain/meetings/plan-changes.ts';
import { decisionNames } from '../../../domain/meetings/resolution.ts';
import { subjectKindNames } from '../../../domain/meetings/subject-kinds.data.ts';
import { fiscalYearOf } from '../../../domain/values/fiscal-year.ts';
import { formatThaiDateWithWeekday, formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { meetingText, postponementLine } from '../../text/meeting-text.ts';
import { resolutionsText } from '../../text/resolutions-text.ts';
import { submissionText } from '../../text/submission-text.ts';

/** The minutes of a meeting: who was there, and of each item what was said and resolved; a draft until approved. */
export function minutesSheet(
  { meeting, items, invitees, resolutions, postponement }: MeetingMinutes,
  now: string,
): PaperSheet {
  const number = meetingNumberText(meeting) ?? '';
  const called = [[meetingText.minutes, meeting.bodyName ?? ''].join(' ').trim(), number].filter((text) => text !== '');
  const name = called.join(' ');
  const { approvedAt, approvedName, approvedOffice } = meeting;
  return {
    ...bareSheet,
    fiscalYear: meeting.fiscalYears[0] ?? fiscalYearOf(meeting.day),
    title: `${name} ${meeting.title}`,
    at: approvedAt ?? now,
    watermark: meeting.status === 'minutes-approved' ? null : submissionText.draftMark,
    heading: [...called, meeting.title],
    facts: [...planFacts(meeting, postponement), ...attendanceFacts(meeting, invitees)],
    sections: items.map((item) =>
      itemSection(
        item,
        resolutions.filter((one) => one.item === item.position),
      ),
    ),
    signer:
      approvedAt === null || approvedName === null
        ? null
        : {
            ...{ role: meetingText.approvedBy, name: `(${approvedName})`, office: approvedOffice ?? '' },
            when: formatThaiInstant(approvedAt),
          },
    footer: [name, formatThaiDateWithWeekday(meeting.day)].join(' '),
  };
}

/** Never the link or the passcode: a paper is handed on. */
function planFacts(meeting: Meeting, postponement: Postponement | null): SheetFact[] {
  const { day, channel, place, fiscalYears } = meeting;
  return [
    factOf(meetingText.when, `${formatThaiDateWithWeekday(day)} เวลา ${timesText(meeting)}`),
    ...(postponement === null ? [] : [factOf(meetingText.change, postponementLine(postponement))]),
    factOf(meetingText.channel, meetingChannelNames[channel]),
    ...(place === '' ? [] : [factOf(meetingText.place, place)]),
    factOf(meetingText.convener, convenerTitle(meeting)),
    factOf(meetingText.fiscalYears, fiscalYears.join(', ')),
  ];
}

/** Of a body's meeting its members by themselves: whoever else was there does not make it able to decide. */
function attendanceFacts(meeting: Meeting, invitees: readonly Invitee[]): SheetFact[] {
  const ofBody = invitees.filter((one) => !isGuest(meeting, one));
  const guests = invitees.filter((one) => isGuest(meeting, one) && one.attendance?.present === true);
  const present = ofBody.filter(({ attendance }) => attendance?.present === true);
  const absent = invitees.filter(({ attendance }) => attendance?.present === false);
  const unknown = invitees.filter(({ attendance }) => attendance === null);
  const named = (one: Invitee) => one.name;
  return [
    listed(meeting.bodyId === null ? meetingText.cameToMeeting : meetingText.membersCame, present, cameAs),
    ...(guests.length === 0 ? [] : [listed(meetingText.guestsCame, guests, cameAs)]),
    ...(absent.length === 0 ? [] : [listed(meetingText.stayedAway, absent, named)]),
    ...(unknown.length === 0 ? [] : [listed(meetingText.notRecorded, unknown, named)]),
  ];
}

/** Who came: in person by the office invited; somebody else by name and office, and for whom. */
function cameAs({ name, attendance }: Invitee): string {
  if (attendance?.present !== true) return name;
  const who = [attendance.name, attendance.office].filter((text) => text !== '');
  if (attendance.as === 'self') return [...new Set([...who, name])].join(' · ');
  return [...who, `${attendedForNames[attendance.as]}${name}`].join(' · ');
}

function listed(label: string, invitees: readonly Invitee[], lineOf: (one: Invitee) => string): SheetFact {
  return linesOf(label, invitees.length === 0 ? ['–'] : invitees.map((one, index) => `${index + 1}. ${lineOf(one)}`));
}

function itemSection(item: AgendaItem, resolutions: readonly NamedResolution[]): SheetSection {
  const { position, starts, ends, title, speakers, papers, minutes } = item;
  return {
    heading: `${meetingText.item(position)} ${title}`,
    facts: [
      ...(starts === null ? [] : [factOf(meetingText.itemTime, timesText({ starts, ends }))]),
      ...(speakers === '' ? [] : [linesOf(meetingText.speakers, speakers.split('\n'))]),
      ...papersFacts(item),
      ...(papers.length === 0
        ? []
        : [
            linesOf(
              meetingText.papers,
              papers.map((one, index) => `${index + 1}. ${one.title}`),
            ),
          ]),
      linesOf(meetingText.minutes, minutes === '' ? ['–'] : minutes.split('\n')),
      ...resolutions.map(resolutionFact),
    ],
  };
}

/** What lay before the meeting: each by its title, and where it is read. */
function papersFacts({ papers }: AgendaItem): SheetFact[] {
  const labelOf = (index: number) => (papers.length === 1 ? meetingText.papers : `${meetingText.papers} ${index + 1}`);
  return papers.map(({ title, link }, index) => ({ label: labelOf(index), lines: [title], codes: [link] }));
}

function resolutionFact({ number, decided, subjectKind, subjects, targets, text }: NamedResolution): SheetFact {
  return linesOf(resolutionsText.decided, [
    `${number} ${decisionNames[decided]}`,
    `${subjectKindNames[subjectKind]}: ${subjects.join(', ')}`,
    ...targets.flatMap(({ lines }) => lines),
    ...text.split('\n'),
  ]);
}
