import type { Framework } from '../framework/framework-schema.ts';
import type { CalendarEvent } from '../framework/time-schema.ts';
import { concernsNextYear } from './concerns-next-year.ts';

/** The last national day of one kind in a year's calendar that binds this year; null if the calendar names none. */
export function lastDayOf(framework: Pick<Framework, 'calendar'>, kind: CalendarEvent['kind']): string | null {
  const own = framework.calendar.filter((event) => event.kind === kind && !event.province && !concernsNextYear(event));
  const days = own.map((event) => event.to);
  return days.sort().at(-1) ?? null;
}
