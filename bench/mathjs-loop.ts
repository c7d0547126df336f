import { all, create, type EvalFunction, type MathJsInstance } from 'mathjs';
import { bareScore } from './bare-loop.ts';
import {
  cellCount,
  growthFormula,
  indicatorCount,
  indicators,
  parts,
  reported,
  shareFormula,
  wholes,
} from './made-up-nation.ts';

interface Scope {
  part: unknown;
  whole: unknown;
}

function compileIn(math: MathJsInstance): { readonly share: EvalFunction; readonly growth: EvalFunction } {
  return { share: math.compile(shareFormula), growth: math.compile(growthFormula) };
}

const everything = all ?? {};
const formulas = compileIn(create(everything, {}));
const fractions = create(everything, { number: 'Fraction' });
const exactFormulas = compileIn(fractions);
const scopes: readonly Scope[] = Array.from(parts, (part, cell) => ({ part, whole: wholes[cell] }));
const exactScopes: readonly Scope[] = reported.map(({ part, whole }) => ({
  part: fractions.fraction(part),
  whole: fractions.fraction(whole),
}));

const isGrowth = (cell: number) => indicators[cell % indicatorCount]?.isGrowth ?? false;

function resultOf(cell: number): number {
  const formula = isGrowth(cell) ? formulas.growth : formulas.share;
  return formula.evaluate(scopes[cell] ?? {}) as number;
}

/** Compiled mathjs formulas on ordinary numbers. */
export function mathjsFormulas(times: number): number {
  let sum = 0;
  for (let done = 0; done < times; done += 1) sum += resultOf(done % cellCount);
  return sum;
}

/** The same formulas as exact fractions, which is what the engine computes. */
export function mathjsExactFormulas(times: number): number {
  let seen = 0;
  for (let done = 0; done < times; done += 1) {
    const cell = done % cellCount;
    const formula = isGrowth(cell) ? exactFormulas.growth : exactFormulas.share;
    if (formula.evaluate(exactScopes[cell] ?? {}) !== null) seen += 1;
  }
  return seen;
}

/** mathjs for the formula, the bare loop's ladder for the score. */
export function mathjsScores(times: number): number {
  let sum = 0;
  for (let done = 0; done < times; done += 1) {
    const cell = done % cellCount;
    sum += bareScore(cell, resultOf(cell));
  }
  return sum;
}
