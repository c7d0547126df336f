import type { NoFacts } from './no-facts.ts';

/** Facts of the refusals about supposed results that are saved. */
export interface ForecastRefusalFacts {
  'what-if-name-missing': NoFacts;
  'what-if-name-too-long': { longest: number };
  'what-if-name-taken': { name: string };
  'what-if-result-too-long': { indicator: string; longest: number };
  'what-if-empty': NoFacts;
  'what-if-too-many': { most: number };
}
