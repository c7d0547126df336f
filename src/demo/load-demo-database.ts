import type { DevelopmentIndicator } from '../domain/development-indicators/development-indicator.ts';
import { periodEnd, periodsOfYear } from '../domain/development-indicators/series-period.ts';
import type { SeriesValue } from '../domain/development-indicators/series-value.ts';
import { addDays } from '../domain/values/civil-date.ts';
import type { CivilDate } from '../domain/values/kinds-of-text.ts';
import { type DemoSeries, demoCorrection, demoDatabases, demoNoDataReason } from './demo-database.data.ts';
import type { DemoDeps } from './demo-deps.ts';
import { demoLabel } from './demo-year.data.ts';

/** When the indicators of a database were defined: those that begin in the year before the letter (S3), soon after it. */
const definedOn = (firstYear: number) => (firstYear < 2563 ? '2019-05-20' : '2021-10-04');
/** In which hour values were entered and confirmed. */
const instant = (day: string, hour: number) => `${day}T0${hour}:00:00.000Z`;
/** So many days after its period a made-up value was entered, and so many more until it was confirmed. */
const ENTERED_AFTER = 3;

/** The made-up development databases of these provinces; one that is there already is not made again. */
export async function loadDemoDatabases(deps: DemoDeps, provinces: readonly string[]): Promise<void> {
  for (const province of provinces) {
    const series = demoDatabases[province];
    if (series === undefined) continue;
    await deps.transactions.run(async ({ developmentIndicators, journal }) => {
      if ((await developmentIndicators.list(province)).length > 0) return;
      for (const one of series) await developmentIndicators.insert(indicatorOf(province, one));
      const values = series.flatMap((one) => valuesOf(province, one));
      await developmentIndicators.insertValues(values);
      for (const [day, confirmed] of confirmedOf(province, series)) {
        const by = { at: instant(day, 4), by: 'demo-secretary', name: demoLabel };
        await developmentIndicators.confirm(confirmed, by);
      }
      await journal.append({
        ...{
          organisationId: province,
          actorUserId: 'system',
          actorName: demoLabel,
          actingFor: null,
          action: 'demo.load',
        },
        ...{ subject: 'database', before: null, after: { indicators: series.length, values: values.length } },
        reason: demoLabel,
      });
    });
  }
}

/** What was confirmed, by the day: once a year, after its end. */
function confirmedOf(province: string, series: readonly DemoSeries[]): ReadonlyMap<CivilDate, readonly SeriesValue[]> {
  const confirmed = series.flatMap((one) => {
    const own = valuesOf(province, one);
    const defined = definedOn(one.firstYear);
    return own.slice(0, own.length - (one.waiting ?? 0)).map((value) => {
      const day = `${value.fiscalYear - 543}-10-05`;
      return { value, day: day > defined ? day : addDays(defined, 2) };
    });
  });
  const byDay = Map.groupBy(confirmed, ({ day }) => day);
  return new Map([...byDay].map(([day, found]) => [day, found.map(({ value }) => value)]));
}

function indicatorOf(organisationId: string, one: DemoSeries): DevelopmentIndicator {
  const { code, owner, name, definition, unit, method, dataSource, frequency, firstYear } = one;
  return {
    ...{ organisationId, code, name, definition, unit, method, dataSource, frequency, firstYear, lastYear: null },
    ...{ ownerId: `${organisationId}.${owner}`, rowVersion: 1, createdOn: definedOn(firstYear) },
    ...{ changedAt: instant(definedOn(firstYear), 3), changedName: demoLabel },
  };
}

function valuesOf(organisationId: string, { code, frequency, firstYear, values }: DemoSeries): readonly SeriesValue[] {
  return values.flatMap((value, at): SeriesValue[] => {
    const perYear = frequency === 'year' ? 1 : 4;
    const period = periodsOfYear(frequency, firstYear + Math.floor(at / perYear))[at % perYear];
    if (period === undefined) return [];
    const day = addDays(periodEnd(period), ENTERED_AFTER);
    const defined = definedOn(firstYear);
    const entered = [day, defined].toSorted().at(-1) ?? day;
    const first: SeriesValue = {
      ...{ organisationId, code, ...period, revision: 1, value, note: demoLabel },
      ...{ reason: value === null ? demoNoDataReason : '', savedAt: instant(entered, 3), savedBy: 'demo-owner' },
      ...{ savedName: demoLabel, confirmedAt: null, confirmedName: null },
    };
    const { province, code: corrected, fiscalYear, first: before, reason } = demoCorrection;
    if (organisationId !== province || code !== corrected || period.fiscalYear !== fiscalYear) return [first];
    return [
      { ...first, value: before },
      { ...first, revision: 2, reason, savedAt: instant(entered, 5) },
    ];
  });
}
