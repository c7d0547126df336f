import { isInForce } from '../../domain/agreement/agreement-moves.ts';
import type { CalendarItem } from '../../domain/calendar/calendar-of.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import {
  type AgreementInForce,
  agreementColumns,
  calendarColumns,
  circularColumns,
  indicatorColumns,
  type PublicCircular,
  resultColumns,
  scoreColumns,
} from '../../domain/open-data/open-columns.data.ts';
import {
  agreementsSet,
  calendarSet,
  circularsSet,
  indicatorsSet,
  resultsSet,
  scoresSet,
} from '../../domain/open-data/open-datasets.data.ts';
import {
  cellsOf,
  editionOf,
  editionText,
  type FilledColumn,
  type OpenDataSet,
  type OpenTable,
} from '../../domain/open-data/open-table.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { isAnnounced, type ResultSummary } from '../../domain/results/result-summary.ts';
import type { SummaryContent } from '../../domain/results/summary-content.ts';
import { civilDateOf } from '../../domain/values/civil-date.ts';
import { fiscalYearOf } from '../../domain/values/fiscal-year.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { yearItems } from '../calendar/year-items.ts';
import type { LetterStores } from '../letters/letter-ports.ts';
import type { Clock, Secrets, Transactions } from '../ports.ts';
import { editionContent } from '../results/edition-content.ts';
import type { ResultsTables } from '../results/results-deps.ts';
import { frameworkInForce } from '../year/framework-of.ts';
import type { YearStores } from '../year/year-ports.ts';

type OpenStores = YearStores & Pick<ResultsTables, 'resultSummaries' | 'organisations'> & Pick<LetterStores, 'letters'>;

interface OpenDataDeps {
  readonly transactions: Transactions<OpenStores>;
  readonly clock: Clock;
  readonly secrets: Pick<Secrets, 'sha256'>;
}

/** What a year publishes: of each data set its newest edition, and of results every edition that was announced, newest first. */
export interface OpenYear {
  readonly fiscalYear: number;
  readonly tables: readonly OpenTable[];
  /** The years of which a framework is published, newest first. */
  readonly years: readonly number[];
}

const everyone = { organisationId: 'public' } as const;
/** More circulars than a year has. */
const MOST_CIRCULARS = 100_000;

/**
 * Everything of a year that is released, as tables: agreements once in force, results once announced, circulars once issued for
 * everybody. It is the same for every reader.
 */
export async function readOpenTables(
  deps: OpenDataDeps,
  actor: Actor,
  { fiscalYear }: { readonly fiscalYear: number | null },
): Promise<Outcome<OpenYear, 'forbidden' | 'framework-not-found'>> {
  if (!isPermitted('read-published', actor, everyone) || !isPermitted('read-announced-score', actor, everyone))
    return refuse('forbidden');
  return deps.transactions.read(async (stores) => {
    const years = [...new Set((await stores.frameworks.list()).map((one) => one.fiscalYear))].sort((a, b) => b - a);
    const year = fiscalYear ?? years[0] ?? 0;
    const framework = await frameworkInForce(stores, year);
    if (!framework) return refuse('framework-not-found', { year });
    const tables = [
      ...(await agreementTables(stores, deps, framework)),
      ...(await resultTables(stores, year)),
      await calendarTable(stores, deps, framework),
      await circularTable(stores, deps, year),
    ];
    return accept({ fiscalYear: year, years, tables });
  });
}

/** A table whose edition is named by its content. */
function tableOf<Row>(
  { secrets }: Pick<OpenDataDeps, 'secrets'>,
  dataset: OpenDataSet,
  columns: readonly FilledColumn<Row>[],
  of: { readonly fiscalYear: number; readonly rows: readonly Row[]; readonly days: readonly (string | null)[] },
): OpenTable {
  const rows = cellsOf(columns, of.rows);
  const edition = editionOf(secrets.sha256(editionText(dataset.columns, rows)));
  return { fiscalYear: of.fiscalYear, dataset, edition, updatedOn: lastOf(of.days), rows };
}

const lastOf = (days: readonly (string | null)[]) =>
  days.reduce((last, day) => ((day ?? '') > (last ?? '') ? day : last), null);

async function agreementTables(
  stores: OpenStores,
  deps: OpenDataDeps,
  { fiscalYear }: Framework,
): Promise<OpenTable[]> {
  const listed = (await stores.agreements.list(fiscalYear)).filter(({ status }) => isInForce(status));
  const ids = listed.map(({ organisationId }) => organisationId).sort();
  const names = await namesOf(stores);
  const agreements = await stores.agreements.listOfParties(ids, fiscalYear);
  const parties = agreements
    .filter(({ status }) => isInForce(status))
    .map((agreement): AgreementInForce => ({ agreement, name: names(agreement.organisationId) }))
    .sort((a, b) => (a.agreement.organisationId < b.agreement.organisationId ? -1 : 1));
  const days = parties.map(({ agreement: { signedAt } }) => (signedAt === null ? null : civilDateOf(signedAt)));
  const indicators = parties.flatMap((one) => one.agreement.indicators.map((indicator) => ({ ...one, indicator })));
  return [
    tableOf(deps, agreementsSet, agreementColumns, { fiscalYear, rows: parties, days }),
    tableOf(deps, indicatorsSet, indicatorColumns, { fiscalYear, rows: indicators, days }),
  ];
}

async function namesOf(stores: OpenStores): Promise<(id: string) => string> {
  const all = await stores.organisations.list({ kind: null, provinceId: null });
  const names = new Map(all.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}

/** Two tables of each announced edition of each round, the newest edition first. */
async function resultTables(stores: OpenStores, fiscalYear: number): Promise<OpenTable[]> {
  const announced = (await stores.resultSummaries.listOfYear(fiscalYear)).filter(isAnnounced);
  const tables: OpenTable[] = [];
  for (const summary of announced.toReversed()) {
    const content = await editionContent(stores, summary);
    if (content !== null) tables.push(...tablesOfEdition(summary, content));
  }
  return tables;
}

function tablesOfEdition(summary: ResultSummary, { parties }: SummaryContent): OpenTable[] {
  const { fiscalYear, round } = summary;
  const updatedOn = lastOf(
    summary.steps.filter(({ kind }) => kind === 'announced').map(({ recordedAt }) => civilDateOf(recordedAt)),
  );
  const key = { fiscalYear, edition: String(summary.edition), updatedOn };
  const scores = parties.flatMap((party) => party.ledger.indicators.map((ledger) => ({ party, ledger })));
  return [
    { ...key, dataset: resultsSet(round), rows: cellsOf(resultColumns, parties) },
    { ...key, dataset: scoresSet(round), rows: cellsOf(scoreColumns, scores) },
  ];
}

async function calendarTable(stores: OpenStores, deps: OpenDataDeps, framework: Framework): Promise<OpenTable> {
  const rows: readonly CalendarItem[] = await yearItems(stores, framework);
  return tableOf(deps, calendarSet, calendarColumns, { fiscalYear: framework.fiscalYear, rows, days: [] });
}

async function circularTable(stores: OpenStores, deps: OpenDataDeps, fiscalYear: number): Promise<OpenTable> {
  const all = await stores.letters.circulars({ text: '', organisationId: null, limit: MOST_CIRCULARS });
  const rows = all
    .filter(({ issuedOn }) => issuedOn !== null && fiscalYearOf(issuedOn) === fiscalYear)
    .map((one): PublicCircular => ({ ...one, cancelled: one.status === 'cancelled' }))
    .sort((a, b) =>
      `${a.issuedOn} ${a.organisationId} ${a.id}` < `${b.issuedOn} ${b.organisationId} ${b.id}` ? -1 : 1,
    );
  return tableOf(deps, circularsSet, circularColumns, { fiscalYear, rows, days: rows.map(({ issuedOn }) => issuedOn) });
}
