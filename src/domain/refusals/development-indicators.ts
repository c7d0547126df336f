import type { NoFacts } from './no-facts.ts';

/** Facts of the refusals about the database of development indicators. */
export interface DevelopmentRefusalFacts {
  'development-code-invalid': NoFacts;
  'development-code-taken': { code: string };
  'development-part-missing': { part: string };
  'development-owner-invalid': NoFacts;
  'development-years-invalid': { first: number; last: number };
  /** `part` is what was changed, `years` those whose score rests on it. */
  'development-used-by-score': { part: string; years: string };
  'development-change-reason': { part: string };
  'development-values-outside': { count: number };
  'development-code-unknown': { code: string; meant: string };
  'development-owner-other': { code: string };
  'development-unit-other': { unit: string; stated: string };
  'development-year-outside': { year: number; first: number; last: string };
  'development-year-missing': NoFacts;
  'development-period-future': { period: string };
  'development-quarter-invalid': { frequency: string };
  'development-value-twice': { period: string; first: number };
  'development-value-empty': NoFacts;
  'development-correction-reason': NoFacts;
  'development-no-data-reason': NoFacts;
  'development-rows-faulty': { count: number };
  'development-table-unreadable': { missing: string };
  'development-heading-twice': { heading: string };
  'development-table-empty': NoFacts;
  'development-rows-too-many': { count: number; most: number };
  'development-confirm-own': { count: number };
  'development-nothing-waiting': NoFacts;
  'development-import-done': NoFacts;
  /** `name` is who sent the table. */
  'development-import-of-other': { name: string };
  'development-import-nothing': NoFacts;
  'development-baseline-target': NoFacts;
  'development-baseline-unit': { unit: string; stated: string };
  'development-baseline-quarter': NoFacts;
  'development-baseline-empty': { year: number };
}
