import type { Fraction } from '../values/fraction.ts';
import { add, compare, divide, fromInteger, HUNDRED, multiply, subtract } from '../values/fraction.ts';
import { accept, refuse } from '../values/result.ts';
import { gather, readNumber } from './read-number.ts';
import type { Scored } from './refusal-codes.ts';
import type { Adjustment } from './rule.ts';

export interface CompiledAdjustment {
  readonly source: Adjustment;
  /** The percent, the amount of one deduction, or the cap. */
  readonly figure: Fraction;
  readonly apply: (running: Fraction) => Fraction;
}

/** Reads the figures of adjustments; a negative bonus, deduction or cap is refused (`adjustment-negative`). */
export function compileAdjustments(adjustments: readonly Adjustment[], path = 'adjust'): Scored<CompiledAdjustment[]> {
  return gather(adjustments.map((source, index) => compileOne(source, `${path}.${index}`)));
}

/** Applies adjustments in order, each to the running figure. */
export function applyAdjustments(start: Fraction, adjustments: readonly CompiledAdjustment[]): Fraction {
  let running = start;
  for (const adjustment of adjustments) running = adjustment.apply(running);
  return running;
}

function compileOne(source: Adjustment, path: string): Scored<CompiledAdjustment> {
  const [field, text] = figureOf(source);
  const read = readNumber(text, `${path}.${field}`);
  if (!read.ok) return read;
  const figure = read.value;
  if (figure.n < 0n) return refuse('adjustment-negative', { text }, `${path}.${field}`);
  return accept({ source, figure, apply: applierOf(source, figure) });
}

function figureOf(source: Adjustment): readonly [string, string] {
  switch (source.kind) {
    case 'bonus-percent':
      return ['percent', source.percent];
    case 'deduct':
      return ['amount', source.amount];
    case 'cap':
      return ['max', source.max];
  }
}

function applierOf(source: Adjustment, figure: Fraction): (running: Fraction) => Fraction {
  switch (source.kind) {
    case 'bonus-percent': {
      const factor = divide(add(HUNDRED, figure), HUNDRED);
      return (running) => multiply(running, factor);
    }
    case 'deduct': {
      const whole = multiply(figure, fromInteger(source.times ?? 1));
      return (running) => subtract(running, whole);
    }
    case 'cap':
      return (running) => (compare(running, figure) > 0 ? figure : running);
  }
}
