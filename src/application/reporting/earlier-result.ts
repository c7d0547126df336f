import { RESULT_VARIABLE } from '../../domain/agreement/indicator.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { RoundCode } from '../../domain/framework/source-schema.ts';
import type { Actor } from '../../domain/people/actor.ts';
import type { EarlierFigures } from '../../domain/reporting/doubts.ts';
import type { Result } from '../../domain/reporting/result.ts';
import type { YearStores } from '../year/year-ports.ts';
import type { ResultEntry } from './load-result-entry.ts';
import type { RoundOfParties } from './load-round-entries.ts';
import { sightOfRound } from './read-access.ts';
import { seenResult } from './seen-of-round.ts';

/** The same indicator in the past: for comparison and copying. */
export interface EarlierResult {
  /** The previous round in the same year; null if there is none. */
  readonly lastRound: Result | null;
  /** The same round of the previous year, by code; null if none is on record. */
  readonly lastYear: Result | null;
}

/** Looks up the same indicator in the previous round and in the previous year. */
export async function earlierResultOf(
  stores: Pick<YearStores, 'results' | 'reports'>,
  { result, framework }: Pick<ResultEntry, 'result' | 'framework'>,
): Promise<EarlierResult> {
  const { fiscalYear, round } = result;
  const before = roundBefore(framework, round);
  return {
    lastRound: before === null ? null : await stores.results.find({ ...result, round: before }),
    lastYear: await stores.results.find({ ...result, fiscalYear: fiscalYear - 1 }),
  };
}

/** The round before in the same year, or null. */
export function roundBefore(framework: Framework, round: RoundCode): RoundCode | null {
  const rounds = [...framework.rounds].sort((a, b) => (a.to < b.to ? -1 : 1)).map((one) => one.code);
  return rounds[rounds.indexOf(round) - 1] ?? null;
}

/** The same for every result of one round of several parties: two statements, then a look-up. */
export async function earlierResultsOf(
  stores: Pick<YearStores, 'results'>,
  { organisationIds, fiscalYear, round }: RoundOfParties,
  framework: Framework,
): Promise<(entry: ResultEntry) => EarlierResult> {
  const before = roundBefore(framework, round);
  const lastRound = before ? await stores.results.listOfParties(organisationIds, fiscalYear, before) : [];
  const lastYear = await stores.results.listOfParties(organisationIds, fiscalYear - 1, round);
  const nameOf = ({ organisationId, code }: Result) => `${organisationId} ${code}`;
  const [byRound, byYear] = [lastRound, lastYear].map((found) => new Map(found.map((one) => [nameOf(one), one])));
  return ({ result }) => ({
    lastRound: byRound?.get(nameOf(result)) ?? null,
    lastYear: byYear?.get(nameOf(result)) ?? null,
  });
}

/** The part that a reader may see: a person who enters the figures may compare with the earlier ones. */
export async function readEarlierResult(
  stores: Pick<YearStores, 'results' | 'reports'>,
  actor: Actor,
  entry: ResultEntry,
  mayEnter: boolean,
): Promise<EarlierResult> {
  const found = await earlierResultOf(stores, entry);
  const seen = async (result: Result | null) => {
    if (result === null || mayEnter) return result;
    const report = await stores.reports.find(result);
    const sight = report && sightOfRound(actor, report);
    return sight?.scores ? seenResult(sight, result) : null;
  };
  return { lastRound: await seen(found.lastRound), lastYear: await seen(found.lastYear) };
}

/** The figures to compare with; the agreement's baseline is used if last year's result is not on record. */
export function earlierFigures(
  { indicator, result }: Pick<ResultEntry, 'indicator' | 'result'>,
  { lastRound, lastYear }: EarlierResult,
): EarlierFigures {
  const baseline = indicator.baselines.find((one) => one.fiscalYear === result.fiscalYear - 1)?.value ?? null;
  const stated = indicator.formula === null && baseline !== null ? { [RESULT_VARIABLE]: baseline } : {};
  return { lastRound: lastRound?.variables ?? {}, lastYear: lastYear?.variables ?? stated };
}
