import type { DevelopmentIndicator } from '../../domain/development-indicators/development-indicator.ts';
import { type SeriesDoubt, seriesDoubts } from '../../domain/development-indicators/series-doubts.ts';
import { isWaiting, pointKey, pointsOf, type SeriesPoint } from '../../domain/development-indicators/series-value.ts';
import type { Actor } from '../../domain/people/actor.ts';
import type { Organisation } from '../../domain/people/organisation.ts';
import type { Instant } from '../../domain/values/kinds-of-text.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import {
  type DatabaseRights,
  type DevelopmentDeps,
  type DevelopmentTables,
  databaseRights,
} from './development-deps.ts';
import type { WaitingCount } from './development-ports.ts';
import { provinceNamed } from './read-database.ts';

interface WaitingQuestion {
  readonly organisationId: string;
  /** From 1; one beyond the last is the last. */
  readonly page: number;
}

/** One indicator with values that wait: how many, how many of them the reader entered, and how many are doubtful. */
export interface WaitingIndicator {
  readonly indicator: DevelopmentIndicator;
  readonly count: number;
  readonly own: number;
  readonly doubtful: number;
  /** When the newest of them was entered. */
  readonly lastAt: Instant;
}

export interface WaitingValue {
  readonly indicator: DevelopmentIndicator;
  readonly point: SeriesPoint;
  readonly doubts: readonly SeriesDoubt[];
}

export interface WaitingReading {
  readonly organisation: Organisation;
  readonly rights: DatabaseRights;
  /** Of all pages. */
  readonly count: number;
  readonly indicatorCount: number;
  /** Those of this page, by code. */
  readonly indicators: readonly WaitingIndicator[];
  /** Their values: the doubtful ones first, then the newest; no more than anybody reads. */
  readonly values: readonly WaitingValue[];
  readonly page: number;
  readonly pageCount: number;
}

/** So many indicators stand on one page, and so many of their values; assumptions. */
const PAGE = 50;
const MOST_VALUES = 200;

/** What waits to be confirmed in a province's database, page by page of its indicators, for its own people. */
export async function readWaiting(
  deps: Pick<DevelopmentDeps, 'transactions' | 'clock'>,
  actor: Actor,
  { organisationId, page }: WaitingQuestion,
): Promise<Outcome<WaitingReading, 'forbidden' | 'not-found'>> {
  return deps.transactions.read(async (stores): Promise<Outcome<WaitingReading, 'forbidden' | 'not-found'>> => {
    const rights = await databaseRights(stores, actor, organisationId, deps.clock.today());
    if (!rights.reads) return refuse('forbidden');
    const organisation = await provinceNamed(stores, organisationId);
    if (organisation === null) return refuse('not-found');
    const counts = await stores.developmentIndicators.waitingCounts([organisationId]);
    const waiting = new Set(counts.map(({ code }) => code));
    const all = (await stores.developmentIndicators.list(organisationId)).filter(({ code }) => waiting.has(code));
    const pageCount = Math.max(1, Math.ceil(all.length / PAGE));
    const shown = Math.min(page, pageCount);
    const indicators = all.slice((shown - 1) * PAGE, shown * PAGE);
    const values = await valuesOf(stores, organisationId, indicators);
    return accept({
      ...{ organisation, rights, count: sumOf(counts), indicatorCount: all.length, page: shown, pageCount },
      indicators: indicators.map((one) => summaryOf(one, counts, values, actor.userId)),
      values: values.toSorted(doubtfulFirst).slice(0, MOST_VALUES),
    });
  });
}

/** Every value of these indicators that waits, with the questions about it. */
async function valuesOf(
  { developmentIndicators }: Pick<DevelopmentTables, 'developmentIndicators'>,
  organisationId: string,
  indicators: readonly DevelopmentIndicator[],
): Promise<readonly WaitingValue[]> {
  const codes = indicators.map(({ code }) => code);
  if (codes.length === 0) return [];
  const points = pointsOf(await developmentIndicators.values(organisationId, codes, { confirmedOnly: false }));
  const newest = new Map(points.map((one) => [pointKey(one), one.newest.value]));
  const byCode = Map.groupBy(points.filter(isWaiting), ({ code }) => code);
  return indicators.flatMap((indicator) =>
    (byCode.get(indicator.code) ?? []).map(
      (point): WaitingValue => ({
        ...{ indicator, point },
        doubts: seriesDoubts(indicator, point, (key) => newest.get(`${indicator.code} ${key}`)),
      }),
    ),
  );
}

function summaryOf(
  indicator: DevelopmentIndicator,
  counts: readonly WaitingCount[],
  values: readonly WaitingValue[],
  userId: string,
): WaitingIndicator {
  const waiting = counts.filter(({ code }) => code === indicator.code);
  return {
    ...{ indicator, count: sumOf(waiting), own: sumOf(waiting.filter(({ savedBy }) => savedBy === userId)) },
    doubtful: values.filter((one) => one.indicator.code === indicator.code && one.doubts.length > 0).length,
    lastAt:
      waiting
        .map((one) => one.lastAt)
        .toSorted()
        .at(-1) ?? '',
  };
}

const sumOf = (counts: readonly WaitingCount[]) => counts.reduce((sum, { count }) => sum + count, 0);

function doubtfulFirst(one: WaitingValue, other: WaitingValue): number {
  const doubtful = Number(other.doubts.length > 0) - Number(one.doubts.length > 0);
  if (doubtful !== 0) return doubtful;
  const [a, b] = [one.point.newest.savedAt, other.point.newest.savedAt];
  return a === b ? 0 : a < b ? 1 : -1;
}
