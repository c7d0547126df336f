import type { NoFacts } from './no-facts.ts';

/** Facts of the refusals about calendars, notices and lateness. */
export interface CalendarRefusalFacts {
  'notice-due-before-letter': NoFacts;
  'notice-too-long': { days: number };
  'round-not-in-framework': { round: string; year: number };
  'due-date-not-stated': { round: string; year: number };
  'received-date-not-real': { text: string };
  'holidays-not-known': { received: string; until: string };
}
