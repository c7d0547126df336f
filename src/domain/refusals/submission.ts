import type { NoFacts } from './no-facts.ts';

/** Facts of the refusals about the days of a round and what was submitted. Days are civil dates. */
export interface SubmissionRefusalFacts {
  'day-not-typed': NoFacts;
  'extension-not-later': { due: string };
  'outage-ends-before-it-begins': NoFacts;
  'outage-moves-within-itself': { to: string };
  'cut-off-not-before-due': { due: string };
  'cut-off-after-sending': NoFacts;
  'round-not-opened': NoFacts;
  'closing-before-due': { due: string };
  'nothing-to-open': NoFacts;
  'party-not-chosen': NoFacts;
  'round-not-chosen': NoFacts;
  'not-submitted-yet': NoFacts;
  'edition-not-found': { edition: number; newest: number };
  'edition-not-kept': { edition: number };
  'submitted-report-altered': { hash: string };
}
