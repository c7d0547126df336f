import { h } from 'preact';
import { type CatalogueReading, readEditionDraft } from '../../../application/catalogue/read-catalogue.ts';
import {
  confirmFlag,
  removeCatalogueEntry,
  saveCatalogueEntry,
} from '../../../application/catalogue/save-catalogue-entry.ts';
import type { CatalogueEntry } from '../../../domain/catalogue/catalogue-entry.ts';
import { accept, refuse, withValue } from '../../../domain/values/result.ts';
import type { FormError } from '../../components/error-summary.tsx';
import { type FormBody, textOf } from '../../form-body.ts';
import { type FormCall, ownPage, type PageCall } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { form, page } from '../../serve-page.ts';
import { catalogueDraftText, catalogueText } from '../../text/catalogue-text.ts';
import { catalogueEntryRefusals } from './catalogue-entry-refusals.ts';
import { CatalogueEntryFormPage } from './entry-form-page.tsx';
import {
  newCatalogueEntry,
  readTypedCatalogueEntry,
  typedCatalogueEntryBody,
  typedCatalogueEntryFrom,
} from './typed-catalogue-entry.ts';

interface EntryKey {
  readonly fiscalYear: number;
  /** Absent where the form is for a new entry. */
  readonly code?: string;
}
type EntryCall = PageCall<EntryKey>;

interface SavedEntry {
  readonly edition: number;
  readonly code: string;
}

interface EntryFormState {
  readonly form: FormBody;
  readonly errors: readonly FormError[];
}

interface Subject {
  readonly reading: CatalogueReading;
  readonly entry: CatalogueEntry;
  readonly isNew: boolean;
}

const refusals = [
  'forbidden',
  'framework-not-found',
  'catalogue-edition-not-found',
  'catalogue-no-draft',
  'catalogue-entry-unknown',
] as const;
const frame = { current: 'frameworks', islands: ['autosave-draft', 'confirm-leave'] } as const;

/** The entry that the address names, or the initial one of a new form. */
async function readSubject({ deps, actor, key: { fiscalYear, code } }: EntryCall) {
  const reading = await readEditionDraft(deps, actor, fiscalYear);
  if (!reading.ok) return reading;
  const { framework, edition } = reading.value;
  if (code === undefined)
    return accept<Subject>({ reading: reading.value, entry: newCatalogueEntry(framework), isNew: true });
  const entry = edition?.entries.find((each) => each.code === code);
  return entry
    ? accept<Subject>({ reading: reading.value, entry, isNew: false })
    : refuse('catalogue-entry-unknown', { code });
}

async function show(call: EntryCall, state: EntryFormState | null) {
  const subject = await readSubject(call);
  if (!subject.ok) return subject;
  const { reading, entry, isNew } = subject.value;
  const { framework, edition } = reading;
  const typed = state
    ? typedCatalogueEntryBody(framework, entry, state.form)
    : typedCatalogueEntryFrom(framework, entry);
  const rowVersion = state ? textOf(state.form, 'rowVersion') : String(edition?.rowVersion ?? '');
  const title = isNew ? catalogueDraftText.newTitle : `${catalogueDraftText.editTitle} ${entry.code}`;
  const { reader } = call.request;
  return accept({
    title: `${title} · ${catalogueText.title} ${framework.fiscalYear}`,
    body: h(CatalogueEntryFormPage, { ...subject.value, typed, rowVersion, errors: state?.errors ?? [], reader }),
  });
}

async function save(call: EntryCall, body: FormBody, rowVersion: number) {
  const subject = await readSubject(call);
  if (!subject.ok) return subject;
  const { reading, entry, isNew } = subject.value;
  const read = readTypedCatalogueEntry(
    reading.framework,
    entry,
    typedCatalogueEntryBody(reading.framework, entry, body),
  );
  if (!read.ok) return read;
  const { fiscalYear } = call.key;
  const saved = await saveCatalogueEntry(call.deps, call.actor, { fiscalYear, rowVersion, entry: read.value, isNew });
  return withValue(saved, ({ edition }) => ({ edition, code: read.value.code }));
}

const newEntryPage = page({ address: paths.catalogueDraftNew, who: 'signed-in', refusals, frame, show });
const entryPage = page({ address: paths.catalogueDraftEntry, who: 'signed-in', refusals, frame, show });

const saving = {
  who: 'signed-in',
  read: (body: FormBody) => body,
  act: (call: FormCall<EntryKey, FormBody>) => save(call, call.input, call.rowVersion),
  refusals: { ...catalogueEntryRefusals, ...ownPage(refusals) },
  goTo: ({ edition, code }: SavedEntry, { key }: { readonly key: EntryKey }) => ({
    to: paths.catalogueEntry(key.fiscalYear, code, edition),
    notice: catalogueDraftText.saved,
  }),
  again: ({ errors }: { readonly errors: readonly FormError[] }, { input }: { readonly input: FormBody }) => ({
    form: input,
    errors,
  }),
} as const;

const newEntryForm = form({ ...saving, address: paths.catalogueDraftNew, page: newEntryPage });
const entryForm = form({ ...saving, address: paths.catalogueDraftEntry, page: entryPage });

const draftRefusals = ownPage([
  ...refusals,
  'changed-meanwhile',
  'framework-not-published',
  'catalogue-flag-not-found',
]);

const removeButton = form({
  address: paths.catalogueDraftRemove,
  read: () => null,
  act: ({ deps, actor, key, rowVersion }) => removeCatalogueEntry(deps, actor, { ...key, rowVersion }),
  refusals: draftRefusals,
  goTo: ({ edition }, { key }) => ({ to: paths.catalogue(key.fiscalYear, edition), notice: catalogueText.removed }),
});

const confirmFlagButton = form({
  address: paths.catalogueDraftFlags,
  read: (body) => textOf(body, 'key'),
  act: ({ deps, actor, key, input, rowVersion }) => confirmFlag(deps, actor, { ...key, rowVersion, key: input }),
  refusals: draftRefusals,
  goTo: ({ edition }, { key }) => ({
    to: paths.catalogueEntry(key.fiscalYear, key.code, edition),
    notice: catalogueText.flagConfirmed,
  }),
});

/** The form of one entry of the draft; removing it; confirming a flag of it. */
export const catalogueEntryFormRoutes = [
  newEntryPage,
  newEntryForm,
  entryPage,
  entryForm,
  removeButton,
  confirmFlagButton,
];
