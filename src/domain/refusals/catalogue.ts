import type { NoFacts } from './no-facts.ts';

/** Facts of the refusals about the list of indicators. */
export interface CatalogueRefusalFacts {
  'catalogue-draft-exists': { year: number };
  'catalogue-no-draft': { year: number };
  'catalogue-edition-not-found': { year: number };
  'indicator-owner-unknown': { year: number };
  'catalogue-source-not-approved': { year: number };
  'catalogue-entry-unknown': { code: string };
  'catalogue-flag-not-found': NoFacts;
  'catalogue-empty': NoFacts;
  'catalogue-flags-open': { count: number; codes: string };
  'resolution-number-required': NoFacts;
  'resolution-date-invalid': NoFacts;
  'resolution-in-future': NoFacts;
  'owner-required': NoFacts;
  'entry-parties-required': NoFacts;
  'entry-party-unknown': { id: string };
  'central-owner-unknown': { id: string };
  'entry-source-required': NoFacts;
}
