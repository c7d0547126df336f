import { isCivilDate } from '../values/civil-date.ts';
import type { CivilDate } from '../values/kinds-of-text.ts';
import { accept, type Outcome, refuse } from '../values/result.ts';
import { periodBounds } from './period-bounds.data.ts';

/** A period of whole days, both included; without a last day it lasts until it is ended. */
export interface Period {
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** Refuses days that do not exist and a last day before the first. */
export function checkPeriod(period: Period): Outcome<Period, 'period-invalid'> {
  if (!isCivilDate(period.validFrom)) return refuse('period-invalid', undefined, 'validFrom');
  if (period.validTo === null) return accept(period);
  const ordered = isCivilDate(period.validTo) && period.validTo >= period.validFrom;
  return ordered ? accept(period) : refuse('period-invalid', undefined, 'validTo');
}

/** The same, and refuses days too far from today to be meant, naming the bounds. */
export function checkPeriodNear(
  period: Period,
  today: CivilDate,
): Outcome<Period, 'period-invalid' | 'period-outside-bounds'> {
  const checked = checkPeriod(period);
  if (!checked.ok) return checked;
  const { firstBefore, firstAfter, lastAfter } = periodBounds;
  const bounds = { from: yearsFrom(today, -firstBefore), to: yearsFrom(today, firstAfter) };
  if (period.validFrom < bounds.from || period.validFrom > bounds.to)
    return refuse('period-outside-bounds', bounds, 'validFrom');
  const last = { from: period.validFrom, to: yearsFrom(today, lastAfter) };
  return period.validTo !== null && period.validTo > last.to
    ? refuse('period-outside-bounds', last, 'validTo')
    : checked;
}

/** The same day, or the 28th of its month, so many years on. */
function yearsFrom(day: CivilDate, years: number): CivilDate {
  const year = String(Number(day.slice(0, 4)) + years).padStart(4, '0');
  return `${year}-${day.slice(5, 7)}-${day.slice(8) > '28' ? '28' : day.slice(8)}`;
}

export function isWithin(period: Period, day: string): boolean {
  return period.validFrom <= day && (period.validTo === null || day <= period.validTo);
}

export function overlap(one: Period, other: Period): boolean {
  const startsBeforeEnd = (a: Period, b: Period) => b.validTo === null || a.validFrom <= b.validTo;
  return startsBeforeEnd(one, other) && startsBeforeEnd(other, one);
}
