import { compare, type Fraction, fromInteger, HUNDRED, isZero } from '../../values/fraction.ts';

import { type CompiledFormula, evaluateDivisions } from './compile-formula.ts';
import { renderFormula } from './render-formula.ts';
import type { Expression } from './syntax.ts';

/** A division with its figures; null where the part itself cannot be computed. */
export interface MeasuredDivision {
  readonly part: Fraction | null;
  readonly whole: Fraction | null;
  readonly partNames: readonly string[];
  readonly wholeNames: readonly string[];
}

/** Every division of a formula with the values of its two sides, the innermost first. */
export function measureDivisions(formula: CompiledFormula, slots: readonly Fraction[]): readonly MeasuredDivision[] {
  return evaluateDivisions(formula, slots).map(({ division: { left, right }, part, whole }) => ({
    ...{ part, whole, partNames: namesIn(left), wholeNames: namesIn(right) },
  }));
}

/** True if a denominator is zero whatever is reported: `a / 0`, `a / (b - b)`. */
export function alwaysDividesByZero(formula: CompiledFormula): boolean {
  const trials = [primes, [...primes].reverse()].map((figures) =>
    formula.variables.map((_, index) => fromInteger(figures[index % figures.length] ?? 1n)),
  );
  const [first = [], second = []] = trials.map((slots) =>
    evaluateDivisions(formula, slots).map(({ whole }) => whole !== null && isZero(whole)),
  );
  return first.some((zero, index) => zero && second[index] === true);
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
  const wholesWritten = new Set(wholes.map(written));
  return parts.some((one) => isGrowth(one, wholesWritten)) ? null : parts.flatMap(namesIn);
}

/** `now - before` over `before`: it may well be more than the whole. */
function isGrowth(part: Expression, wholesWritten: ReadonlySet<string>): boolean {
  return part.kind === 'binary' && part.operator === '-' && wholesWritten.has(written(part.right));
}

function written(expression: Expression): string {
  return renderFormula(expression, (name) => name);
}

interface Factors {
  readonly over: readonly Expression[];
  readonly under: readonly Expression[];
}

function factorsOf(expression: Expression): Factors {
  const found = { over: [] as Expression[], under: [] as Expression[] };
  const collect = (one: Expression, [over, under]: readonly [Expression[], Expression[]]): void => {
    if (one.kind !== 'binary' || (one.operator !== '*' && one.operator !== '/')) {
      over.push(one);
      return;
    }
    collect(one.left, [over, under]);
    collect(one.right, one.operator === '*' ? [over, under] : [under, over]);
  };
  collect(expression, [found.over, found.under]);
  return found;
}

function namesIn(expression: Expression): readonly string[] {
  const names = new Set<string>();
  const collect = (one: Expression): void => {
    if (one.kind === 'variable') names.add(one.name);
    for (const part of partsOf(one)) collect(part);
  };
  collect(expression);
  return [...names];
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
