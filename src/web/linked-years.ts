import { listShippedFrameworks } from '../frameworks/registry.ts';

/** How many calendar years after today's a calendar leads to. */
const YEARS_AHEAD = 2;

/** The first and the last Gregorian calendar year to which calendars lead. */
export interface LinkedYears {
  readonly first: number;
  readonly last: number;
}

/**
 * From the calendar year in which the first framework begins to two years after today. Links from day to day that had
 * no end would lead a program that follows links on for ever; beyond them a day may still be typed into an address.
 */
export function linkedYears(today: string): LinkedYears {
  const first = Math.min(...listShippedFrameworks().map((framework) => framework.fiscalYear)) - 544;
  return { first, last: Number(today.slice(0, 4)) + YEARS_AHEAD };
}

/** Whether a calendar leads to the year. */
export const isLinkedYear = (year: number, { first, last }: LinkedYears): boolean => year >= first && year <= last;
