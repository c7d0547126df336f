import { type Refusal, refusal } from '../values/result.ts';

/**
 * Every problem that a framework can have. Each refusal has the path as `field`, and facts `value` and `expected`
 * (Thai).
 */
export const frameworkProblemCodes = [
  'framework-value-missing',
  'framework-value-wrong-type',
  'framework-value-wrong-format',
  'framework-value-not-allowed',
  'framework-value-out-of-range',
  'framework-key-unknown',
  'framework-source-missing',
  'framework-document-unknown',
  'framework-code-duplicate',
  'framework-code-outside-parent',
  'framework-component-unknown',
  'framework-round-unknown',
  'framework-rule-unknown',
  'framework-province-count-exceeded',
  'framework-weight-out-of-range',
  'framework-weights-differ',
  'framework-shared-weight-differs',
  'framework-scale-not-ordered',
  'framework-missing-score-outside-scale',
  'framework-band-decimals',
  'framework-bands-not-ordered',
  'framework-bands-gap',
  'framework-bands-overlap',
  'framework-bands-incomplete',
  'framework-graded-without-bands',
  'framework-year-not-1-october',
  'framework-year-not-30-september',
  'framework-dates-reversed',
  'framework-round-outside-year',
  'framework-event-outside-year',
  'framework-window-outside-year',
  'framework-due-before-round-ends',
  'framework-due-differs',
  'framework-penalty-not-positive',
] as const;
export type FrameworkProblemCode = (typeof frameworkProblemCodes)[number];

export type FrameworkProblem = Refusal<FrameworkProblemCode>;

const LONGEST_SHOWN = 80;

/**
 * One problem at a dotted path (`components.0.weight.value`; empty for the whole), with the value found and the value
 * expected.
 */
export function problem(code: FrameworkProblemCode, path: string, value: unknown, expected: string): FrameworkProblem {
  return refusal(code, { value: showValue(value), expected }, path);
}

/** A value as users see it in an error, cut to a readable length. */
export function showValue(value: unknown): string {
  if (value === undefined) return '(ไม่มี)';
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
