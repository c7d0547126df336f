import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { h } from 'preact';
import { readCatalogue, readCatalogueEntry } from '../../../application/catalogue/read-catalogue.ts';
import { type ComparisonReading, readComparison } from '../../../application/catalogue/read-comparison.ts';
import { catalogueCsv } from '../../../documents/table/catalogue-csv.ts';
import { everyEntry } from '../../../domain/catalogue/search-catalogue-entries.ts';
import type { WebDeps } from '../../deps.ts';
import { sendPage, sendRefusal } from '../../page-reply.tsx';
import { catalogueHistoryText, catalogueText } from '../../text/catalogue-text.ts';
import { CatalogueEntryPage } from './catalogue-entry-page.tsx';
import { CataloguePage } from './catalogue-page.tsx';
import { type CatalogueRoute, editionOf, filterOf, refOf, wholeNumber } from './catalogue-route.ts';
import type { CatalogueState } from './catalogue-state.ts';
import { nameIn } from './edition-words.ts';
import { EditionsPage } from './editions-page.tsx';
import { registerCatalogueDraft } from './register-catalogue-draft.ts';
import { registerCatalogueEntryForms } from './register-entry-forms.ts';

type Request = FastifyRequest<CatalogueRoute>;

/** The list of indicators of a year: read, searched, compared; drafted and approved by OPDC. */
export function registerCataloguePages(app: FastifyInstance, deps: WebDeps): void {
  app.get<CatalogueRoute>('/:year/catalogue', (request, reply) => sendCatalogue(deps, request, reply));
  app.get<CatalogueRoute>('/:year/catalogue.csv', (request, reply) => sendFile(deps, request, reply));
  app.get<CatalogueRoute>('/:year/catalogue-editions', (request, reply) => sendEditions(deps, request, reply));
  app.get<CatalogueRoute>('/:year/catalogue/:code', async (request, reply) => {
    const input = { fiscalYear: wholeNumber(request.params.year), edition: editionOf(request.query) };
    const reading = await readCatalogueEntry(deps, request.reader.actor, { ...input, code: request.params.code ?? '' });
    if (!reading.ok) return sendRefusal(request, reply, reading.refusals);
    const { entry, edition } = reading.value;
    return sendPage(request, reply, {
      title: `${entry.code} ${entry.name} · ${catalogueText.title} ${input.fiscalYear} ${catalogueText.edition} ${edition?.edition ?? ''}`,
      current: 'frameworks',
      body: h(CatalogueEntryPage, { reading: reading.value, reader: request.reader }),
    });
  });
  registerCatalogueDraft(app, deps, sendCatalogue);
  registerCatalogueEntryForms(app, deps);
}

/** The page of a list, in the state its last form left it. */
async function sendCatalogue(deps: WebDeps, request: Request, reply: FastifyReply, state?: CatalogueState) {
  const fiscalYear = wholeNumber(request.params.year);
  const edition = state ? state.edition : editionOf(request.query);
  const filter = filterOf(request.query);
  const reading = await readCatalogue(deps, request.reader.actor, { fiscalYear, edition, filter });
  if (!reading.ok) return sendRefusal(request, reply, reading.refusals);
  const { errors = [], typed = {} } = state ?? {};
  return sendPage(request, reply, {
    title: `${catalogueText.title} ${fiscalYear} ${catalogueText.edition} ${reading.value.edition?.edition ?? '—'}`,
    current: 'frameworks',
    width: 'board',
    status: errors.length === 0 ? 200 : 422,
    body: h(CataloguePage, { reading: reading.value, reader: request.reader, filter, errors, typed }),
  });
}

async function sendFile(deps: WebDeps, request: Request, reply: FastifyReply) {
  const fiscalYear = wholeNumber(request.params.year);
  const input = { fiscalYear, edition: editionOf(request.query), filter: filterOf(request.query) };
  const reading = await readCatalogue(deps, request.reader.actor, input);
  if (!reading.ok) return sendRefusal(request, reply, reading.refusals);
  const { edition, found, reference } = reading.value;
  const number = edition?.edition ?? 0;
  const name = encodeURIComponent(`${catalogueText.csvName} ${fiscalYear} ${catalogueText.edition} ${number}.csv`);
  const plain = `catalogue-${fiscalYear}-${number}.csv`;
  return reply
    .header('content-disposition', `attachment; filename="${plain}"; filename*=UTF-8''${name}`)
    .header('cache-control', 'no-store')
    .type('text/csv; charset=utf-8')
    .send(catalogueCsv(found, (id) => nameIn(reference, id)));
}

async function sendEditions(deps: WebDeps, request: Request, reply: FastifyReply) {
  const fiscalYear = wholeNumber(request.params.year);
  const { actor } = request.reader;
  const reading = await readCatalogue(deps, actor, { fiscalYear, edition: null, filter: everyEntry });
  if (!reading.ok) return sendRefusal(request, reply, reading.refusals);
  const newest = reading.value.editions[0];
  const former = newest?.basedOn ?? reading.value.editions[1] ?? null;
  const before = refOf(request.query.before) ?? former;
  const after = refOf(request.query.after) ?? newest ?? null;
  const comparison = before && after ? await readComparison(deps, actor, { before, after }) : null;
  if (comparison && !comparison.ok) return sendRefusal(request, reply, comparison.refusals);
  const shown: ComparisonReading | null = comparison?.value ?? null;
  return sendPage(request, reply, {
    title: `${catalogueHistoryText.title} ${fiscalYear}`,
    current: 'frameworks',
    width: 'board',
    body: h(EditionsPage, { reading: reading.value, comparison: shown }),
  });
}
