import { compare, type Fraction, fromInteger, HUNDRED, isZero } from '../../values/fraction.ts';

import { type CompiledFormula, evaluateExpression } from './compile-formula.ts';
import { renderFormula } from './render-formula.ts';
import type { Expression } from './syntax.ts';

/** One division inside a formula. */
interface Division {
  readonly left: Expression;
  readonly right: Expression;
}

/** A division with its figures; null where the part itself cannot be computed. */
export interface MeasuredDivision {
  readonly part: Fraction | null;
  readonly whole: Fraction | null;
  readonly partNames: readonly string[];
  readonly wholeNames: readonly string[];
}

/** Every division of a formula with the values of its two sides, the innermost first. */
export function measureDivisions(formula: CompiledFormula, slots: readonly Fraction[]): readonly MeasuredDivision[] {
  return divisionsIn(formula.expression).map(({ left, right }) => ({
    part: evaluateExpression(left, slots),
    whole: evaluateExpression(right, slots),
    partNames: namesIn(left),
    wholeNames: namesIn(right),
  }));
}

/** True if a denominator is zero whatever is reported: `a / 0`, `a / (b - b)`. */
export function alwaysDividesByZero(formula: CompiledFormula): boolean {
  const trials = [primes, [...primes].reverse()].map((figures) =>
    formula.variables.map((_, index) => fromInteger(figures[index % figures.length] ?? 1n)),
  );
  return divisionsIn(formula.expression).some(({ right }) =>
    trials.every((slots) => {
      const whole = evaluateExpression(right, slots);
      return whole !== null && isZero(whole);
    }),
  );
}

/** Figures without a common divisor, so that only what is zero for all figures is zero for them. */
const primes: readonly bigint[] = [1009n, 31n, 5003n, 211n, 7n, 65537n, 89n, 2003n];

/** The reported names of the part of a share: part ÷ whole × 100; null if the formula is none, such as a growth. */
export function partOfShare(formula: CompiledFormula): readonly string[] | null {
  const { over, under } = factorsOf(formula.expression);
  const parts = over.filter((one) => namesIn(one).length > 0);
  const wholes = under.filter((one) => namesIn(one).length > 0);
  const hundredfold = over.some((one) => one.kind === 'number' && compare(one.value, HUNDRED) === 0);
  if (!hundredfold || parts.length === 0 || wholes.length === 0) return null;
  return parts.some((one) => isGrowth(one, wholes)) ? null : parts.flatMap(namesIn);
}

/** `now - before` over `before`: it may well be more than the whole. */
function isGrowth(part: Expression, wholes: readonly Expression[]): boolean {
  if (part.kind !== 'binary' || part.operator !== '-') return false;
  return wholes.some((whole) => written(whole) === written(part.right));
}

function written(expression: Expression): string {
  return renderFormula(expression, (name) => name);
}

interface Factors {
  readonly over: readonly Expression[];
  readonly under: readonly Expression[];
}

function factorsOf(expression: Expression): Factors {
  if (expression.kind !== 'binary' || (expression.operator !== '*' && expression.operator !== '/'))
    return { over: [expression], under: [] };
  const [left, right] = [factorsOf(expression.left), factorsOf(expression.right)];
  return expression.operator === '*'
    ? { over: [...left.over, ...right.over], under: [...left.under, ...right.under] }
    : { over: [...left.over, ...right.under], under: [...left.under, ...right.over] };
}

function divisionsIn(expression: Expression): readonly Division[] {
  const inner = partsOf(expression).flatMap(divisionsIn);
  const own = expression.kind === 'binary' && expression.operator === '/' ? [expression] : [];
  return [...inner, ...own];
}

function namesIn(expression: Expression): readonly string[] {
  if (expression.kind === 'variable') return [expression.name];
  return [...new Set(partsOf(expression).flatMap(namesIn))];
}

function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'number':
    case 'variable':
      return [];
    case 'negate':
      return [expression.inner];
    case 'binary':
      return [expression.left, expression.right];
    case 'call':
      return expression.parts;
  }
}
