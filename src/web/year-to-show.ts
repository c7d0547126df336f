import type { Framework } from '../domain/framework/framework-schema.ts';
import { fiscalYearOf } from '../domain/values/fiscal-year.ts';

type Published = Pick<Framework, 'fiscalYear'>;

/**
 * The newest published year that is being worked on, or if all are yet to come the first of them; null if none is
 * published.
 */
export function yearToShow(today: string, published: readonly Published[]): number | null {
  const years = published.map(({ fiscalYear }) => fiscalYear);
  const begun = years.filter((year) => year <= workedOn(today));
  if (years.length === 0) return null;
  return begun.length > 0 ? Math.max(...begun) : Math.min(...years);
}

/** The year that is being worked on today, if neither it nor a later one is published; otherwise null. */
export function unpublishedYear(today: string, published: readonly Published[]): number | null {
  const year = workedOn(today);
  return published.some(({ fiscalYear }) => fiscalYear >= year) ? null : year;
}

/**
 * Results of a year are worked on after it ends (the 12-month report is due in October): until the calendar year is over,
 * that year is shown.
 */
function workedOn(today: string): number {
  const now = fiscalYearOf(today);
  return today.slice(5) < '10-01' ? now : now - 1;
}
