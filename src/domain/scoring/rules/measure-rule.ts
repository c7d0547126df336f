import type { Fraction } from '../../values/fraction.ts';
import { compare, divide, fromInteger, isZero, multiply, sumOf } from '../../values/fraction.ts';
import { accept, refuse } from '../../values/result.ts';
import type { CompiledFormula } from '../formula/compile-formula.ts';
import { type Measure, type ScoringInput, withoutScore } from '../measure.ts';
import { gather, readNumber } from '../read-number.ts';
import { joinPath, type Scored } from '../refusal-codes.ts';
import type { CompiledMilestones, CompiledPart, CompiledRule, CompiledSupplied } from './compile-rule.ts';

/** Computes result and score exactly. A zero denominator gives the state `not-applicable`, never a zero. */
export function measureRule(
  rule: CompiledRule,
  formula: CompiledFormula | null,
  input: ScoringInput,
  path = '',
): Scored<Measure> {
  if (input.state !== undefined && input.state !== 'reported') return accept(withoutScore(input.state));
  if (formula) return measureByFormula(rule, formula, input, path);
  switch (rule.kind) {
    case 'ladder': {
      const result = readResult(input.result, joinPath(path, 'result'));
      return result.ok ? accept(measured(result.value, rule.ladder.scoreOf(result.value))) : result;
    }
    case 'milestones':
      return measureMilestones(rule, input, path);
    case 'composite':
      return measureComposite(rule.parts, input, path);
    case 'judgement':
    case 'central':
      return measureSupplied(rule, input, path);
  }
}

/** The values of a formula's variables by slot; a variable without a value is refused. */
export function readSlots(
  formula: CompiledFormula,
  variables: Readonly<Record<string, string>>,
  path: string,
): Scored<Fraction[]> {
  return gather(
    formula.variables.map((name) => {
      const text = Object.hasOwn(variables, name) ? variables[name] : undefined;
      if (text === undefined) return refuse('formula-unknown-variable', { name }, joinPath(path, 'variables'));
      return readNumber(text, joinPath(path, `variables.${name}`));
    }),
  );
}

/** How many steps are done without a gap, from the first. */
export function levelReached(done: readonly number[]): number {
  const steps = new Set(done);
  let level = 0;
  while (steps.has(level + 1)) level += 1;
  return level;
}

function measured(result: Fraction, score: Fraction): Measure {
  return { state: 'reported', result, ruleScore: score, score };
}

function readResult(text: string | null | undefined, field: string): Scored<Fraction> {
  if (text === undefined || text === null) return refuse('result-needed', {}, field);
  return readNumber(text, field);
}

function measureByFormula(
  rule: CompiledRule,
  formula: CompiledFormula,
  input: ScoringInput,
  path: string,
): Scored<Measure> {
  const slots = readSlots(formula, input.variables ?? {}, path);
  if (!slots.ok) return slots;
  const result = formula.evaluate(slots.value);
  if (result === null) return accept({ ...withoutScore('not-applicable'), slots: slots.value });
  const score = scoreOfResult(rule, result, path);
  return score.ok ? accept({ ...measured(result, score.value), slots: slots.value }) : score;
}

function scoreOfResult(rule: CompiledRule, result: Fraction, path: string): Scored<Fraction> {
  switch (rule.kind) {
    case 'ladder':
      return accept(rule.ladder.scoreOf(result));
    case 'milestones':
    case 'composite':
      return refuse('result-needed', { kind: rule.kind }, joinPath(path, 'formula'));
    case 'judgement':
    case 'central':
      return scoreSupplied(rule, result, joinPath(path, 'formula'));
  }
}

function measureMilestones(rule: CompiledMilestones, input: ScoringInput, path: string): Scored<Measure> {
  const field = joinPath(path, 'done');
  if (!input.done) return refuse('result-needed', { kind: 'milestones' }, field);
  const { steps } = rule.source;
  const seen = new Set<number>();
  for (const [index, step] of input.done.entries()) {
    if (!Number.isInteger(step) || step < 1 || step > steps) {
      return refuse('step-out-of-range', { step, steps }, `${field}.${index}`);
    }
    if (seen.has(step)) return refuse('step-repeated', { step }, `${field}.${index}`);
    seen.add(step);
  }
  const reached =
    rule.source.mode === 'cumulative'
      ? fromInteger(levelReached(input.done))
      : sumOf(rule.weights.filter((_, index) => seen.has(index + 1)));
  return accept(measured(reached, rule.ladder ? rule.ladder.scoreOf(reached) : reached));
}

function measureSupplied(rule: CompiledSupplied, input: ScoringInput, path: string): Scored<Measure> {
  const field = joinPath(path, input.score === undefined || input.score === null ? 'result' : 'score');
  const supplied = readResult(input.score ?? input.result, field);
  if (!supplied.ok) return supplied;
  const score = scoreSupplied(rule, supplied.value, field);
  return score.ok ? accept(measured(supplied.value, score.value)) : score;
}

function scoreSupplied(rule: CompiledSupplied, figure: Fraction, field: string): Scored<Fraction> {
  const tooLow = rule.minimum !== null && compare(figure, rule.minimum) < 0;
  const tooHigh = rule.maximum !== null && compare(figure, rule.maximum) > 0;
  if (tooLow || tooHigh) {
    const facts = { minimum: rule.source.minimum ?? '', maximum: rule.source.maximum ?? '' };
    return refuse('score-outside-scale', facts, field);
  }
  return accept(rule.ladder ? rule.ladder.scoreOf(figure) : figure);
}

/**
 * The weighted mean of the applicable parts; the weight of a part that is not applicable or cancelled goes to the
 * others. If one part is missing the whole is missing, because the mean of the rest would claim more than is known.
 */
function measureComposite(parts: readonly CompiledPart[], input: ScoringInput, path: string): Scored<Measure> {
  const given = input.parts;
  if (given?.length !== parts.length) {
    return refuse('parts-do-not-match', { expected: parts.length, count: given?.length ?? 0 }, joinPath(path, 'parts'));
  }
  const measures = gather(
    parts.map((part, index) =>
      measureRule(part.rule, part.formula, given[index] ?? {}, joinPath(path, `parts.${index}`)),
    ),
  );
  if (!measures.ok) return measures;
  const waiting = measures.value.find(({ state }) => state === 'missing' || state === 'not-due');
  if (waiting) return accept({ ...withoutScore(waiting.state), parts: measures.value });
  return accept({ ...weightedMean(parts, measures.value), parts: measures.value });
}

function weightedMean(parts: readonly CompiledPart[], measures: readonly Measure[]): Measure {
  const weights: Fraction[] = [];
  const products: Fraction[] = [];
  for (const [index, part] of parts.entries()) {
    const score = measures[index]?.score ?? null;
    if (score === null) continue;
    weights.push(part.weight);
    products.push(multiply(score, part.weight));
  }
  const weight = sumOf(weights);
  if (isZero(weight)) return withoutScore('not-applicable');
  const mean = divide(sumOf(products), weight);
  return measured(mean, mean);
}
