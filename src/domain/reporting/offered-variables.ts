import { type Indicator, RESULT_VARIABLE } from '../agreement/indicator.ts';
import { stepVariable } from './scoring-input.ts';

/**
 * The fields into which a figure that is offered for an indicator is filled: its result, or, of milestones, each step up to
 * that number. Null if the indicator is measured by something else, of which one figure says nothing.
 */
export function offeredVariables(
  { rule, variables }: Pick<Indicator, 'rule' | 'variables'>,
  value: string,
): Readonly<Record<string, string>> | null {
  if (rule.kind === 'milestones') {
    const steps = Array.from({ length: rule.steps }, (_, index) => index + 1).filter((step) => step <= Number(value));
    return Object.fromEntries(steps.map((step) => [stepVariable(step), '1']));
  }
  const [only, ...others] = variables;
  if (only === undefined || others.length > 0 || only.name !== RESULT_VARIABLE || only.byPeriod) return null;
  return { [RESULT_VARIABLE]: value };
}
