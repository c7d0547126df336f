import { paths } from '../../paths.ts';

interface Party {
  readonly id: string;
}

/** The page of a year's calendar: national, or of one party. */
export function calendarPath(fiscalYear: number, organisation: Party | null): string {
  return organisation === null ? paths.calendar(fiscalYear) : paths.provinceCalendar(fiscalYear, organisation.id);
}

/** The same calendar as an iCalendar file. */
export function feedPath(fiscalYear: number, organisation: Party | null): string {
  return organisation === null
    ? paths.calendarFeed(fiscalYear)
    : paths.provinceCalendarFeed(fiscalYear, organisation.id);
}
