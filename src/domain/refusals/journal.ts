import type { NoFacts } from './no-facts.ts';

/** Facts of the refusals about the journal. */
export interface JournalRefusalFacts {
  'journal-place-invalid': NoFacts;
}
