import { isCivilDate } from '../values/civil-date.ts';
import { lengthOf } from '../values/clean-text.ts';
import { type Refusal, refusal } from '../values/result.ts';
import { LONGEST_HOLIDAY_NAME } from '../values/text-limits.data.ts';
import { type Holiday, isRegionScope, type PastedHoliday, regionOf } from './holiday.ts';
import { leastNationalHolidays } from './holiday-list.data.ts';

export type HolidayRefusal =
  | 'holiday-date-invalid'
  | 'holiday-name-required'
  | 'holiday-scope-invalid'
  | 'holiday-year-not-whole';

/**
 * What is wrong with holidays that are to be recorded. `knownYears` are the calendar years (common era) whose list is on
 * record: to another year only the whole list is added at once, because one holiday alone would make the rest of its
 * year count as working days.
 */
export function checkHolidays(
  holidays: readonly (Holiday | PastedHoliday)[],
  knownYears: ReadonlySet<number>,
): readonly Refusal<HolidayRefusal>[] {
  const wrong = holidays.flatMap((one, index) => checkOne(one, holidays.length === 1 ? 0 : lineOf(one, index)));
  if (wrong.length > 0) return wrong;
  const years = [...new Set(holidays.map(yearOf))].filter((year) => !knownYears.has(year));
  return years.flatMap((year) => {
    const given = new Set(
      holidays.filter((one) => yearOf(one) === year && one.scope === 'national').map(({ date }) => date),
    );
    const least = leastNationalHolidays.value;
    if (given.size >= least) return [];
    return [refusal('holiday-year-not-whole', { year: year + 543, given: given.size, least }, 'holidays')];
  });
}

/** Where it stands in what was pasted, or among what was given. */
const lineOf = (one: Holiday | PastedHoliday, index: number) => ('line' in one ? one.line : index + 1);

const yearOf = ({ date }: Holiday) => Number(date.slice(0, 4));

/** A Thai date with a year of the common era, as `1/1/2027`. */
function meantBy(typed: string): string {
  const year = /^\d{1,2}[/.-]\d{1,2}[/.-]((?:19|20)\d\d)$/.exec(typed)?.[1];
  return year === undefined ? '' : String(Number(year) + 543);
}

function checkOne({ date, name, scope }: Holiday, line: number): readonly Refusal<HolidayRefusal>[] {
  const field = 'holidays';
  if (!isCivilDate(date)) return [refusal('holiday-date-invalid', { line, meant: meantBy(date) }, field)];
  if (name.trim() === '' || lengthOf(name) > LONGEST_HOLIDAY_NAME)
    return [refusal('holiday-name-required', { line }, field)];
  return isScope(scope) ? [] : [refusal('holiday-scope-invalid', { line }, field)];
}

function isScope(scope: string): boolean {
  if (scope === 'national') return true;
  return scope.split(' ').every((one) => one === 'TH-10' || regionOf(one) !== undefined || isRegionScope(one));
}
