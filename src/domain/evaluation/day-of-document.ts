import { isCivilDate } from '../values/civil-date.ts';
import type { CivilDate } from '../values/kinds-of-text.ts';

/** What keeps a typed day from being that of a document or a meeting that was: no day, none of the calendar, or one to come. */
export function faultOfDay(day: string | null, today: CivilDate): 'missing' | 'not-real' | 'not-come' | null {
  if (day === null || day === '') return 'missing';
  if (!isCivilDate(day)) return 'not-real';
  return day > today ? 'not-come' : null;
}

/** The facts of `date-not-real`: what was typed, cut. */
export const unrealDay = (day: string | null) => ({ text: (day ?? '').slice(0, 40) });
