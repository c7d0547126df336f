import { formatHalfUp, fractionOf } from '../values/decimal.ts';
import { sumOf } from '../values/fraction.ts';
import type { AllottedParty } from './allocate.ts';
import type { IncentiveLevel } from './incentive-rules.ts';

/** What the parties of one level receive together. */
export interface AllottedLevel {
  /** Null: below every level, or without a total. */
  readonly level: IncentiveLevel | null;
  readonly parties: number;
  /** The least and the most that one of them receives, in baht, 2 decimals; null where the level is empty. */
  readonly least: string | null;
  readonly most: string | null;
  /** In baht, 2 decimals. */
  readonly amount: string;
}

/** An allocation by level, the highest first, and last those in none, where there are any; the amounts are the budget together. */
export function levelsOf(
  levels: readonly IncentiveLevel[],
  parties: readonly Pick<AllottedParty, 'level' | 'amount'>[],
): readonly AllottedLevel[] {
  const all = [...levels, null].map((level): AllottedLevel => {
    const amounts = parties.flatMap((one) => (one.level === (level?.name ?? null) ? [one.amount] : []));
    const sorted = amounts.toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1));
    const amount = formatHalfUp(sumOf(amounts.map(fractionOf)), 2);
    return { level, parties: amounts.length, least: sorted[0] ?? null, most: sorted.at(-1) ?? null, amount };
  });
  return all.filter(({ level, parties: count }) => level !== null || count > 0);
}
