import type { Indicator } from '../../../domain/agreement/indicator.ts';
import type { LiveScoreSetup } from '../../components/live-score-setup.ts';
import { variableField } from './typed-entry.ts';

/** What the browser needs to work the score out while figures are typed, whatever the rule. */
export function liveSetupOf({ rule, formula, unit, variables }: Indicator): LiveScoreSetup {
  const labels = Object.fromEntries(variables.map(({ name, label }) => [name, label]));
  return {
    indicator: { rule, formula },
    context: { decimals: 4, unit, labels },
    fields: Object.fromEntries(variables.map(({ name }) => [name, variableField(name)])),
    unit,
  };
}
