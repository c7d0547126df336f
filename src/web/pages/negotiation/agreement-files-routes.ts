import { h } from 'preact';
import { attachAgreementFile, mayAttachAgreementFile } from '../../../application/negotiation/attach-agreement-file.ts';
import { openAgreementFile, readAgreementFiles } from '../../../application/negotiation/read-agreement-files.ts';
import { takeBackAgreementFile } from '../../../application/negotiation/take-back-agreement-file.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { accept, fieldsRenamed } from '../../../domain/values/result.ts';
import { attachingRefusals, typedPaper } from '../../attaching.ts';
import { textOf } from '../../form-body.ts';
import { type FormState, refusedForm, untouchedForms } from '../../form-state.ts';
import { ownPage } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { sendFile } from '../../send-file.ts';
import { file, fileForm, form, page } from '../../serve-page.ts';
import { attachmentText } from '../../text/attachment-text.ts';
import { AgreementFilesPage } from './agreement-files-page.tsx';

const who = 'sign-in-if-forbidden';

const filesPage = page({
  address: paths.agreementFiles,
  who,
  refusals: ['forbidden', 'not-found'],
  frame: { width: 'board', islands: ['focus-errors', 'check-files', 'count-letters'] },
  async show({ deps, actor, key, asked }, state: FormState | null) {
    const reading = await readAgreementFiles(deps, actor, key);
    if (!reading.ok) return reading;
    const begin = { about: asked('about'), replaces: asked('replaces') };
    return accept({
      title: `${attachmentText.title} ${partyTitle(reading.value.organisation.name)} ${key.fiscalYear}`,
      body: h(AgreementFilesPage, { reading: reading.value, begin, state: state ?? untouchedForms }),
    });
  },
});

const refusals = {
  ...attachingRefusals,
  ...ownPage(['forbidden', 'not-found']),
};

const attachForm = fileForm({
  address: paths.agreementFiles,
  who,
  page: filesPage,
  read: typedPaper,
  before: ({ deps, actor, key }) => mayAttachAgreementFile(deps, actor, key),
  act: ({ deps, actor, key, input }, received) =>
    attachAgreementFile(deps, actor, { ...key, ...input, file: received }),
  refusals,
  goTo: ({ number }, { key }) => ({
    to: `${paths.agreementFiles.of(key)}#file-${number}`,
    notice: attachmentText.attached,
  }),
  again: ({ refusals: why }, { body }) => refusedForm('attach', body, why),
});

const takeBackForm = form({
  address: paths.agreementFileTakeBack,
  who,
  page: filesPage,
  read: (body, { number }) => ({ reason: textOf(body, `reason-${number}`) }),
  act: ({ deps, actor, key, input }) => takeBackAgreementFile(deps, actor, { ...key, ...input }),
  refusals,
  goTo: (_, { key }) => ({
    to: `${paths.agreementFiles.of(key)}#file-${key.number}`,
    notice: attachmentText.takenBack,
  }),
  again: ({ refusals: why }, { body, key: { number } }) =>
    refusedForm(`take-back-${number}`, body, fieldsRenamed(why, { reason: `reason-${number}` })),
});

/** Downloaded under the name that was uploaded; an earlier version too. */
const agreementFile = file({
  address: paths.agreementFile,
  who,
  refusals: ['forbidden', 'not-found'],
  read: ({ deps, actor, key }) => openAgreementFile(deps, actor, key),
  send: (found, { reply }) => sendFile(reply, found, 'attachment'),
});

/** Papers of a proposal and its negotiation. */
export const agreementFilesRoutes = [filesPage, attachForm, takeBackForm, agreementFile];
