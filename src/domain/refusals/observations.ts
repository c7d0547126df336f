import type { NoFacts } from './no-facts.ts';

/** Facts of the refusals about observations. */
export interface ObservationRefusalFacts {
  'observation-text-missing': NoFacts;
  'observation-closed': { reason: string };
}
