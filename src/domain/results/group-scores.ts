import { formatHalfUp, fractionOf } from '../values/decimal.ts';
import { add, compare, divide, type Fraction, fromInteger } from '../values/fraction.ts';
import { compareThai } from '../values/thai-text.ts';
import type { ComparedParty } from './compare-parties.ts';

/** The scores of the provinces of one zone or cluster: a range and its middle, never a mean of provinces. */
export interface ScoreGroup {
  /** Empty: provinces that belong to none. */
  readonly name: string;
  readonly provinces: number;
  /** How many have a score. */
  readonly scored: number;
  readonly lowest: string | null;
  readonly median: string | null;
  readonly highest: string | null;
}

/** Provinces by the group that each belongs to, in the order of the Thai alphabet. */
export function groupScores(
  provinces: readonly Pick<ComparedParty, 'organisationId' | 'score'>[],
  groupOf: (organisationId: string) => string,
): readonly ScoreGroup[] {
  const names = [...new Set(provinces.map(({ organisationId }) => groupOf(organisationId)))].sort(compareThai);
  return names.map((name) => {
    const own = provinces.filter(({ organisationId }) => groupOf(organisationId) === name);
    const scores = own.flatMap(({ score }) => score ?? []).sort((a, b) => compare(fractionOf(a), fractionOf(b)));
    const range = { lowest: scores[0] ?? null, median: medianOf(scores), highest: scores.at(-1) ?? null };
    return { name, provinces: own.length, scored: scores.length, ...range };
  });
}

/** The middle one, or half the sum of the two in the middle; four decimals, rounded half up. */
function medianOf(sorted: readonly string[]): string | null {
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : formatHalfUp(half(fractionOf(low), fractionOf(high)), 4);
}

const half = (low: Fraction, high: Fraction) => divide(add(low, high), fromInteger(2));
