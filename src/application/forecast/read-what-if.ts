import type { ForecastRow } from '../../domain/forecast/party-forecast.ts';
import { movesByScore, type WhatIfSetup } from '../../domain/forecast/what-if.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { partyScoringSettingsOf } from '../../domain/scoring/party-scoring-settings.ts';
import { formatHalfUp, toDecimalText } from '../../domain/values/decimal.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { ReadDeps } from '../year/read-deps.ts';
import { type PartyForecastReading, readPartyForecast } from './read-party-forecast.ts';

export interface WhatIfReading extends Pick<PartyForecastReading, 'organisation' | 'fiscalYear' | 'forecast'> {
  readonly setup: WhatIfSetup;
}

/** What a party's people move results in: its year-end round, beginning with what is reported or projected. */
export async function readWhatIf(
  deps: ReadDeps,
  actor: Actor,
  key: { readonly organisationId: string; readonly fiscalYear: number },
): Promise<Outcome<WhatIfReading, 'forbidden' | 'not-found'>> {
  const reading = await readPartyForecast(deps, actor, key);
  if (!reading.ok) return reading;
  const { organisation, fiscalYear, forecast } = reading.value;
  const last = forecast.framework.rounds.at(-1);
  const settings = last && partyScoringSettingsOf(forecast.framework, last.code, false);
  if (!settings) return refuse('not-found');
  // The clauses of a worked example are not needed to compute.
  const { clauses: _clauses, ...plain } = settings;
  const rows = [...forecast.rows].sort((a, b) => a.indicator.position - b.indicator.position);
  return accept({ organisation, fiscalYear, forecast, setup: { indicators: rows.map(indicatorOf), settings: plain } });
}

function indicatorOf({ indicator, projection }: ForecastRow): WhatIfSetup['indicators'][number] {
  const { code, componentCode: component, name, unit, weight, rule } = indicator;
  const base =
    projection.basis === null
      ? null
      : movesByScore(rule) || projection.result === null
        ? formatHalfUp(projection.score, 4)
        : toDecimalText(projection.result);
  return { code, component, name, unit, weight, rule, base };
}
