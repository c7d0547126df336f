import { type AnalysedResult, lowestFirst, type SixMonthFigures } from '../../domain/advice/six-month-analysis.ts';
import { outlookOfRow, reasonsOf } from '../../domain/forecast/forecast-words.ts';
import type { Actor } from '../../domain/people/actor.ts';
import type { Report } from '../../domain/reporting/report.ts';
import { readForecasts } from '../forecast/read-forecasts.ts';
import type { ReadStores } from '../year/read-deps.ts';

interface AskedFigures {
  readonly organisationId: string;
  readonly fiscalYear: number;
  readonly today: string;
  readonly report: Report;
}

/** What a party's six months showed, as far as the reader may see it; of the indicators in force. */
export async function sixMonthFigures(
  stores: ReadStores,
  actor: Actor,
  { organisationId, fiscalYear, today, report }: AskedFigures,
): Promise<SixMonthFigures | null> {
  const [forecast] = await readForecasts(stores, actor, { organisationIds: [organisationId], fiscalYear, today });
  if (forecast === undefined) return null;
  const now = await stores.results.listOfParties([organisationId], fiscalYear, '6m');
  const before = await stores.results.listOfParties([organisationId], fiscalYear - 1, '12m');
  const scores = await stores.scores.listOfProvince(organisationId, fiscalYear);
  const results = forecast.rows
    .toSorted((a, b) => a.indicator.position - b.indicator.position)
    .map((row): AnalysedResult => {
      const { code, name, unit, weight } = row.indicator;
      const found = now.find((one) => one.code === code);
      return {
        ...{ code, name, unit, weight, value: found?.value ?? null },
        score: found?.assessedScore ?? found?.selfScore ?? null,
        lastYear: before.find((one) => one.code === code)?.value ?? null,
        outlook: outlookOfRow(row, forecast.framework),
        reasons: reasonsOf(row, forecast.framework),
      };
    });
  const { expected } = forecast;
  const late = report.lateness?.days.length ?? 0;
  return {
    total: scores.find((one) => one.round === '6m' && one.kind === 'self')?.total ?? null,
    lateDays: late === 0 ? null : late,
    implied: expected && { total: expected.total, counted: expected.counted, of: expected.of },
    results: lowestFirst(results),
  };
}
