import type { Indicator } from '../../../domain/agreement/indicator.ts';
import type { RoundCode } from '../../../domain/framework/source-schema.ts';
import { periodsOf, periodVariable } from '../../../domain/reporting/period-values.ts';
import type { LiveScoreSetup, PeriodFields } from '../../components/live-score-setup.ts';
import { variableField } from './typed-result-entry.ts';

/** What the browser needs to compute the score while figures are typed, for any rule. */
export function liveSetupOf({ rule, formula, unit, variables }: Indicator, round: RoundCode): LiveScoreSetup {
  const labels = Object.fromEntries(variables.map(({ name, label }) => [name, label]));
  const byPeriod = variables.filter((one) => one.byPeriod);
  return {
    indicator: { rule, formula, ...(byPeriod.length === 0 ? {} : { variables: byPeriod }) },
    context: { decimals: 4, unit, labels },
    fields: Object.fromEntries(variables.map(({ name }) => [name, variableField(name)])),
    unit,
    ...(byPeriod.length === 0 ? {} : { periods: periodFields(byPeriod, round) }),
  };
}

function periodFields(variables: Indicator['variables'], round: RoundCode): Readonly<Record<string, PeriodFields>> {
  return Object.fromEntries(
    variables.flatMap(({ name, byPeriod }) => {
      if (!byPeriod) return [];
      const names = periodsOf(byPeriod, round).map((one) => periodVariable(name, one));
      return [[name, { combine: byPeriod.combine, fields: names.map((own) => [own, variableField(own)] as const) }]];
    }),
  );
}
