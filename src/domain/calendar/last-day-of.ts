import type { Framework } from '../framework/framework-schema.ts';
import type { CalendarEvent } from '../framework/time-schema.ts';

/** The last national day of one kind in a year's calendar; null if the calendar names none. */
export function lastDayOf(framework: Pick<Framework, 'calendar'>, kind: CalendarEvent['kind']): string | null {
  const days = framework.calendar.filter((event) => event.kind === kind && !event.province).map((event) => event.to);
  return days.sort().at(-1) ?? null;
}
