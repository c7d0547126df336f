/** How many calendar years after today's a calendar leads to. */
const YEARS_AHEAD = 2;

/** The first and the last Gregorian calendar year to which calendars lead. */
export interface LinkedYears {
  readonly first: number;
  readonly last: number;
}

/**
 * From the calendar year in which the first fiscal year that the installation has published begins to two years after today.
 * Links from day to day that had no end would lead a program that follows links on for ever; beyond them a day may still be
 * typed into an address. Where nothing is published they begin today.
 */
export function linkedYears(today: string, published: readonly { readonly fiscalYear: number }[]): LinkedYears {
  const now = Number(today.slice(0, 4));
  const first = Math.min(now, ...published.map(({ fiscalYear }) => fiscalYear - 544));
  return { first, last: now + YEARS_AHEAD };
}

/** Whether a calendar leads to the year. */
export const isLinkedYear = (year: number, { first, last }: LinkedYears): boolean => year >= first && year <= last;
