import { compileFormula } from '../src/domain/scoring/formula/compile-formula.ts';
import type { Scored } from '../src/domain/scoring/refusal-codes.ts';
import { compileIndicator, measureIndicator } from '../src/domain/scoring/score-indicator.ts';
import { type PartyIndicator, scoreParty } from '../src/domain/scoring/score-party.ts';
import { parseDecimal } from '../src/domain/values/decimal.ts';
import type { Fraction } from '../src/domain/values/fraction.ts';
import {
  cellCount,
  growthFormula,
  indicatorCount,
  indicators,
  nationSettings,
  provinceCount,
  reported,
  shareFormula,
} from './made-up-nation.ts';

function must<Value>(outcome: Scored<Value>): Value {
  if (outcome.ok) return outcome.value;
  throw new Error(JSON.stringify(outcome.refusals));
}

function exact(text: string): Fraction {
  const read = parseDecimal(text);
  if (read.ok) return read.value;
  throw new Error(`${text} is not a number`);
}

const share = must(compileFormula(shareFormula));
const growth = must(compileFormula(growthFormula));
const slots = reported.map(({ part, whole }) => [exact(part), exact(whole)]);
const scorers = indicators.map((one) => must(compileIndicator(one.rule)));
const inputs = reported.map((variables) => ({ variables }));
const provinces: readonly (readonly PartyIndicator[])[] = Array.from({ length: provinceCount }, (_, province) =>
  indicators.map((one, index): PartyIndicator => {
    const input = inputs[province * indicatorCount + index] ?? {};
    return { ...one.rule, code: one.code, component: '1.1', weight: one.weight, input, scorer: scorers[index] };
  }),
);
const settings = nationSettings();

/** Exact results of compiled formulas from exact figures. */
export function engineFormulas(times: number): number {
  let seen = 0;
  for (let done = 0; done < times; done += 1) {
    const cell = done % cellCount;
    const formula = indicators[cell % indicatorCount]?.isGrowth ? growth : share;
    if (formula.evaluate(slots[cell] ?? []) !== null) seen += 1;
  }
  return seen;
}

/** From the texts a host typed to the exact score, rules compiled once. */
export function engineScores(times: number): number {
  let seen = 0;
  for (let done = 0; done < times; done += 1) {
    const cell = done % cellCount;
    const scorer = scorers[cell % indicatorCount];
    const measure = scorer && measureIndicator(scorer, inputs[cell] ?? {});
    if (measure?.ok && measure.value.score !== null) seen += 1;
  }
  return seen;
}

/** Every province's total and grade from the reported texts, rules compiled once. */
export function engineNation(times: number): number {
  let seen = 0;
  for (let done = 0; done < times; done += 1) {
    for (const province of provinces) seen += must(scoreParty(province, settings)).reported;
  }
  return seen;
}

/** One score as a number, to compare it with the bare loop before anything is timed. */
export function engineScoreOf(cell: number): number {
  const scorer = scorers[cell % indicatorCount];
  if (!scorer) throw new Error(`no indicator for cell ${cell}`);
  const score = must(measureIndicator(scorer, inputs[cell] ?? {})).score;
  if (score === null) throw new Error(`cell ${cell} has no score`);
  const scale = 1_000_000_000n;
  return Number((score.n * scale) / score.d) / Number(scale);
}
