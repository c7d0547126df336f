import type { Rule } from '../scoring/rule.ts';

/** The value that earns the full score: that of the last ladder point; null if a rule states none. */
export function fullTarget(rule: Rule): string | null {
  const points = rule.kind === 'composite' ? undefined : rule.points;
  const value = points?.at(-1)?.[0] ?? '';
  return value === '' ? null : value;
}
