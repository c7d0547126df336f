import { type AnalysedResult, lowestFirst, type SixMonthFigures } from '../../domain/advice/six-month-analysis.ts';
import type { Agreement } from '../../domain/agreement/indicator.ts';
import { reasonWords, unknownWords } from '../../domain/forecast/forecast-words.data.ts';
import { outlookOfRow, reasonsOf } from '../../domain/forecast/forecast-words.ts';
import type { Actor } from '../../domain/people/actor.ts';
import type { Report } from '../../domain/reporting/report.ts';
import { type ForecastOfParty, readForecasts } from '../forecast/read-forecasts.ts';
import type { ReadStores } from '../year/read-deps.ts';

interface AskedFigures {
  readonly organisationId: string;
  readonly fiscalYear: number;
  readonly today: string;
  readonly report: Report;
  /** The version that the round is scored under. */
  readonly agreement: Agreement;
}

/**
 * What a party's six months showed, as far as the reader may see it: names, units and weights of the version that the round
 * is scored under, as its scores are. What the year may end with is told of the newest version.
 */
export async function sixMonthFigures(
  stores: ReadStores,
  actor: Actor,
  { organisationId, fiscalYear, today, report, agreement }: AskedFigures,
): Promise<SixMonthFigures | null> {
  const [forecast] = await readForecasts(stores, actor, { organisationIds: [organisationId], fiscalYear, today });
  if (forecast === undefined) return null;
  const now = await stores.results.listOfParties([organisationId], fiscalYear, '6m');
  const before = await stores.results.listOfParties([organisationId], fiscalYear - 1, '12m');
  const scores = await stores.scores.listOfProvince(organisationId, fiscalYear);
  const results = agreement.indicators
    .filter((one) => one.inForce === 'in-force')
    .toSorted((a, b) => a.position - b.position)
    .map(({ code, name, unit, weight }): AnalysedResult => {
      const found = now.find((one) => one.code === code);
      return {
        ...{ code, name, unit, weight, value: found?.value ?? null },
        score: found?.assessedScore ?? found?.selfScore ?? null,
        lastYear: before.find((one) => one.code === code)?.value ?? null,
        ...projectedOf(forecast, code, weight),
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

/** What the year may end with under the newest version, which may have cancelled the indicator or weighed it anew. */
function projectedOf({ rows, framework }: ForecastOfParty, code: string, weight: string) {
  const row = rows.find(({ indicator }) => indicator.code === code);
  if (row === undefined)
    return { outlook: 'unknown', reasons: [`${reasonWords.unknownCount}: ${unknownWords.cancelled}`] } as const;
  const reasons = reasonsOf(row, framework);
  const weighsNow = row.indicator.weight;
  return {
    outlook: outlookOfRow(row, framework),
    reasons: weighsNow === weight ? reasons : [...reasons, `การคาดสิ้นปีใช้น้ำหนัก ${weighsNow} ของฉบับปัจจุบัน`],
  };
}
