import type { NoFacts } from './no-facts.ts';

/** Facts of the refusals about calendars, notices and lateness. */
export interface CalendarRefusalFacts {
  'notice-due-before-letter': NoFacts;
  'notice-too-long': { days: number };
  'round-not-in-framework': { round: string; year: number };
  'due-date-not-stated': { round: string; year: number };
  'received-date-not-real': { text: string };
  /** `line` counts from 1 in what was given; 0 where it was one holiday alone. */
  /** `meant` is the Buddhist-era year of a typed year that can only be of the common era; empty otherwise. */
  'holiday-date-invalid': { line: number; meant: string };
  'holiday-name-required': { line: number };
  'holiday-scope-invalid': { line: number };
  /** `year` is Buddhist-era. */
  'holiday-year-not-whole': { year: number; given: number; least: number };
  'holiday-day-taken': { date: string; name: string };
  /** How many of the days have passed, and the first of them. */
  'holiday-in-past-unexplained': { days: number; date: string };
  'holidays-missing': NoFacts;
  'holiday-document-required': NoFacts;
  'holiday-not-in-force': NoFacts;
  'holidays-not-known': { received: string; until: string };
}
