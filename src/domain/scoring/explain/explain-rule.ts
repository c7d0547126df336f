import { elementAt } from '../../values/element-at.ts';
import type { Fraction } from '../../values/fraction.ts';
import { multiply, sumOf } from '../../values/fraction.ts';
import { withUnit } from '../../values/unit-order.ts';
import type { CompiledFormula } from '../formula/compile-formula.ts';
import type { LedgerStep } from '../ledger.ts';
import type { Measure, ScoringInput } from '../measure.ts';
import type { CompiledMilestones, CompiledPart, CompiledRule, CompiledSupplied } from '../rules/compile-rule.ts';
import { levelReached } from '../rules/measure-rule.ts';
import { type ExplainContext, step } from './context.ts';
import { explainFormula } from './explain-formula.ts';
import { explainLadder } from './explain-ladder.ts';
import { explainState } from './explain-state.ts';
import { equals, inSum, listOfWords, say, show } from './figures.ts';

/** From what was reported to the score of the rule, before adjustments. */
export function explainRule(
  rule: CompiledRule,
  formula: CompiledFormula | null,
  input: ScoringInput,
  measure: Measure,
  context: ExplainContext,
): LedgerStep[] {
  const opening = formula && measure.slots ? explainFormula(formula, measure, context) : [];
  if (rule.kind === 'composite' && measure.parts) {
    return [...opening, ...explainComposite(rule.parts, input, measure, measure.parts, context)];
  }
  if (measure.state !== 'reported' || measure.result === null) {
    return measure.slots ? opening : [...opening, explainState(measure.state, context.clauses)];
  }
  switch (rule.kind) {
    case 'ladder': {
      const reported = formula ? [] : [reportedStep(measure.result, context)];
      return [...opening, ...reported, ...explainLadder(rule.ladder, measure.result, context.clauses)];
    }
    case 'milestones':
      return explainMilestones(rule, input.done ?? [], measure.result, context);
    case 'judgement':
    case 'central':
      return [...opening, ...explainSupplied(rule, measure.result, context)];
    case 'composite':
      return opening;
  }
}

function reportedStep(result: Fraction, context: ExplainContext): LedgerStep {
  const said = withUnit(say(result), context.unit ?? '');
  return step('ผลการดำเนินงาน', `ผลการดำเนินงานที่รายงาน = ${said}`, show(result));
}

function explainMilestones(
  rule: CompiledMilestones,
  done: readonly number[],
  reached: Fraction,
  context: ExplainContext,
): LedgerStep[] {
  const { steps, mode } = rule.source;
  const ordered = done.toSorted((a, b) => a - b);
  const finished = ordered.length === 0 ? 'ยังไม่มีขั้นตอนใดแล้วเสร็จ' : `ขั้นตอนที่ ${listOfWords(ordered)} แล้วเสร็จ`;
  const opening = step('ขั้นตอนที่แล้วเสร็จ', `${finished} จากทั้งหมด ${steps} ขั้นตอน`);
  const counted = mode === 'cumulative' ? countLevels(ordered, steps) : addStepWeights(rule, ordered, reached);
  const mapped = rule.ladder ? explainLadder(rule.ladder, reached, context.clauses) : [];
  return [opening, counted, ...mapped];
}

function countLevels(done: readonly number[], steps: number): LedgerStep {
  const level = levelReached(done);
  if (level === steps) return step('นับระดับ', `ครบทุกขั้นตอน ได้ระดับ ${level}`, String(level));
  const gap = `ขั้นตอนที่ ${level + 1} ยังไม่แล้วเสร็จ`;
  const later = done.filter((number) => number > level + 1);
  const held = later.length === 0 ? '' : ` ขั้นตอนที่ ${listOfWords(later)} จึงยังไม่นับ`;
  return step('นับระดับ', `นับต่อเนื่องจากขั้นตอนแรก ได้ระดับ ${level} เพราะ${gap}${held}`, String(level));
}

function addStepWeights(rule: CompiledMilestones, done: readonly number[], reached: Fraction): LedgerStep {
  const weights = done.map((number) => show(elementAt(rule.weights, number - 1)));
  const sum =
    weights.length === 0 ? '= 0' : `= ${weights.join(' + ')}${weights.length > 1 ? ` ${equals(reached)}` : ''}`;
  return step('รวมน้ำหนักของขั้นตอน', `น้ำหนักของขั้นตอนที่แล้วเสร็จ ${sum}`, show(reached));
}

function explainSupplied(rule: CompiledSupplied, figure: Fraction, context: ExplainContext): LedgerStep[] {
  const [label, giver] =
    rule.kind === 'judgement'
      ? ['คะแนนจากผู้ประเมิน', 'ผู้ประเมินพิจารณาให้']
      : ['ผลจากหน่วยงานกลาง', 'หน่วยงานกลางเจ้าภาพตัวชี้วัดแจ้งผล'];
  const opening = step(label, `${giver} = ${say(figure)}`, show(figure));
  if (rule.ladder) return [opening, ...explainLadder(rule.ladder, figure, context.clauses)];
  return [opening, step('คะแนน', `ใช้ค่านี้เป็นคะแนนโดยตรง คือ ${say(figure)} คะแนน`, show(figure))];
}

function explainComposite(
  parts: readonly CompiledPart[],
  input: ScoringInput,
  measure: Measure,
  measures: readonly Measure[],
  context: ExplainContext,
): LedgerStep[] {
  const inner = { ...context, unit: undefined };
  const partSteps = parts.flatMap((part, index) => {
    const given = input.parts?.[index] ?? {};
    const steps = explainRule(part.rule, part.formula, given, elementAt(measures, index), inner);
    return steps.map((line) => ({ ...line, label: `${partName(part, index)} — ${line.label}` }));
  });
  if (measure.score === null) return [...partSteps, explainState(measure.state, context.clauses)];
  return [...partSteps, weigh(parts, measures, measure.score, context)];
}

function partName(part: CompiledPart, index: number): string {
  return part.name ?? `ตัวชี้วัดย่อยที่ ${index + 1}`;
}

function weigh(
  parts: readonly CompiledPart[],
  measures: readonly Measure[],
  score: Fraction,
  context: ExplainContext,
): LedgerStep {
  const counted = parts.flatMap((part, index) => {
    const partScore = measures[index]?.score ?? null;
    return partScore === null ? [] : [{ part, score: partScore }];
  });
  const left = parts.length - counted.length;
  const products = counted.map(({ part, score: own }) => `${inSum(own)} × ${say(part.weight)}`).join(' + ');
  const weights = counted.map(({ part }) => show(part.weight)).join(' + ');
  const top = sumOf(counted.map(({ part, score: own }) => multiply(own, part.weight)));
  const bottom = sumOf(counted.map(({ part }) => part.weight));
  const note = left === 0 ? '' : ` (ไม่นับตัวชี้วัดย่อยที่ใช้ไม่ได้ ${left} รายการ น้ำหนักกระจายให้รายการอื่นตามสัดส่วน)`;
  const text = `คะแนน = (${products}) ÷ (${weights}) = ${say(top)} ÷ ${say(bottom)} ${equals(score)}${note}`;
  return step('เฉลี่ยถ่วงน้ำหนักตัวชี้วัดย่อย', text, show(score), left === 0 ? undefined : context.clauses?.spread);
}
