import { addDays, fromParts, toParts, weekdayOf } from '../../../domain/values/civil-date.ts';

export const calendarViews = ['week', 'month'] as const;
export type CalendarView = (typeof calendarViews)[number];

/** The days that a view shows, both included, and a day of the view before and of the one after. */
export interface CalendarDays {
  readonly from: string;
  readonly to: string;
  readonly before: string;
  readonly after: string;
}

/** The week from Monday, or the month, in which the day lies. */
export function daysOf(view: CalendarView, day: string): CalendarDays {
  if (view === 'week') {
    const from = addDays(day, -((weekdayOf(day) + 6) % 7));
    return { from, to: addDays(from, 6), before: addDays(from, -7), after: addDays(from, 7) };
  }
  const { year, month } = toParts(day);
  const from = fromParts({ year, month, day: 1 });
  const after = fromParts(month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 });
  return { from, to: addDays(after, -1), before: addDays(from, -1), after };
}
