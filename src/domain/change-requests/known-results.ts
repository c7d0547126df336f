import type { Indicator } from '../agreement/indicator.ts';
import type { Result } from '../reporting/result.ts';
import { scoringInputOf } from '../reporting/scoring-input.ts';
import type { Points } from '../scoring/rule.ts';
import { compileIndicator, measureIndicator } from '../scoring/score-indicator.ts';
import { formatHalfUp, isTerminating, parseDecimal, toDecimalText } from '../values/decimal.ts';
import { compare, type Fraction } from '../values/fraction.ts';

/** A result that the party has reported in a round of the year, whatever has become of the report. */
export type ReportedResult = Pick<Result, 'code' | 'round' | 'state' | 'variables'>;

/** A new value that a result reported in this round has reached already. Decimal text. */
export interface KnownTarget {
  readonly round: string;
  readonly result: string;
  readonly score: string;
  readonly before: string;
  readonly after: string;
}

/**
 * The new values that are easier than those agreed and that a result of the year has already reached or surpassed (S4 ข้อ ๔
 * แนวทาง (๑)). What is better follows from the order of the values; results are compared as exact fractions.
 */
export function targetsKnown(
  indicator: Indicator,
  points: Points,
  results: readonly ReportedResult[],
): readonly KnownTarget[] {
  const agreed = indicator.rule.kind === 'composite' ? [] : (indicator.rule.points ?? []);
  const direction = directionOf(points);
  if (direction === 0) return [];
  /** At least as good as. */
  const reaches = (a: Fraction, b: Fraction) => compare(a, b) * direction >= 0;
  return results.flatMap((reported) => {
    const exact = reported.code === indicator.code ? exactResult(indicator, reported) : null;
    if (exact === null) return [];
    return points.flatMap(([value, score], at) => {
      const [after, before] = [numberOf(value), numberOf(agreed[at]?.[0])];
      if (after === null || before === null || reaches(after, before) || !reaches(exact, after)) return [];
      return [
        {
          ...{ round: reported.round, result: roundedText(exact), score },
          ...{ before: toDecimalText(before), after: toDecimalText(after) },
        },
      ];
    });
  });
}

/** 1 where more is better, -1 where less is, 0 where the values do not say. */
function directionOf(points: Points): number {
  const [first, last] = [numberOf(points.at(0)?.[0]), numberOf(points.at(-1)?.[0])];
  return first === null || last === null ? 0 : compare(last, first);
}

/** The result that follows from what was reported; null if there is none. */
function exactResult(indicator: Indicator, { state, variables }: ReportedResult): Fraction | null {
  if (state !== 'reported') return null;
  const scorer = compileIndicator(indicator);
  if (!scorer.ok) return null;
  const measure = measureIndicator(scorer.value, scoringInputOf(indicator, variables, state));
  return measure.ok ? measure.value.result : null;
}

function numberOf(text: string | undefined): Fraction | null {
  const parsed = parseDecimal(text ?? '');
  return parsed.ok ? parsed.value : null;
}

/** The value in full if it ends, else in four decimals. */
function roundedText(value: Fraction): string {
  return isTerminating(value) ? toDecimalText(value) : formatHalfUp(value, 4);
}
