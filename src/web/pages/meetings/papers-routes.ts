import { h } from 'preact';
import {
  attachMeetingFile,
  mayAttachMeetingFile,
  takeBackMeetingFile,
} from '../../../application/meetings/attach-meeting-file.ts';
import { openMeetingFile } from '../../../application/meetings/meeting-files.ts';
import { readMeeting } from '../../../application/meetings/read-meeting.ts';
import { accept, fieldsRenamed } from '../../../domain/values/result.ts';
import { attachingRefusals, typedPaper } from '../../attaching.ts';
import { textOf } from '../../form-body.ts';
import { type FormState, refusedForm, untouchedForms } from '../../form-state.ts';
import { ownPage } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { sendFile } from '../../send-file.ts';
import { file, fileForm, form, page } from '../../serve-page.ts';
import { attachmentText } from '../../text/attachment-text.ts';
import { meetingText } from '../../text/meeting-text.ts';
import { PapersPage } from './papers-page.tsx';

const who = 'sign-in-if-forbidden';

const papersPage = page({
  address: paths.meetingPapers,
  who,
  refusals: ['forbidden', 'not-found'],
  frame: { current: 'meetings', width: 'board', islands: ['focus-errors', 'check-files', 'count-letters'] },
  async show({ deps, actor, key, asked }, state: FormState | null) {
    const reading = await readMeeting(deps, actor, key);
    if (!reading.ok) return reading;
    const begin = { about: asked('about'), replaces: asked('replaces') };
    return accept({
      title: `${meetingText.papersPage}: ${reading.value.meeting.title}`,
      body: h(PapersPage, { reading: reading.value, begin, state: state ?? untouchedForms }),
    });
  },
});

const refusals = {
  ...attachingRefusals,
  ...ownPage(['forbidden', 'not-found']),
};

const attachForm = fileForm({
  address: paths.meetingPapers,
  who,
  page: papersPage,
  read: (body) => ({
    ...typedPaper(body),
    visibility: textOf(body, 'visibility') === 'public' ? ('public' as const) : ('invitees' as const),
  }),
  before: ({ deps, actor, key }) => mayAttachMeetingFile(deps, actor, key),
  act: ({ deps, actor, key, input }, received) => attachMeetingFile(deps, actor, { ...key, ...input, file: received }),
  refusals,
  goTo: ({ number }, { key }) => ({
    to: `${paths.meetingPapers.of(key)}#file-${number}`,
    notice: attachmentText.attached,
  }),
  again: ({ refusals: why }, { body }) => refusedForm('attach', body, why),
});

const takeBackForm = form({
  address: paths.meetingPaperTakeBack,
  who,
  page: papersPage,
  read: (body, { number }) => ({ reason: textOf(body, `reason-${number}`) }),
  act: ({ deps, actor, key, input }) => takeBackMeetingFile(deps, actor, { ...key, ...input }),
  refusals,
  goTo: (_, { key }) => ({ to: `${paths.meetingPapers.of(key)}#file-${key.number}`, notice: attachmentText.takenBack }),
  again: ({ refusals: why }, { body, key: { number } }) =>
    refusedForm(`take-back-${number}`, body, fieldsRenamed(why, { reason: `reason-${number}` })),
});

/** The version in use: the address that the agenda and mails name. */
const paper = file({
  address: paths.meetingPaper,
  who,
  refusals: ['forbidden', 'not-found'],
  read: ({ deps, actor, key }) => openMeetingFile(deps, actor, { ...key, version: null }),
  send: (found, { reply }) => sendFile(reply, found, 'attachment'),
});

const paperVersion = file({
  address: paths.meetingPaperVersion,
  who,
  refusals: ['forbidden', 'not-found'],
  read: ({ deps, actor, key }) => openMeetingFile(deps, actor, key),
  send: (found, { reply }) => sendFile(reply, found, 'attachment'),
});

/** Files that are laid before a meeting. */
export const meetingPapersRoutes = [papersPage, attachForm, takeBackForm, paper, paperVersion];
