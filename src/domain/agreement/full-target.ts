import type { Rule } from '../scoring/rule.ts';

/** The value that earns the full score: the last rung's; null where a rule states none. */
export function fullTarget(rule: Rule): string | null {
  const points = rule.kind === 'composite' ? undefined : rule.points;
  const value = points?.at(-1)?.[0] ?? '';
  return value === '' ? null : value;
}
