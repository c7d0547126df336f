import type { Indicator } from '../../../domain/agreement/indicator.ts';
import { RESULT_VARIABLE } from '../../../domain/reporting/scoring-input.ts';
import type { LiveScoreSetup } from '../../components/live-score-setup.ts';
import { variableField } from './typed-entry.ts';

/**
 * What the browser needs to work the score out while figures are typed; null for rules whose figures are not typed as
 * one result or as variables of one formula (steps, composites), which show the saved score only.
 */
export function liveSetupOf(indicator: Indicator): LiveScoreSetup | null {
  const { rule, formula, unit, variables } = indicator;
  if (rule.kind === 'milestones' || rule.kind === 'composite') return null;
  const names = Object.fromEntries(variables.map(({ name }) => [name, variableField(name)]));
  const labels = Object.fromEntries(variables.map(({ name, label }) => [name, label]));
  return {
    indicator: { rule, formula },
    context: { decimals: 4, unit, labels },
    fields: formula === null ? { result: variableField(RESULT_VARIABLE) } : { variables: names },
    unit,
  };
}
