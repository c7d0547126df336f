import type { Points, Rule } from '../scoring/rule.ts';
import { parseDecimal, toDecimalText } from '../values/decimal.ts';
import { compare, sumOf } from '../values/fraction.ts';

/** The lowest and highest scores of a rule, as text; null if it does not state them. */
export interface RuleScale {
  readonly lowest: string | null;
  readonly highest: string;
}

/** The scale of each part of a rule: a ladder's first and last score, or the most that steps can give. */
export function scalesOfRule(rule: Rule): readonly RuleScale[] {
  if (rule.kind === 'composite') return rule.parts.flatMap((part) => scalesOfRule(part.rule));
  if (rule.points && rule.points.length > 0) return [endsOf(rule.points)];
  if (rule.kind === 'ladder') return [];
  if (rule.kind !== 'milestones') return rule.maximum === undefined ? [] : [{ lowest: null, highest: rule.maximum }];
  if (rule.mode === 'cumulative') return [{ lowest: null, highest: String(rule.steps) }];
  const weights = (rule.weights ?? []).map((text) => parseDecimal(text));
  return [{ lowest: null, highest: toDecimalText(sumOf(weights.flatMap((one) => (one.ok ? [one.value] : [])))) }];
}

/** True if both ends are those of the scale (its scores, lowest first). */
export function isOnScale({ lowest, highest }: RuleScale, scores: readonly string[]): boolean {
  const [bottom, top] = [scores.at(0) ?? '', scores.at(-1) ?? ''];
  return sameNumber(highest, top) && (lowest === null || sameNumber(lowest, bottom));
}

function endsOf(points: Points): RuleScale {
  return { lowest: points.at(0)?.[1] ?? null, highest: points.at(-1)?.[1] ?? '' };
}

function sameNumber(a: string, b: string): boolean {
  const [one, other] = [parseDecimal(a), parseDecimal(b)];
  return one.ok && other.ok && compare(one.value, other.value) === 0;
}
