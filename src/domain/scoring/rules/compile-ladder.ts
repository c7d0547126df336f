import { elementAt } from '../../values/element-at.ts';
import type { Fraction } from '../../values/fraction.ts';
import { ZERO } from '../../values/fraction.ts';
import { accept, refuse } from '../../values/result.ts';
import { toArabicDigits } from '../../values/thai-digits.ts';
import { gather, readNumber } from '../read-number.ts';
import type { Scored } from '../refusal-codes.ts';
import type { Below, Points } from '../rule.ts';

/** A point of a compiled ladder: exact figures, and the texts of the agreement. */
export interface Rung {
  readonly value: Fraction;
  readonly score: Fraction;
  readonly valueText: string;
  readonly scoreText: string;
}

/** The position of a value on a ladder; `lower` is the index of the rung below it. */
type LadderPosition =
  | { readonly at: 'below' }
  | { readonly at: 'above' }
  | { readonly at: 'rung' | 'between'; readonly lower: number };

export interface Ladder {
  readonly rungs: readonly Rung[];
  readonly below: Below;
  readonly direction: 'higher-is-better' | 'lower-is-better';
  readonly scoreOf: (value: Fraction) => Fraction;
  readonly positionOf: (value: Fraction) => LadderPosition;
}

/** All points with a common denominator each for values and scores; values are mirrored if lower is better. */
interface Scaled {
  readonly values: readonly bigint[];
  readonly scores: readonly bigint[];
  readonly valueUnit: bigint;
  readonly scoreUnit: bigint;
}

/**
 * Checks and compiles a ladder: at least two points, values strictly up or strictly down, scores strictly up.
 * Between two points the score is linear (บัญญัติไตรยางศ์); above the last it stays; below the first `zero` or `clamp`.
 */
export function compileLadder(points: Points, below: Below = 'clamp', path = 'points'): Scored<Ladder> {
  if (points.length < 2) return refuse('too-few-points', { count: points.length }, path);
  const read = readRungs(points, path);
  if (!read.ok) return read;
  const rungs = read.value;
  const rising = isRising(rungs);
  for (let index = 1; index < rungs.length; index += 1) {
    const fault = faultAt(rungs, index, rising, path);
    if (fault) return fault;
  }
  const scaled = scale(rungs, rising);
  const positionOf = (value: Fraction) => locate(scaled, mirrored(value, scaled, rising), value.d);
  return accept({
    rungs,
    below,
    direction: rising ? 'higher-is-better' : 'lower-is-better',
    positionOf,
    scoreOf: (value) => scoreAt(scaled, rungs, below, mirrored(value, scaled, rising), value.d),
  });
}

function readRungs(points: Points, path: string): Scored<Rung[]> {
  return gather(
    points.map(([valueText, scoreText], index) => {
      const value = readNumber(valueText, `${path}.${index}.0`);
      if (!value.ok) return value;
      const score = readNumber(scoreText, `${path}.${index}.1`);
      if (!score.ok) return score;
      const texts = { valueText: tidy(valueText), scoreText: tidy(scoreText) };
      return accept({ value: value.value, score: score.value, ...texts });
    }),
  );
}

function tidy(text: string): string {
  return toArabicDigits(text.trim());
}

function isBelow(a: Fraction, b: Fraction): boolean {
  return a.n * b.d < b.n * a.d;
}

function isEqual(a: Fraction, b: Fraction): boolean {
  return a.n * b.d === b.n * a.d;
}

function isRising(rungs: readonly Rung[]): boolean {
  const [first, second] = rungs;
  return first !== undefined && second !== undefined && isBelow(first.value, second.value);
}

function faultAt(rungs: readonly Rung[], index: number, rising: boolean, path: string) {
  const previous = elementAt(rungs, index - 1);
  const rung = elementAt(rungs, index);
  const twin = rungs.findIndex((other) => isEqual(other.value, rung.value));
  if (twin < index) {
    return refuse(
      'duplicate-value',
      { text: rung.valueText, first: twin + 1, second: index + 1 },
      `${path}.${index}.0`,
    );
  }
  if (isBelow(previous.value, rung.value) !== rising) {
    return refuse('points-not-ordered', { previous: previous.valueText, text: rung.valueText }, `${path}.${index}.0`);
  }
  if (!isBelow(previous.score, rung.score)) {
    return refuse('scores-not-ordered', { previous: previous.scoreText, text: rung.scoreText }, `${path}.${index}.1`);
  }
  return undefined;
}

/** The denominators of decimals are powers of ten, so the largest is common to all. */
function scale(rungs: readonly Rung[], rising: boolean): Scaled {
  const valueUnit = largestDenominator(rungs.map((rung) => rung.value));
  const scoreUnit = largestDenominator(rungs.map((rung) => rung.score));
  return {
    values: rungs.map(({ value }) => (rising ? value.n : -value.n) * (valueUnit / value.d)),
    scores: rungs.map(({ score }) => score.n * (scoreUnit / score.d)),
    valueUnit,
    scoreUnit,
  };
}

function largestDenominator(parts: readonly Fraction[]): bigint {
  let most = 1n;
  for (const { d } of parts) if (d > most) most = d;
  return most;
}

function mirrored(value: Fraction, scaled: Scaled, rising: boolean): bigint {
  return (rising ? value.n : -value.n) * scaled.valueUnit;
}

/** The last rung at or under `x / denominator`, or -1. */
function rungUnder(scaled: Scaled, x: bigint, denominator: bigint): number {
  for (let index = scaled.values.length - 1; index >= 0; index -= 1) {
    if (x >= elementAt(scaled.values, index) * denominator) return index;
  }
  return -1;
}

function locate(scaled: Scaled, x: bigint, denominator: bigint): LadderPosition {
  const lower = rungUnder(scaled, x, denominator);
  if (lower < 0) return { at: 'below' };
  if (x === elementAt(scaled.values, lower) * denominator) return { at: 'rung', lower };
  return lower === scaled.values.length - 1 ? { at: 'above' } : { at: 'between', lower };
}

function scoreAt(scaled: Scaled, rungs: readonly Rung[], below: Below, x: bigint, denominator: bigint): Fraction {
  const lower = rungUnder(scaled, x, denominator);
  if (lower < 0) return below === 'zero' ? ZERO : elementAt(rungs, 0).score;
  if (lower === rungs.length - 1) return elementAt(rungs, lower).score;
  const start = elementAt(scaled.values, lower);
  const width = elementAt(scaled.values, lower + 1) - start;
  const score = elementAt(scaled.scores, lower);
  const rise = elementAt(scaled.scores, lower + 1) - score;
  const whole = width * denominator;
  return { n: score * whole + (x - start * denominator) * rise, d: scaled.scoreUnit * whole };
}
