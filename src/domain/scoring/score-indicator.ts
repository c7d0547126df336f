import { formatHalfUp, toDecimalText } from '../values/decimal.ts';
import { accept } from '../values/result.ts';
import { applyAdjustments, type CompiledAdjustment, compileAdjustments } from './adjust.ts';
import { type ExplainContext, step } from './explain/context.ts';
import { explainAdjustments } from './explain/explain-adjustments.ts';
import { explainRule } from './explain/explain-rule.ts';
import type { CompiledFormula } from './formula/compile-formula.ts';
import type { Ledger, LedgerStep } from './ledger.ts';
import type { Measure, ScoringInput } from './measure.ts';
import { joinPath, type Scored } from './refusal-codes.ts';
import type { Adjustment, Rule } from './rule.ts';
import { type CompiledRule, compileBesideRule, compileRule } from './rules/compile-rule.ts';
import { measureRule } from './rules/measure-rule.ts';

/** Everything that decides how one indicator is scored. */
export interface ScoredRule {
  readonly rule: Rule;
  readonly formula?: string | null | undefined;
  readonly adjust?: readonly Adjustment[] | undefined;
}

/** An indicator's rule, checked once and prepared for many results. */
export interface Scorer {
  readonly rule: CompiledRule;
  readonly formula: CompiledFormula | null;
  readonly adjustments: readonly CompiledAdjustment[];
}

const SCORE_DECIMALS = 4;

/** Checks rule, formula and adjustments; refusals carry their path (`rule.points.1.0`, `formula`, `adjust.0.amount`). */
export function compileIndicator(indicator: ScoredRule, path = ''): Scored<Scorer> {
  const rule = compileRule(indicator.rule, joinPath(path, 'rule'));
  if (!rule.ok) return rule;
  const formula = compileBesideRule(indicator.formula, joinPath(path, 'formula'));
  if (!formula.ok) return formula;
  const adjustments = compileAdjustments(indicator.adjust ?? [], joinPath(path, 'adjust'));
  if (!adjustments.ok) return adjustments;
  return accept({ rule: rule.value, formula: formula.value, adjustments: adjustments.value });
}

/** The exact figures of one result: no text, no rounding. */
export function measureIndicator(scorer: Scorer, input: ScoringInput, path = ''): Scored<Measure> {
  const outcome = measureRule(scorer.rule, scorer.formula, input, path);
  if (!outcome.ok || scorer.adjustments.length === 0 || outcome.value.ruleScore === null) return outcome;
  return accept({ ...outcome.value, score: applyAdjustments(outcome.value.ruleScore, scorer.adjustments) });
}

/** A result that is measured already under another rule: what its formula gave is not computed anew. */
export function measureAgain(scorer: Scorer, before: Measure, input: ScoringInput, path = ''): Scored<Measure> {
  const { rule, adjustments } = scorer;
  if (rule.kind !== 'ladder' || before.result === null) return measureIndicator(scorer, input, path);
  const ruleScore = rule.ladder.scoreOf(before.result);
  return accept({ ...before, ruleScore, score: applyAdjustments(ruleScore, adjustments) });
}

/** The worked example of a measure: what was reported, the rule with its numbers, adjustments, the score. */
export function explainIndicator(
  scorer: Scorer,
  input: ScoringInput,
  measure: Measure,
  context: ExplainContext = { decimals: SCORE_DECIMALS },
): Ledger {
  const steps = [...(input.opening ?? []), ...explainRule(scorer.rule, scorer.formula, input, measure, context)];
  if (measure.ruleScore !== null) steps.push(...explainAdjustments(measure.ruleScore, scorer.adjustments));
  if (measure.score !== null) steps.push(lastStep(formatHalfUp(measure.score, context.decimals), context));
  return {
    steps,
    state: measure.state,
    result: measure.result === null ? null : toDecimalText(measure.result),
    score: measure.score === null ? null : formatHalfUp(measure.score, context.decimals),
  };
}

/** Compiles, measures and explains in one go; for many results of one indicator compile once instead. */
export function scoreIndicator(indicator: ScoredRule, input: ScoringInput, context?: ExplainContext): Scored<Ledger> {
  const scorer = compileIndicator(indicator);
  if (!scorer.ok) return scorer;
  const measure = measureIndicator(scorer.value, input);
  if (!measure.ok) return measure;
  return accept(explainIndicator(scorer.value, input, measure.value, context));
}

function lastStep(score: string, context: ExplainContext): LedgerStep {
  const rounding = `ปัดเศษ (ตั้งแต่ 5 ขึ้นไปปัดขึ้น) ครั้งเดียวที่ทศนิยม ${context.decimals} ตำแหน่ง`;
  return step('คะแนนของตัวชี้วัด', `คะแนนของตัวชี้วัด = ${score} คะแนน (${rounding})`, score, context.clauses?.rounding);
}
