import { civilDateOf } from '../values/civil-date.ts';
import type { CivilDate, Instant } from '../values/kinds-of-text.ts';
import type { DevelopmentKey } from './development-indicator.ts';
import { comparePeriods, periodKey, type SeriesPeriod } from './series-period.ts';

/** One revision of one value. It is never changed: a correction is the next revision, with its reason. */
export interface SeriesValue extends DevelopmentKey, SeriesPeriod {
  /** From 1. */
  readonly revision: number;
  /** Decimal text; null: there is no value, for the reason that is stated. */
  readonly value: string | null;
  readonly note: string;
  /** Why it was corrected, or why there is no value; empty otherwise. */
  readonly reason: string;
  readonly savedAt: Instant;
  readonly savedBy: string;
  readonly savedName: string;
  /** Null until another person of the secretariat confirmed it. */
  readonly confirmedAt: Instant | null;
  readonly confirmedName: string | null;
}

/** What is known of one period of one indicator. */
export interface SeriesPoint extends SeriesPeriod {
  readonly code: string;
  readonly newest: SeriesValue;
  /** The newest confirmed revision: the one that is read. */
  readonly read: SeriesValue | null;
  /** The day of the first revision. */
  readonly firstSavedOn: CivilDate;
}

/** Values as they stood at the end of a day: what was entered or confirmed later was not there. */
export function valuesOn(values: readonly SeriesValue[], day: CivilDate): readonly SeriesValue[] {
  return values
    .filter(({ savedAt }) => civilDateOf(savedAt) <= day)
    .map((one) =>
      one.confirmedAt === null || civilDateOf(one.confirmedAt) <= day
        ? one
        : { ...one, confirmedAt: null, confirmedName: null },
    );
}

/** How people write that there is no value. */
export const NO_DATA = 'ไม่มีข้อมูล';

/** The revisions of any number of indicators of one province as one point for each period, by code and period. */
export function pointsOf(values: readonly SeriesValue[]): readonly SeriesPoint[] {
  const points = new Map<string, SeriesPoint>();
  for (const one of values.toSorted((a, b) => a.revision - b.revision)) {
    const key = pointKey(one);
    const before = points.get(key);
    points.set(key, {
      ...{ code: one.code, fiscalYear: one.fiscalYear, quarter: one.quarter, newest: one },
      read: one.confirmedAt === null ? (before?.read ?? null) : one,
      firstSavedOn: before?.firstSavedOn ?? civilDateOf(one.savedAt),
    });
  }
  return [...points.values()].sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : comparePeriods(a, b)));
}

export function pointKey(one: SeriesPeriod & { readonly code: string }): string {
  return `${one.code} ${periodKey(one)}`;
}

export function isWaiting({ newest }: Pick<SeriesPoint, 'newest'>): boolean {
  return newest.confirmedAt === null;
}
