import { parseDecimal } from '../values/decimal.ts';
import { compare, HUNDRED, isNegative } from '../values/fraction.ts';
import type { Refusal } from '../values/result.ts';
import type { Indicator } from './indicator.ts';

export type IndicatorRefusal =
  | 'name-required'
  | 'unit-required'
  | 'weight-not-a-number'
  | 'weight-negative'
  | 'weight-over-100'
  | 'ladder-too-few-points'
  | 'ladder-not-a-number'
  | 'ladder-duplicate-value'
  | 'ladder-not-ordered'
  | 'ladder-scores-not-ascending'
  | 'duplicate-code';

/** Every reason an indicator of a draft cannot stand, each beside its field (`indicators.<code>.<field>`). */
export function checkIndicators(indicators: readonly Indicator[]): readonly Refusal<IndicatorRefusal>[] {
  return indicators.flatMap((one, index) => {
    const twin = indicators.findIndex((other) => other.code === one.code) < index;
    const duplicate = twin ? [refusal('duplicate-code', one, 'code')] : [];
    return [...duplicate, ...checkTexts(one), ...checkWeight(one), ...checkLadder(one)];
  });
}

function refusal(code: IndicatorRefusal, indicator: Indicator, field: string, facts = {}): Refusal<IndicatorRefusal> {
  return { code, field: `indicators.${indicator.code}.${field}`, facts: { indicator: indicator.code, ...facts } };
}

function checkTexts(one: Indicator): Refusal<IndicatorRefusal>[] {
  const refusals = one.name.trim() === '' ? [refusal('name-required', one, 'name')] : [];
  return one.unit.trim() === '' ? [...refusals, refusal('unit-required', one, 'unit')] : refusals;
}

function checkWeight(one: Indicator): Refusal<IndicatorRefusal>[] {
  const parsed = parseDecimal(one.weight);
  if (!parsed.ok) return [refusal('weight-not-a-number', one, 'weight', { text: one.weight })];
  if (isNegative(parsed.value)) return [refusal('weight-negative', one, 'weight')];
  const over = compare(parsed.value, HUNDRED) > 0;
  return over ? [refusal('weight-over-100', one, 'weight', { text: one.weight })] : [];
}

function checkLadder(one: Indicator): Refusal<IndicatorRefusal>[] {
  if (one.rule.kind !== 'ladder') return [];
  if (one.rule.points.length < 2) return [refusal('ladder-too-few-points', one, 'ladder')];
  const values = one.rule.points.map(([value]) => parseDecimal(value));
  const scores = one.rule.points.map(([, score]) => parseDecimal(score));
  const numbers = [...values, ...scores].flatMap((parsed) => (parsed.ok ? [parsed.value] : []));
  if (numbers.length < values.length * 2) return [refusal('ladder-not-a-number', one, 'ladder')];
  const steps = (list: typeof numbers) => list.slice(1).map((value, at) => compare(value, list[at] ?? value));
  const directions = steps(numbers.slice(0, values.length));
  if (directions.includes(0)) return [refusal('ladder-duplicate-value', one, 'ladder')];
  if (new Set(directions).size > 1) return [refusal('ladder-not-ordered', one, 'ladder')];
  const rising = steps(numbers.slice(values.length)).every((step) => step > 0);
  return rising ? [] : [refusal('ladder-scores-not-ascending', one, 'ladder')];
}
