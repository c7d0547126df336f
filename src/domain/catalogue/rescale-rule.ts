import type { Points, Rule } from '../scoring/rule.ts';
import { isOnScale, scalesOfRule } from './scale-of-rule.ts';

/**
 * A rule converted to another scale (its scores, lowest first), as the starting point of a form. Targets stay if the
 * number of levels is the same; otherwise they are left open, because only people can say what the new levels require.
 */
export function rescaleRule(rule: Rule, scores: readonly string[]): Rule {
  if (rule.kind === 'composite')
    return { ...rule, parts: rule.parts.map((part) => ({ ...part, rule: rescaleRule(part.rule, scores) })) };
  if (scalesOfRule(rule).every((scale) => isOnScale(scale, scores)) || !rule.points) return rule;
  const points = rule.points;
  const same = points.length === scores.length;
  const moved: Points = scores.map((score, index) => [same ? (points[index]?.[0] ?? '') : '', score] as const);
  return { ...rule, points: moved };
}
