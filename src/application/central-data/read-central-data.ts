import {
  type CentralTable,
  type CentralTableKey,
  latestOf,
  signedOf,
} from '../../domain/central-data/central-table.ts';
import { type CentralTableMove, centralTableMoves } from '../../domain/central-data/central-table-moves.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import { movesFrom } from '../../domain/lifecycle/status-move.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermittedAnywhere } from '../../domain/people/is-permitted.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { type BarredMove, barredMoves } from '../lifecycle/other-person.ts';
import { loadRoundEntries } from '../reporting/load-round-entries.ts';
import { yearSubject } from '../year/append-year-journal-row.ts';
import { type CentralDeps, type CentralTables, centralSubject, mayWithTable } from './central-deps.ts';
import { type CentralMeasure, centralMeasure, centralYear } from './central-measure.ts';
import { type EnteredFigure, hasEntered, holdsBack } from './enter-figures.ts';

interface CentralCoverage {
  /** Provinces with a figure, of those the indicator applies to. */
  readonly filled: number;
  readonly of: number;
}

export interface CentralRow {
  readonly measure: CentralMeasure;
  readonly latest: CentralTable | null;
  readonly signed: CentralTable | null;
  readonly coverage: CentralCoverage;
  /** Nothing was signed off by its day. */
  readonly late: boolean;
}

export interface CentralData {
  readonly framework: Framework;
  readonly rows: readonly CentralRow[];
}

/** Whether a reader has tables of central data at all. */
export function readsCentralData(actor: Actor): boolean {
  return isPermittedAnywhere('read-central-tables', actor);
}

/** The tables of central data of a year that the reader may read: how far each is, and who is late. */
export async function readCentralData(
  deps: CentralDeps,
  actor: Actor,
  { fiscalYear }: Pick<CentralTableKey, 'fiscalYear'>,
): Promise<Outcome<CentralData, 'forbidden' | 'framework-not-found'>> {
  if (!readsCentralData(actor)) return refuse('forbidden');
  return deps.transactions.read(async (stores): Promise<Outcome<CentralData, 'framework-not-found'>> => {
    const year = await centralYear(stores, fiscalYear);
    if (year === null) return refuse('framework-not-found', { year: fiscalYear });
    const own = year.measures.filter((one) => mayWithTable('read-central-tables', actor, one));
    const rows = await rowsOf(stores, own, fiscalYear, deps.clock.today());
    return accept({ framework: year.framework, rows });
  });
}

/** How far each of these tables is on a day. */
export async function rowsOf(
  stores: CentralTables,
  measures: readonly CentralMeasure[],
  fiscalYear: number,
  today: string,
): Promise<readonly CentralRow[]> {
  const tables = measures.length === 0 ? [] : await stores.centralTables.listOfYear(fiscalYear);
  return measures.map((measure) => {
    const versions = tables.filter((one) => one.round === measure.round && one.code === measure.code);
    const latest = latestOf(versions) ?? null;
    const signed = signedOf(versions) ?? null;
    const late = signed === null && measure.due !== null && today > measure.due;
    return { measure, latest, signed, coverage: coverageOf(measure, latest), late };
  });
}

function coverageOf({ provinces }: CentralMeasure, table: CentralTable | null): CentralCoverage {
  const of = provinces.filter(({ applies }) => applies);
  const filled = of.filter(({ id }) => table?.figures.some((one) => one.provinceId === id) ?? false);
  return { filled: filled.length, of: of.length };
}

export interface CentralTableReading {
  readonly measure: CentralMeasure;
  /** The first first. */
  readonly versions: readonly CentralTable[];
  readonly latest: CentralTable | null;
  readonly signed: CentralTable | null;
  readonly coverage: CentralCoverage;
  readonly late: boolean;
  readonly moves: readonly CentralTableMove[];
  /** Those of them that another person has to make. */
  readonly barred: readonly BarredMove[];
  /** Whether the reader may fill it in now; after a sign-off that begins a correction. */
  readonly mayWrite: boolean;
  /** Where the newest version's figures stand, or would stand once it is signed off; by province. */
  readonly entered: readonly EnteredFigure[];
}

/** One table with its versions, what may be done with it, and where its figures stand in the provinces. */
export async function readCentralTable(
  deps: CentralDeps,
  actor: Actor,
  key: CentralTableKey,
): Promise<Outcome<CentralTableReading, 'forbidden' | 'not-found'>> {
  if (!mayWithTable('read-central-tables', actor, key)) return refuse('forbidden');
  return deps.transactions.read(async (stores): Promise<Outcome<CentralTableReading, 'not-found'>> => {
    const measure = await centralMeasure(stores, key);
    if (measure === null) return refuse('not-found');
    const today = deps.clock.today();
    const versions = await stores.centralTables.versions(key);
    const latest = latestOf(versions) ?? null;
    const signed = signedOf(versions) ?? null;
    const moves = latest === null ? [] : movesFrom(centralTableMoves, latest.status);
    const own = moves.filter(({ permission }) => mayWithTable(permission, actor, key));
    const subject = yearSubject(centralSubject(key, measure.owner.id));
    const question = { where: { organisationId: measure.owner.id }, subject, today };
    return accept({
      ...{ measure, versions, latest, signed, moves: own, coverage: coverageOf(measure, latest) },
      late: signed === null && measure.due !== null && today > measure.due,
      barred: await barredMoves(stores, actor, own, question),
      mayWrite: mayWithTable('supply-central-score', actor, key) && latest?.status !== 'handed-over',
      entered: latest === null ? [] : await enteredOf(stores, latest, today),
    });
  });
}

/** Where each figure of a table stands in its province on a day. */
async function enteredOf(stores: CentralTables, table: CentralTable, today: string): Promise<readonly EnteredFigure[]> {
  const organisationIds = table.figures.map(({ provinceId }) => provinceId);
  const { fiscalYear, round, code } = table;
  const rounds = await loadRoundEntries(stores, { organisationIds, fiscalYear, round }, today);
  return table.figures.map((figure) => {
    const { provinceId } = figure;
    const entry = rounds.get(provinceId)?.get(code);
    if (entry !== undefined && hasEntered(entry, figure)) return { provinceId, state: 'same' };
    return { provinceId, state: holdsBack(entry) ?? 'entered' };
  });
}
