import type { Framework } from '../framework/framework-schema.ts';
import type { Below, Points, Rule } from '../scoring/rule.ts';
import { fractionOf } from '../values/decimal.ts';
import { compare } from '../values/fraction.ts';
import { laddersOf, type PolicyChange } from './policy-change.ts';

/** How a scenario changes the rules of agreements; null where it changes none. */
export type RuleChange = (code: string, rule: Rule) => Rule;

/**
 * The rules of a scenario: the score of a point that lies on a level of the scale follows the level; what lies below the
 * first point scores as the scenario says; the ladder of an indicator that it names has its values. A rule that nothing
 * changes is returned as it is.
 */
export function ruleChangeOf(before: Framework, after: Framework, change: PolicyChange): RuleChange | null {
  const ladders = laddersOf(change);
  const levels = before.scale.levels.value.flatMap(({ score }, index) => {
    const next = after.scale.levels.value[index]?.score ?? score;
    return next === score ? [] : [{ from: fractionOf(score), to: next }];
  });
  const below: Below | undefined = change.below === 'zero' || change.below === 'clamp' ? change.below : undefined;
  if (ladders.size === 0 && levels.length === 0 && below === undefined) return null;
  const scores = after.scale.levels.value.map(({ score }) => score);
  const moved = (points: Points): Points =>
    points.map(([value, score]) => {
      const level = levels.find(({ from }) => compare(from, fractionOf(score)) === 0);
      return level ? [value, level.to] : [value, score];
    });
  const changed = (rule: Rule): Rule => {
    if (rule.kind === 'composite')
      return { ...rule, parts: rule.parts.map((part) => ({ ...part, rule: changed(part.rule) })) };
    if (!rule.points) return rule;
    return { ...rule, points: moved(rule.points), ...(below === undefined ? {} : { below }) };
  };
  return (code, rule) => {
    const next = levels.length === 0 && below === undefined ? rule : changed(rule);
    const values = ladders.get(code);
    return values === undefined || next.kind === 'composite' ? next : { ...next, points: ladderOf(values, scores) };
  };
}

/** The values of the points, one for each level, with the scores of the scale. */
export function ladderOf(values: readonly string[], scores: readonly string[]): Points {
  return values.map((value, index): [string, string] => [value, scores[index] ?? '']);
}
