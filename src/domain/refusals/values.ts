import type { NoFacts } from './no-facts.ts';

/** Facts of the refusals of a typed number, date or year. `label` names the field if there are several. */
export interface ValueRefusalFacts {
  'not-a-number': { text: string; reason?: 'mixed-digits'; label?: string };
  'too-many-digits': { text: string; longest: number; label?: string };
  'date-incomplete': NoFacts;
  'date-not-real': { text: string };
  /** `meant` is the year that was probably meant. */
  'date-not-buddhist-era': { meant?: number };
  /** A day for machines, `YYYY-MM-DD`, with a year of the Buddhist era; `meant` is the day that was probably meant. */
  'date-not-common-era': { text: string; meant: string };
  'not-a-fiscal-year': { text: string; meant?: number };
}
