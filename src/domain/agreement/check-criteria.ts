import type { Scale } from '../framework/scale-schema.ts';
import type { MilestonesRule, Rule, SuppliedRule } from '../scoring/rule.ts';
import { parseDecimal } from '../values/decimal.ts';
import { compare, type Fraction, fromInteger, sumOf } from '../values/fraction.ts';
import { type Refusal, refusal } from '../values/result.ts';
import type { Indicator } from './indicator.ts';

export type CriteriaRefusal = 'criteria-missing' | 'range-missing' | 'criteria-outside-range';

/**
 * Finds measures that would refuse a true figure or score it on no scale (S2 ข้อ 1.4.2 ส่วนที่ 4 เกณฑ์การให้คะแนน): a
 * figure supplied centrally without thresholds or without its range, thresholds outside the range, milestones that
 * cannot reach the top of the scale. Every part of a composite is checked too.
 */
export function checkCriteria(
  { levels }: Pick<Scale, 'levels'>,
  indicators: readonly Indicator[],
): readonly Refusal<CriteriaRefusal>[] {
  const top = numberOf(levels.value.at(-1)?.score);
  return indicators.flatMap(({ code, rule }) =>
    faultsOf(rule, top).map(({ fault, from = '', to = '' }) =>
      refusal(fault, { indicator: code, from, to }, `indicators.${code}.ladder`),
    ),
  );
}

interface Fault {
  readonly fault: CriteriaRefusal;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

function faultsOf(rule: Rule, top: Fraction | null): readonly Fault[] {
  switch (rule.kind) {
    case 'ladder':
      return [];
    case 'composite':
      return rule.parts.flatMap((part) => faultsOf(part.rule, top));
    case 'milestones':
      return rule.points || reaches(rule, top) ? [] : [{ fault: 'criteria-missing' }];
    case 'judgement':
    case 'central':
      return faultsOfSupplied(rule);
  }
}

/** An evaluator judges on the year's scale itself; a central owner's figure is on a scale of its own. */
function faultsOfSupplied({ kind, points, minimum, maximum }: SuppliedRule): readonly Fault[] {
  const range = { from: minimum, to: maximum };
  const [least, most] = [numberOf(minimum), numberOf(maximum)];
  if (kind === 'central' && (points ?? []).length === 0) return [{ fault: 'criteria-missing', ...range }];
  if (least === null || most === null) return [{ fault: 'range-missing' }];
  const outside = (points ?? []).some(([text]) => {
    const value = numberOf(text);
    return value !== null && (compare(value, least) < 0 || compare(value, most) > 0);
  });
  return outside ? [{ fault: 'criteria-outside-range', ...range }] : [];
}

/** True if all steps done are the top of the scale without being mapped onto it. */
function reaches({ mode, steps, weights }: MilestonesRule, top: Fraction | null): boolean {
  const all = mode === 'cumulative' ? fromInteger(steps) : sumOf((weights ?? []).flatMap((one) => numberOf(one) ?? []));
  return top !== null && compare(all, top) === 0;
}

function numberOf(text: string | undefined): Fraction | null {
  const parsed = text === undefined ? null : parseDecimal(text);
  return parsed?.ok ? parsed.value : null;
}
