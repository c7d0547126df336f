import { h } from 'preact';
import { readVisit } from '../../../application/site-visits/read-visit.ts';
import { recordVisit } from '../../../application/site-visits/record-visit.ts';
import { isVisiting } from '../../../application/site-visits/site-visit-deps.ts';
import {
  attachVisitFile,
  mayAttachVisitFile,
  openVisitFile,
  takeBackVisitFile,
} from '../../../application/site-visits/visit-files.ts';
import { siteVisitRefusals } from '../../../contract/refusals/site-visits.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { accept, fieldsRenamed, refuse } from '../../../domain/values/result.ts';
import { attachingRefusals } from '../../attaching.ts';
import { errorsOf, textOf } from '../../form-body.ts';
import { refusedForm, untouchedForms } from '../../form-state.ts';
import { atForm, ownPage } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { sendFile } from '../../send-file.ts';
import { file, fileForm, form, page } from '../../serve-page.ts';
import { siteVisitText } from '../../text/site-visit-text.ts';
import { FieldPage, photoFormName } from './field-page.tsx';
import { recordFormName, typedRecord } from './typed-record.ts';
import type { VisitFormState } from './visit-state.ts';

const who = 'sign-in-if-forbidden';
const readRefusals = ['forbidden', 'not-found', 'framework-not-found', 'site-visit-round-not-assessed'] as const;

/** What the team writes at the place. */
const fieldPage = page({
  address: paths.siteVisitField,
  who,
  refusals: readRefusals,
  frame: { islands: ['focus-errors', 'count-letters', 'check-files', 'visit-offline'] },
  async show({ deps, actor, key }, state: VisitFormState | null) {
    if (!isVisiting(actor, key)) return refuse('forbidden');
    const reading = await readVisit(deps, actor, key);
    if (!reading.ok) return reading;
    if (reading.value.visit === null) return refuse('not-found');
    return accept({
      title: `${siteVisitText.openField} ${partyTitle(reading.value.organisation.name)} ${key.fiscalYear}`,
      // What was saved in part answers as a refusal: something is still to be decided.
      ...(state !== null && state.errors.length > 0 ? { status: 422 } : {}),
      body: h(FieldPage, { reading: reading.value, state: state ?? untouchedForms, userId: actor.userId }),
    });
  },
});

const refusals = {
  ...atForm(siteVisitRefusals),
  ...attachingRefusals,
  ...ownPage(['forbidden', 'not-found', 'framework-not-found', 'site-visit-round-not-assessed']),
};

const recordForm = form({
  address: paths.siteVisitField,
  who,
  page: fieldPage,
  read: typedRecord,
  act: ({ deps, actor, key, input }) => recordVisit(deps, actor, { ...key, record: input }),
  refusals,
  goTo: ({ saved, refused }, { key, body }) =>
    refused.length === 0
      ? { to: paths.siteVisitField.of(key), notice: siteVisitText.recordSaved }
      : { show: { form: recordFormName, typed: body, errors: errorsOf(refused), partly: saved.length > 0 } },
  again: ({ refusals: why }, { body }) => refusedForm(recordFormName, body, why),
});

const photoForm = fileForm({
  address: paths.siteVisitFiles,
  who,
  page: fieldPage,
  read: (body) => ({ title: textOf(body, 'title'), about: textOf(body, 'about') }),
  before: ({ deps, actor, key }) => mayAttachVisitFile(deps, actor, key),
  act: ({ deps, actor, key, input }, received) => attachVisitFile(deps, actor, { ...key, ...input, file: received }),
  refusals,
  goTo: (_, { key }) => ({ to: `${paths.siteVisitField.of(key)}#photos`, notice: siteVisitText.attached }),
  again: ({ refusals: why }, { body }) => refusedForm(photoFormName, body, why),
});

const takeBackForm = form({
  address: paths.siteVisitFileTakeBack,
  who,
  page: fieldPage,
  read: (body, { number }) => ({ reason: textOf(body, `reason-${number}`) }),
  act: ({ deps, actor, key, input }) => takeBackVisitFile(deps, actor, { ...key, ...input }),
  refusals,
  goTo: (_, { key }) => ({ to: `${paths.siteVisitField.of(key)}#photos`, notice: siteVisitText.takenBack }),
  again: ({ refusals: why }, { body, key: { number } }) =>
    refusedForm(`take-back-${number}`, body, fieldsRenamed(why, { reason: `reason-${number}` })),
});

const photo = file({
  address: paths.siteVisitFile,
  who,
  refusals: ['forbidden', 'not-found'],
  read: ({ deps, actor, key }) => openVisitFile(deps, actor, key),
  send: (found, { reply }) => sendFile(reply, found, 'attachment'),
});

/** What is written and photographed at the place. */
export const visitFieldRoutes = [fieldPage, recordForm, photoForm, takeBackForm, photo];
