import type { NoFacts } from './no-facts.ts';

/** Facts of the refusals about the days of a round and what was submitted. Days are civil dates. */
export interface SubmissionRefusalFacts {
  'day-not-typed': NoFacts;
  /** The first and the last day that may be typed. */
  'day-outside-bounds': { from: string; to: string };
  /** OPDC's day of the round, or the framework's. */
  'due-already-stated': { due: string };
  'due-unchanged': NoFacts;
  /** The day on which it was typed. */
  'due-not-ahead': { today: string };
  'due-by-framework': { due: string };
  'already-revoked': NoFacts;
  'consequence-unread': NoFacts;
  'extension-not-later': { due: string };
  'outage-ends-before-it-begins': NoFacts;
  'outage-moves-within-itself': { to: string };
  'cut-off-not-before-due': { due: string };
  'cut-off-in-past': { today: string };
  'cut-off-after-sending': NoFacts;
  'round-not-opened': NoFacts;
  'closing-before-due': { due: string };
  'nothing-to-open': NoFacts;
  'party-not-chosen': NoFacts;
  'round-not-chosen': NoFacts;
  /** The newest edition that has arrived; 0: none ever has. */
  'not-submitted-yet': { newest: number };
  'edition-not-found': { edition: number; newest: number };
  'edition-not-kept': { edition: number };
  'submitted-report-altered': { hash: string };
}
