import { h } from 'preact';
import { readCatalogue, readCatalogueEntry, readEditionDraft } from '../../../application/catalogue/read-catalogue.ts';
import { readComparison } from '../../../application/catalogue/read-comparison.ts';
import { catalogueCsv } from '../../../documents/table/catalogue-csv.ts';
import { everyEntry } from '../../../domain/catalogue/search-catalogue-entries.ts';
import { accept } from '../../../domain/values/result.ts';
import { matching } from '../../asked-values.ts';
import type { PageCall } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { sendCsv } from '../../send-file.ts';
import { file, page } from '../../serve-page.ts';
import { catalogueHistoryText, catalogueText } from '../../text/catalogue-text.ts';
import { CatalogueEntryPage } from './catalogue-entry-page.tsx';
import { CataloguePage } from './catalogue-page.tsx';
import { catalogueAsks, editionOf, filterOf, refOf } from './catalogue-query.ts';
import type { CatalogueState } from './catalogue-state.ts';
import { nameIn } from './edition-words.ts';
import { EditionsPage } from './editions-page.tsx';

type YearCall = PageCall<{ readonly fiscalYear: number }>;

const refusals = ['forbidden', 'framework-not-found', 'catalogue-edition-not-found'] as const;
const frame = { current: 'frameworks' } as const;

/** The list in the edition and with the filter of the address. */
function readAsked({ deps, actor, key, asked }: YearCall, edition: number | null) {
  return readCatalogue(deps, actor, { ...key, edition, filter: filterOf(asked) });
}

/** A form under the list concerns the draft, wherever it was sent from. */
async function draftEditionOf({ deps, actor, key }: YearCall): Promise<number | null> {
  const draft = await readEditionDraft(deps, actor, key.fiscalYear);
  return draft.ok ? (draft.value.edition?.edition ?? null) : null;
}

export const cataloguePage = page({
  address: paths.catalogue,
  asks: catalogueAsks,
  who: 'anyone',
  refusals,
  frame: { ...frame, width: 'board' },
  async show(call: YearCall, state: CatalogueState | null) {
    const reading = await readAsked(call, state ? await draftEditionOf(call) : editionOf(call.asked));
    if (!reading.ok) return reading;
    const { errors = [], typed = {} } = state ?? {};
    const { reader } = call.request;
    return accept({
      title: `${catalogueText.title} ${call.key.fiscalYear} ${catalogueText.edition} ${reading.value.edition?.edition ?? '—'}`,
      body: h(CataloguePage, { reading: reading.value, reader, filter: filterOf(call.asked), errors, typed }),
    });
  },
});

const catalogueFile = file({
  address: paths.catalogueFile,
  asks: catalogueAsks,
  who: 'anyone',
  refusals,
  read: (call: YearCall) => readAsked(call, editionOf(call.asked)),
  send(reading, { reply, key: { fiscalYear } }) {
    const number = reading.edition?.edition ?? 0;
    return sendCsv(reply, {
      plainName: `catalogue-${fiscalYear}-${number}.csv`,
      thaiName: `${catalogueText.csvName} ${fiscalYear} ${catalogueText.edition} ${number}.csv`,
      csv: catalogueCsv(reading.found, (id) => nameIn(reading.reference, id)),
    });
  },
});

const entryPage = page({
  address: paths.catalogueEntry,
  who: 'anyone',
  refusals: [...refusals, 'catalogue-entry-unknown'],
  frame,
  async show({ deps, request, actor, key, asked }) {
    const reading = await readCatalogueEntry(deps, actor, { ...key, edition: editionOf(asked) });
    if (!reading.ok) return reading;
    const { entry, edition } = reading.value;
    return accept({
      title: `${entry.code} ${entry.name} · ${catalogueText.title} ${key.fiscalYear} ${catalogueText.edition} ${edition?.edition ?? ''}`,
      body: h(CatalogueEntryPage, { reading: reading.value, reader: request.reader }),
    });
  },
});

const editionsPage = page({
  address: paths.catalogueEditions,
  asks: { before: matching(/^\d{4}-\d{1,4}$/), after: matching(/^\d{4}-\d{1,4}$/) },
  who: 'anyone',
  refusals,
  frame: { ...frame, width: 'board' },
  async show({ deps, actor, key, asked }) {
    const reading = await readCatalogue(deps, actor, { ...key, edition: null, filter: everyEntry });
    if (!reading.ok) return reading;
    const newest = reading.value.editions[0];
    const before = refOf(asked('before')) ?? newest?.basedOn ?? reading.value.editions[1] ?? null;
    const after = refOf(asked('after')) ?? newest ?? null;
    const comparison = before && after ? await readComparison(deps, actor, { before, after }) : accept(null);
    if (!comparison.ok) return comparison;
    return accept({
      title: `${catalogueHistoryText.title} ${key.fiscalYear}`,
      body: h(EditionsPage, { reading: reading.value, comparison: comparison.value }),
    });
  },
});

/** The list as pages and as a file. */
export const catalogueListRoutes = [cataloguePage, catalogueFile, entryPage, editionsPage];
