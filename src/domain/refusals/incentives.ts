import type { NoFacts } from './no-facts.ts';

/** Facts of the refusals about incentives by level of results. */
export interface IncentiveRefusalFacts {
  'incentives-not-in-year': { year: number };
  'incentives-not-found': NoFacts;
  'incentives-results-awaited': { year: number };
  'incentives-name-missing': { longest: number };
  'incentives-budget': NoFacts;
  'incentives-budget-whole': NoFacts;
  'incentives-levels-missing': { most: number };
  'incentives-level-name': { longest: number };
  'incentives-level-same': { name: string };
  'incentives-level-number': NoFacts;
  'incentives-level-order': { above: string };
  'incentives-share-order': { above: string };
  'incentives-shares-sum': { sum: string };
  'incentives-nobody': NoFacts;
  'incentives-no-body': { year: number };
  'incentives-not-to-lay': { status: string };
  'incentives-another-laid': { number: number; name: string };
  'incentives-results-changed': NoFacts;
  'incentives-not-laid': NoFacts;
}
