import { h } from 'preact';
import { moveOf } from '../../../application/lifecycle/move.ts';
import { meetingLifecycle } from '../../../application/meetings/meeting-lifecycle.ts';
import { moveMeeting } from '../../../application/meetings/move-meeting.ts';
import { readMeeting } from '../../../application/meetings/read-meeting.ts';
import { recordAttendance } from '../../../application/meetings/record-attendance.ts';
import { recordMeetingMinutes } from '../../../application/meetings/record-minutes.ts';
import { replyMeeting } from '../../../application/meetings/reply-meeting.ts';
import { readChangeNotice } from '../../../application/notices/read-change-notice.ts';
import { readMeetingLetters } from '../../../application/notices/read-meeting-letters.ts';
import { startMeetingLetter } from '../../../application/notices/start-meeting-letter.ts';
import { readMeetingMinutes } from '../../../application/resolutions/read-meeting-minutes.ts';
import { meetingInvitation } from '../../../documents/meeting-invitation/meeting-invitation.ts';
import { accept, fieldsRenamed, refuse } from '../../../domain/values/result.ts';
import type { FormError } from '../../components/error-summary.tsx';
import { textOf } from '../../form-body.ts';
import { type FormState, untouchedForms } from '../../form-state.ts';
import { siteAddress } from '../../own-path.ts';
import { atForm, ownPage } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { sendSheet, setInType, sheetRefusals } from '../../send-sheet.ts';
import { file, form, page } from '../../serve-page.ts';
import { meetingText } from '../../text/meeting-text.ts';
import { meetingFormRefusals } from './meeting-form-refusals.ts';
import { meetingForms } from './meeting-forms.ts';
import { MeetingPage } from './meeting-page.tsx';
import { MeetingPrintPage } from './meeting-print-page.tsx';
import { minutesSheet } from './meeting-sheet.ts';
import { answerOf, attendanceOf, besideAttendance, minutesOf } from './read-meeting-forms.ts';
import { ReplyPage } from './reply-page.tsx';

const who = 'sign-in-if-forbidden';
const readRefusals = ['forbidden', 'not-found'] as const;

/** Fields of a form that stands on a page with others begin with its own name. */
const under = (name: string, errors: readonly FormError[]): readonly FormError[] =>
  errors.map((error) => (error.field === undefined ? error : { ...error, field: `${name}.${error.field}` }));

export const meetingPage = page({
  address: paths.meeting,
  who,
  refusals: readRefusals,
  frame: { current: 'meetings', width: 'board', islands: ['focus-errors'] },
  async show({ deps, actor, key }, state: FormState | null) {
    const reading = await readMeeting(deps, actor, key);
    if (!reading.ok) return reading;
    const letters = await readMeetingLetters(deps, actor, reading.value.meeting);
    const notice = await readChangeNotice(deps, actor, reading.value.meeting);
    const props = { reading: reading.value, letters, notice, state: state ?? untouchedForms };
    return accept({ title: reading.value.meeting.title, body: h(MeetingPage, props) });
  },
});

/** Where a mail leads: whoever is not signed in signs in first. */
const replyLink = page({
  address: paths.meetingReply,
  who: 'signed-in',
  refusals: [],
  async show({ key }) {
    return accept({ leadTo: `${paths.meeting.of(key)}#reply` });
  },
});

const replyPage = page({
  address: paths.meetingReplyFor,
  who,
  refusals: [...readRefusals, 'meeting-not-invited'],
  frame: { current: 'meetings', islands: ['focus-errors'] },
  async show({ deps, actor, key }, state: FormState | null) {
    const reading = await readMeeting(deps, actor, key);
    if (!reading.ok) return reading;
    const { invitees, own, mayPlan, meeting } = reading.value;
    const invitee = invitees.find((one) => one.number === key.number);
    if (invitee === undefined) return refuse('not-found');
    if (!mayPlan && !own.includes(invitee)) return refuse('meeting-not-invited');
    const props = { meeting, invitee, state: state ?? untouchedForms };
    return accept({ title: meetingText.reply, body: h(ReplyPage, props) });
  },
});

const replyForm = form({
  address: paths.meetingReplyFor,
  page: replyPage,
  read: (body, { number }) => {
    const prefix = meetingForms.reply(number);
    const text = (part: string) => textOf(body, `${prefix}.${part}`).trim();
    return {
      answer: answerOf(body, prefix),
      ...{ delegateName: text('delegateName'), delegateOffice: text('delegateOffice'), note: text('note') },
    };
  },
  async act({ deps, actor, key, input: { answer, ...texts } }) {
    if (answer === null) return refuse('reply-answer-required', undefined, 'answer');
    return replyMeeting(deps, actor, { ...key, ...texts, answer });
  },
  refusals: { ...meetingFormRefusals, 'meeting-not-invited': 'ownPage' },
  goTo: (_, { key }) => ({ to: paths.meeting(key.id), notice: meetingText.replied }),
  again: ({ errors }, { body, key }): FormState => {
    const name = meetingForms.reply(key.number);
    return { form: name, typed: body, errors: under(name, errors) };
  },
});

const attendanceForm = form({
  address: paths.meetingAttendance,
  page: meetingPage,
  read: (body) => ({
    attendance: attendanceOf(body),
    beside: besideAttendance(body),
    reason: textOf(body, 'attendance.reason'),
  }),
  act: ({ deps, actor, key, input, rowVersion }) => recordAttendance(deps, actor, { ...input, ...key, rowVersion }),
  refusals: meetingFormRefusals,
  goTo: (_, { key }) => ({ to: paths.meeting.of(key), notice: meetingText.attendanceSaved }),
  again: ({ errors }, { body }): FormState => ({
    ...{ form: meetingForms.attendance, typed: body, errors: fieldsRenamed(errors, { reason: 'attendance.reason' }) },
  }),
});

const minutesForm = form({
  address: paths.meetingMinutes,
  page: meetingPage,
  read: (body) => ({ minutes: minutesOf(body) }),
  act: ({ deps, actor, key, input, rowVersion }) => recordMeetingMinutes(deps, actor, { ...input, ...key, rowVersion }),
  refusals: meetingFormRefusals,
  goTo: (_, { key }) => ({ to: paths.meeting.of(key), notice: meetingText.minutesSaved }),
  again: ({ errors }, { body }): FormState => ({ form: meetingForms.minutes, typed: body, errors }),
});

const moveForm = form({
  address: paths.meetingMove,
  page: meetingPage,
  read: (body, { action }) => {
    const name = meetingForms.move(action);
    return {
      move: moveOf(meetingLifecycle, action),
      ...{ reason: textOf(body, `${name}.reason`), confirmed: textOf(body, `${name}.confirmed`) !== '' },
    };
  },
  async act({ deps, actor, key, input: { move, ...input }, rowVersion }) {
    if (move === undefined) return refuse('not-found');
    return moveMeeting(deps, actor, { id: key.id, ...input, rowVersion }, move.action);
  },
  refusals: meetingFormRefusals,
  goTo: (_, { key, input }) => ({ to: paths.meeting(key.id), notice: input.move?.notice }),
  again: ({ errors }, { body, key }): FormState => {
    const name = meetingForms.move(key.action);
    return { form: name, typed: body, errors: under(name, errors) };
  },
});

const letterForm = form({
  address: paths.meetingLetter,
  page: meetingPage,
  read: () => ({}),
  act: ({ deps, actor, key }) =>
    startMeetingLetter(deps, actor, { ...key, agendaAddress: paths.meetingToPrint.of(key) }),
  refusals: {
    ...atForm(['letter-unit-required', 'meeting-past-inviting', 'meeting-secretariat-unknown']),
    ...ownPage(readRefusals),
  },
  goTo: ({ organisationId, id }) => ({ to: paths.letter(organisationId, id), notice: meetingText.letterStarted }),
  again: ({ errors }): FormState => ({ form: 'letter', typed: {}, errors }),
});

const printPage = page({
  address: paths.meetingToPrint,
  who,
  refusals: readRefusals,
  frame: { current: 'meetings' },
  async show({ deps, actor, key }) {
    const reading = await readMeeting(deps, actor, key);
    if (!reading.ok) return reading;
    return accept({ title: meetingText.printTitle, body: h(MeetingPrintPage, { reading: reading.value }) });
  },
});

const calendarFile = file({
  address: paths.meetingFile,
  who,
  refusals: readRefusals,
  async read({ deps, actor, key }) {
    const reading = await readMeeting(deps, actor, key);
    if (reading.ok && reading.value.meeting.status === 'draft') return refuse('not-found');
    return reading;
  },
  send: ({ meeting, items }, { deps, request, reply, key }) => {
    const url = `${siteAddress(deps, request)}${paths.meeting.of(key)}`;
    const { text } = meetingInvitation({ meeting, items, invitee: null, url, now: deps.clock.now() });
    return reply
      .type('text/calendar; charset=utf-8')
      .header('content-disposition', `attachment; filename="meeting-${meeting.id}.ics"`)
      .send(text);
  },
});

const minutesPaper = file({
  address: paths.meetingMinutesPaper,
  cost: 'document',
  who,
  refusals: [...readRefusals, 'meeting-not-held', ...sheetRefusals],
  read: async ({ deps, actor, key }) =>
    setInType(deps.papers, await readMeetingMinutes(deps, actor, key), minutesSheet, key.format),
  send: (bytes, { reply, key }) => sendSheet(reply, `minutes-${key.id}`, bytes, key.format),
});

/** One meeting: its page, and every form on it. */
export const meetingRoutesOfOne = [
  ...[
    meetingPage,
    replyLink,
    replyPage,
    replyForm,
    attendanceForm,
    minutesForm,
    moveForm,
    letterForm,
    printPage,
    minutesPaper,
    calendarFile,
  ],
];
