import type { Fraction } from '../../values/fraction.ts';
import { add, compare, divide, isZero, multiply, negate, subtract, sumOf } from '../../values/fraction.ts';
import { accept } from '../../values/result.ts';
import type { Scored } from '../refusal-codes.ts';
import { parseFormula } from './parse-formula.ts';
import type { Expression, FunctionName, Operator } from './syntax.ts';

/** The values of a formula's variables, by slot. */
type Slots = readonly Fraction[];
/** `null` means that a denominator was zero: the result does not apply. */
type Evaluate = (slots: Slots) => Fraction | null;

export interface CompiledFormula {
  readonly text: string;
  readonly variables: readonly string[];
  readonly expression: Expression;
  readonly evaluate: Evaluate;
}

/** Formulas repeat across provinces and lines, so compiled ones are cached: the same text always means the same. */
const kept = new Map<string, Scored<CompiledFormula>>();
const MOST_KEPT = 1000;

/** Parses once into closures; the refusals are those of `parseFormula`. */
export function compileFormula(text: string): Scored<CompiledFormula> {
  const known = kept.get(text);
  if (known) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const compiled = compileAnew(text);
  kept.set(text, compiled);
  return compiled;
}

function compileAnew(text: string): Scored<CompiledFormula> {
  const parsed = parseFormula(text);
  if (!parsed.ok) return parsed;
  const { expression, variables } = parsed.value;
  return accept({ text, variables, expression, evaluate: compile(expression) });
}

/** A division with the values of its two sides; null where a side cannot be computed. */
interface DivisionValues {
  readonly division: { readonly left: Expression; readonly right: Expression };
  readonly part: Fraction | null;
  readonly whole: Fraction | null;
}

/** Every division inside a formula with its values, the innermost first, in one pass over the formula. */
export function evaluateDivisions({ expression }: CompiledFormula, slots: Slots): readonly DivisionValues[] {
  const found: DivisionValues[] = [];
  compile(expression, (division, part, whole) => found.push({ division, part, whole }))(slots);
  return found;
}

/** Is given the values of every division. */
type SeeDivision = (division: DivisionValues['division'], part: Fraction | null, whole: Fraction | null) => void;

const operations: Record<Exclude<Operator, '/'>, (a: Fraction, b: Fraction) => Fraction> = {
  '+': add,
  '-': subtract,
  '*': multiply,
};

const functions: Record<FunctionName, (values: readonly Fraction[]) => Fraction> = {
  sum: sumOf,
  min: (values) => values.reduce((least, value) => (compare(value, least) < 0 ? value : least)),
  max: (values) => values.reduce((most, value) => (compare(value, most) > 0 ? value : most)),
};

function compile(expression: Expression, see: SeeDivision = () => undefined): Evaluate {
  switch (expression.kind) {
    case 'number': {
      const { value } = expression;
      return () => value;
    }
    case 'variable': {
      const { slot } = expression;
      return (slots) => slots[slot] ?? null;
    }
    case 'negate': {
      const inner = compile(expression.inner, see);
      return (slots) => {
        const value = inner(slots);
        return value === null ? null : negate(value);
      };
    }
    case 'binary':
      return compileBinary(expression, [compile(expression.left, see), compile(expression.right, see)], see);
    case 'call':
      return compileCall(
        functions[expression.name],
        expression.parts.map((part) => compile(part, see)),
      );
  }
}

function compileBinary(
  division: DivisionValues['division'] & { readonly operator: Operator },
  [left, right]: readonly [Evaluate, Evaluate],
  see: SeeDivision,
): Evaluate {
  const { operator } = division;
  if (operator === '/') {
    return (slots) => {
      const a = left(slots);
      const b = right(slots);
      see(division, a, b);
      return a === null || b === null || isZero(b) ? null : divide(a, b);
    };
  }
  const operation = operations[operator];
  return (slots) => {
    const a = left(slots);
    const b = right(slots);
    return a === null || b === null ? null : operation(a, b);
  };
}

function compileCall(call: (values: readonly Fraction[]) => Fraction, parts: readonly Evaluate[]): Evaluate {
  return (slots) => {
    // Every part is evaluated, so that each division inside is seen.
    const values = parts.map((part) => part(slots));
    const known = values.filter((value) => value !== null);
    return known.length < values.length ? null : call(known);
  };
}
