import { formatHalfUp } from '../values/decimal.ts';
import { sumOf } from '../values/fraction.ts';
import { accept } from '../values/result.ts';
import { applyAdjustments, compileAdjustments } from './adjust.ts';
import { step } from './explain/context.ts';
import { explainAdjustments } from './explain/explain-adjustments.ts';
import { equals, inSum } from './explain/figures.ts';
import type { LedgerStep } from './ledger.ts';
import { gather, readNumber } from './read-number.ts';
import type { Scored } from './refusal-codes.ts';
import type { Adjustment } from './rule.ts';

export interface SumScore {
  readonly subtotal: string;
  readonly total: string;
  readonly steps: () => readonly LedgerStep[];
}

/** Adds figures, then applies the adjustments in order, each to the running total; every printed figure is rounded once. */
export function scoreSum(terms: readonly string[], adjust: readonly Adjustment[], decimals: number): Scored<SumScore> {
  const read = gather(terms.map((text, index) => readNumber(text, `sum.${index}`)));
  if (!read.ok) return read;
  const adjustments = compileAdjustments(adjust);
  if (!adjustments.ok) return adjustments;
  const exact = sumOf(read.value);
  const adjusted = applyAdjustments(exact, adjustments.value);
  const subtotal = formatHalfUp(exact, decimals);
  const total = formatHalfUp(adjusted, decimals);
  const added = `ผลรวม = ${read.value.map(inSum).join(' + ')}${terms.length > 1 ? ` ${equals(exact)}` : ''}`;
  const rounded = `คะแนนรวม ${equals(adjusted)} ปัดเศษ (ตั้งแต่ 5 ขึ้นไปปัดขึ้น) ครั้งเดียวที่ทศนิยม ${decimals} ตำแหน่ง = ${total}`;
  return accept({
    subtotal,
    total,
    steps: () => [
      step('ผลรวม', added, subtotal),
      ...explainAdjustments(exact, adjustments.value),
      step('คะแนนรวม', rounded, total),
    ],
  });
}
