import { h } from 'preact';
import { mayPublishDocument, publishDocument } from '../../../application/library/publish-document.ts';
import { readDocumentFile, readLibrary } from '../../../application/library/read-library.ts';
import { withdrawDocument } from '../../../application/library/withdraw-document.ts';
import { libraryRefusals } from '../../../contract/refusals/library.ts';
import { accept, fieldsRenamed } from '../../../domain/values/result.ts';
import { textOf } from '../../form-body.ts';
import { type FormState, refusedForm, untouchedForms } from '../../form-state.ts';
import { atForm, ownPage } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { sendFile } from '../../send-file.ts';
import { file, fileForm, form, page } from '../../serve-page.ts';
import { libraryText } from '../../text/library-text.ts';
import { LibraryPage } from './library-page.tsx';

const libraryPage = page({
  address: paths.library,
  who: 'anyone',
  refusals: ['forbidden', 'framework-not-found'],
  frame: { current: 'national', width: 'board', islands: ['focus-errors', 'check-files', 'count-letters'] },
  async show({ deps, actor, key }, state: FormState | null) {
    const reading = await readLibrary(deps, actor, key);
    if (!reading.ok) return reading;
    const title = `${libraryText.title} ประจำปีงบประมาณ พ.ศ. ${key.fiscalYear}`;
    return accept({ title, body: h(LibraryPage, { reading: reading.value, state: state ?? untouchedForms }) });
  },
});

const publishForm = fileForm({
  address: paths.library,
  who: 'sign-in-if-forbidden',
  page: libraryPage,
  read: (body) => ({ kind: textOf(body, 'kind'), title: textOf(body, 'title'), audience: textOf(body, 'audience') }),
  before: ({ actor }) => mayPublishDocument(actor),
  act: ({ deps, actor, key, input }, received) => publishDocument(deps, actor, { ...key, ...input, file: received }),
  refusals: {
    ...atForm(libraryRefusals),
    ...atForm(['file-missing', 'file-empty', 'file-too-large', 'file-type-not-allowed']),
    ...atForm(['pdf-not-whole', 'pdf-holds-web-page']),
    ...ownPage(['forbidden', 'framework-not-found']),
  },
  goTo: (document) => ({ to: paths.library(document.fiscalYear), notice: libraryText.publishedNow }),
  again: ({ refusals: why }, { body }) => refusedForm('publish', body, why),
});

const withdrawForm = form({
  address: paths.documentWithdraw,
  who: 'sign-in-if-forbidden',
  page: libraryPage,
  read: (body, { number }) => ({ reason: textOf(body, `${number}.reason`) }),
  act: ({ deps, actor, key, input }) => withdrawDocument(deps, actor, { ...key, ...input }),
  refusals: { ...atForm(['document-withdrawn', 'reason-required']), ...ownPage(['forbidden', 'not-found']) },
  goTo: (document) => ({ to: paths.library(document.fiscalYear), notice: libraryText.withdrawn }),
  again: ({ refusals: why }, { key: { number }, body }) =>
    refusedForm(String(number), body, fieldsRenamed(why, { reason: `${number}.reason` })),
});

const documentFile = file({
  address: paths.documentFile,
  who: 'sign-in-if-forbidden',
  refusals: ['forbidden', 'not-found', 'document-withdrawn'],
  read: ({ deps, actor, key }) => readDocumentFile(deps, actor, key),
  send: (found, { reply }) => sendFile(reply, found, 'attachment'),
});

/** The documents of a year: guidelines, manuals and forms, each at an address that stays. */
export const libraryRoutes = [libraryPage, publishForm, withdrawForm, documentFile];
