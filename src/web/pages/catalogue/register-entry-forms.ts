import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { h } from 'preact';
import { type CatalogueReading, readEditionDraft } from '../../../application/catalogue/read-catalogue.ts';
import {
  confirmFlag,
  removeCatalogueEntry,
  saveCatalogueEntry,
} from '../../../application/catalogue/save-catalogue-entry.ts';
import type { CatalogueEntry } from '../../../domain/catalogue/catalogue-entry.ts';
import type { FormError } from '../../components/error-summary.tsx';
import type { WebDeps } from '../../deps.ts';
import { errorsOf, formBody, textOf } from '../../form-body.ts';
import { redirectBack, sendPage, sendRefusal } from '../../page-reply.tsx';
import { paths } from '../../paths.ts';
import { requireSignIn } from '../../require-sign-in.ts';
import { rowVersionOf } from '../../row-version.ts';
import { catalogueDraftText, catalogueText } from '../../text/catalogue-text.ts';
import { type CatalogueRoute, wholeNumber } from './catalogue-route.ts';
import { CatalogueEntryFormPage } from './entry-form-page.tsx';
import {
  newCatalogueEntry,
  readTypedCatalogueEntry,
  type TypedCatalogueEntry,
  typedCatalogueEntryBody,
  typedCatalogueEntryFrom,
} from './typed-catalogue-entry.ts';

type Request = FastifyRequest<CatalogueRoute>;

/** The form of one entry of the draft; removing it; confirming a flag of it. */
export function registerCatalogueEntryForms(app: FastifyInstance, deps: WebDeps): void {
  const one = '/:year/catalogue-draft/entries/:code';
  const fresh = '/:year/catalogue-draft/new';
  for (const address of [one, fresh]) {
    app.get<CatalogueRoute>(address, (request, reply) => open(deps, request, reply));
    app.post<CatalogueRoute>(address, (request, reply) => save(deps, request, reply));
  }
  app.post<CatalogueRoute>(`${one}/remove`, async (request, reply) => {
    const { fiscalYear, rowVersion, code } = keyOf(request);
    const removed = await removeCatalogueEntry(deps, request.reader.actor, { fiscalYear, rowVersion, code });
    if (!removed.ok) return sendRefusal(request, reply, removed.refusals);
    return redirectBack(reply, paths.catalogue(fiscalYear, removed.value.edition), catalogueText.removed);
  });
  app.post<CatalogueRoute>(`${one}/flags`, async (request, reply) => {
    const { fiscalYear, rowVersion, code } = keyOf(request);
    const key = textOf(formBody(request.body), 'key');
    const confirmed = await confirmFlag(deps, request.reader.actor, { fiscalYear, rowVersion, code, key });
    if (!confirmed.ok) return sendRefusal(request, reply, confirmed.refusals);
    const back = paths.catalogueEntry(fiscalYear, code, confirmed.value.edition);
    return redirectBack(reply, back, catalogueText.flagConfirmed);
  });
}

function keyOf(request: Request) {
  return {
    fiscalYear: wholeNumber(request.params.year),
    rowVersion: rowVersionOf(formBody(request.body)),
    code: request.params.code ?? '',
  };
}

interface Subject {
  readonly reading: CatalogueReading;
  readonly entry: CatalogueEntry;
  readonly isNew: boolean;
}

/** The entry the address names, or the one a new form begins from; undefined once a reply was sent. */
async function subjectOf(deps: WebDeps, request: Request, reply: FastifyReply): Promise<Subject | undefined> {
  if (requireSignIn(request, reply)) return undefined;
  const reading = await readEditionDraft(deps, request.reader.actor, wholeNumber(request.params.year));
  if (!reading.ok) {
    sendRefusal(request, reply, reading.refusals);
    return undefined;
  }
  const { code } = request.params;
  if (code === undefined)
    return { reading: reading.value, entry: newCatalogueEntry(reading.value.framework), isNew: true };
  const entry = reading.value.edition?.entries.find((each) => each.code === code);
  if (entry) return { reading: reading.value, entry, isNew: false };
  sendRefusal(request, reply, [{ code: 'catalogue-entry-unknown', facts: { code } }]);
  return undefined;
}

async function open(deps: WebDeps, request: Request, reply: FastifyReply) {
  const subject = await subjectOf(deps, request, reply);
  if (!subject) return reply;
  const typed = typedCatalogueEntryFrom(subject.reading.framework, subject.entry);
  const rowVersion = String(subject.reading.edition?.rowVersion ?? '');
  return sendForm(request, reply, subject, { typed, rowVersion, errors: [] });
}

async function save(deps: WebDeps, request: Request, reply: FastifyReply) {
  const subject = await subjectOf(deps, request, reply);
  if (!subject) return reply;
  const form = formBody(request.body);
  const { framework } = subject.reading;
  const typed = typedCatalogueEntryBody(framework, subject.entry, form);
  const shown = { typed, rowVersion: textOf(form, 'rowVersion') };
  const read = readTypedCatalogueEntry(framework, subject.entry, typed);
  if (!read.ok) return sendForm(request, reply, subject, { ...shown, errors: errorsOf(read.refusals) });
  const { fiscalYear, rowVersion } = keyOf(request);
  const input = { fiscalYear, rowVersion, entry: read.value, isNew: subject.isNew };
  const saved = await saveCatalogueEntry(deps, request.reader.actor, input);
  if (!saved.ok) return sendForm(request, reply, subject, { ...shown, errors: errorsOf(saved.refusals) });
  const back = paths.catalogueEntry(fiscalYear, read.value.code, saved.value.edition);
  return redirectBack(reply, back, catalogueDraftText.saved);
}

interface Shown {
  readonly typed: TypedCatalogueEntry;
  readonly rowVersion: string;
  readonly errors: readonly FormError[];
}

function sendForm(request: Request, reply: FastifyReply, subject: Subject, shown: Shown) {
  const { isNew, entry, reading } = subject;
  const title = isNew ? catalogueDraftText.newTitle : `${catalogueDraftText.editTitle} ${entry.code}`;
  return sendPage(request, reply, {
    title: `${title} · ${catalogueText.title} ${reading.framework.fiscalYear}`,
    current: 'frameworks',
    status: shown.errors.length === 0 ? 200 : 422,
    islands: ['autosave-draft', 'confirm-leave'],
    body: h(CatalogueEntryFormPage, { ...subject, ...shown, reader: request.reader }),
  });
}
