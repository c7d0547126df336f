import type { NoFacts } from './no-facts.ts';

/** Facts of the refusals about the results of a year. */
export interface ResultsRefusalFacts {
  /** How many parties have no assessed report, and the first of them in words. */
  'results-parties-missing': { count: number; parties: string };
  'results-no-party': NoFacts;
  'results-announced': { edition: number };
  'results-not-announced': NoFacts;
  'results-not-found': NoFacts;
  /** What the edition waits for, in words; never asked of one that waits for nothing. */
  'results-not-awaited': { edition: number; awaits: string };
  /** How the edition stands, in words. */
  'results-awaits-nothing': { edition: number; status: string };
  'results-cabinet-not-asked': { year: number };
  'results-changed-since-prepared': { parties: string };
  'results-letter-missing': NoFacts;
  'results-day-missing': NoFacts;
  'results-day-ahead': { day: string };
  'results-day-early': { day: string };
  'results-nothing-corrected': NoFacts;
  'results-score-missing': { code: string };
  /** The edition that corrects the same scores and is not announced. */
  'results-corrected-already': { edition: number };
  'results-party-unknown': { party: string };
  'results-indicator-unknown': { code: string; party: string };
  'results-unreported': { party: string };
}
