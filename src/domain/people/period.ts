import { isCivilDate } from '../values/civil-date.ts';
import { accept, type Outcome, refuse } from '../values/result.ts';

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

export function isWithin(period: Period, day: string): boolean {
  return period.validFrom <= day && (period.validTo === null || day <= period.validTo);
}

export function overlap(one: Period, other: Period): boolean {
  const startsBeforeEnd = (a: Period, b: Period) => b.validTo === null || a.validFrom <= b.validTo;
  return startsBeforeEnd(one, other) && startsBeforeEnd(other, one);
}
