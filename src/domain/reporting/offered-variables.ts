import { type Indicator, RESULT_VARIABLE } from '../agreement/indicator.ts';
import { stepVariable } from './scoring-input.ts';

/** What is offered: an amount in a unit, or how many of these steps are done, counted from the first. */
export type OfferedAmount =
  | { readonly value: string; readonly unit: string }
  | { readonly value: string; readonly steps: readonly string[] };

/**
 * The fields into which an amount that is offered for an indicator is filled: its result, if that has the same unit, or the
 * milestones of the same names. Null if the indicator is measured by something else, of which the amount says nothing.
 */
export function offeredVariables(
  { rule, unit, variables }: Pick<Indicator, 'rule' | 'unit' | 'variables'>,
  offered: OfferedAmount,
): Readonly<Record<string, string>> | null {
  if ('steps' in offered) {
    const names = rule.kind === 'milestones' ? (rule.names ?? []).map((one) => one.trim()) : [];
    const places = offered.steps.map((one) => names.indexOf(one) + 1);
    if (places.includes(0)) return null;
    return Object.fromEntries(places.slice(0, Number(offered.value)).map((step) => [stepVariable(step), '1']));
  }
  const [only, ...others] = variables;
  if (rule.kind === 'milestones' || unit !== offered.unit || only === undefined || others.length > 0) return null;
  if (only.name !== RESULT_VARIABLE || only.byPeriod) return null;
  return { [RESULT_VARIABLE]: offered.value };
}
