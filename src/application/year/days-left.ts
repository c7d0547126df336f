import type { DaysLeft } from '../../domain/calendar/days-left.ts';
import { workingDaysBetween } from '../../domain/calendar/working-days.ts';
import { addDays } from '../../domain/values/civil-date.ts';
import type { YearStores } from './year-ports.ts';

const FARTHEST_DAYS = 400;

/** Counts working days from today at `place` (ISO code); the holidays around today are read once. */
export async function daysLeftFrom(
  stores: Pick<YearStores, 'holidays'>,
  today: string,
  place: string,
): Promise<DaysLeft> {
  const [from, to] = [addDays(today, -FARTHEST_DAYS), addDays(today, FARTHEST_DAYS)];
  const holidays = await stores.holidays.between(from, to);
  return (due) => (due === null || due < from || due > to ? null : workingDaysBetween(today, due, place, holidays));
}
