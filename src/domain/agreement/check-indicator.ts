import { parseDecimal } from '../values/decimal.ts';
import { compare, HUNDRED, isNegative } from '../values/fraction.ts';
import { type Refusal, refusal } from '../values/result.ts';
import type { Indicator } from './indicator.ts';

const CODE = /^[0-9A-Za-z][0-9A-Za-z.-]{0,30}$/;

/** Whether it can be the code of an indicator: what stands in addresses, names of files and cells, and is typed there. */
export function isIndicatorCode(text: string): boolean {
  return CODE.test(text);
}

export type IndicatorRefusal =
  | 'code-required'
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

/** Every reason why an indicator of a draft is not valid, each beside its field (`indicators.<code>.<field>`). */
export function checkIndicators(indicators: readonly Indicator[]): readonly Refusal<IndicatorRefusal>[] {
  return indicators.flatMap((one, index) => {
    const twin = indicators.findIndex((other) => isSameCode(other.code, one.code)) < index;
    const duplicate = twin ? [about(one, 'duplicate-code', 'code')] : [];
    const named = isIndicatorCode(one.code) ? [] : [refusal('code-required', undefined, `indicators.${one.code}.code`)];
    return [...named, ...duplicate, ...checkTexts(one), ...checkWeight(one), ...checkLadder(one)];
  });
}

/** Two codes that differ in the case of their letters alone are one code to whoever reads them aloud. */
export function isSameCode(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** A refusal whose sentence names the indicator and, for a weight, what was typed. */
function about(
  one: Indicator,
  code: Exclude<IndicatorRefusal, 'code-required'>,
  field: string,
): Refusal<IndicatorRefusal> {
  return refusal(code, { indicator: one.code, text: one.weight }, `indicators.${one.code}.${field}`);
}

function checkTexts(one: Indicator): Refusal<IndicatorRefusal>[] {
  const refusals = one.name.trim() === '' ? [about(one, 'name-required', 'name')] : [];
  return one.unit.trim() === '' ? [...refusals, about(one, 'unit-required', 'unit')] : refusals;
}

function checkWeight(one: Indicator): Refusal<IndicatorRefusal>[] {
  const parsed = parseDecimal(one.weight);
  if (!parsed.ok) return [about(one, 'weight-not-a-number', 'weight')];
  if (isNegative(parsed.value)) return [about(one, 'weight-negative', 'weight')];
  const over = compare(parsed.value, HUNDRED) > 0;
  return over ? [about(one, 'weight-over-100', 'weight')] : [];
}

function checkLadder(one: Indicator): Refusal<IndicatorRefusal>[] {
  if (one.rule.kind !== 'ladder') return [];
  if (one.rule.points.length < 2) return [about(one, 'ladder-too-few-points', 'ladder')];
  const values = one.rule.points.map(([value]) => parseDecimal(value));
  const scores = one.rule.points.map(([, score]) => parseDecimal(score));
  const numbers = [...values, ...scores].flatMap((parsed) => (parsed.ok ? [parsed.value] : []));
  if (numbers.length < values.length * 2) return [about(one, 'ladder-not-a-number', 'ladder')];
  const steps = (list: typeof numbers) => list.slice(1).map((value, at) => compare(value, list[at] ?? value));
  const directions = steps(numbers.slice(0, values.length));
  if (directions.includes(0)) return [about(one, 'ladder-duplicate-value', 'ladder')];
  if (new Set(directions).size > 1) return [about(one, 'ladder-not-ordered', 'ladder')];
  const rising = steps(numbers.slice(values.length)).every((step) => step > 0);
  return rising ? [] : [about(one, 'ladder-scores-not-ascending', 'ladder')];
}
