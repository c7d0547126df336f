import type { NoFacts } from './no-facts.ts';

/** Facts of the refusals about tables of central data. */
export interface CentralDataRefusalFacts {
  'central-province-unknown': { name: string; meant: string };
  'central-province-twice': { name: string; first: number };
  'central-province-bangkok': NoFacts;
  'central-province-not-applicable': { name: string };
  'central-figure-fraction': { value: string };
  'central-page-too-long': { longest: number };
  'central-table-faulty': { count: number };
  'central-table-empty': NoFacts;
  'central-table-unreadable': NoFacts;
  'central-table-handed-over': NoFacts;
  'central-source-required': NoFacts;
  'central-source-day-required': NoFacts;
  'central-link-invalid': NoFacts;
  'central-reason-required': NoFacts;
  'central-table-not-signed': NoFacts;
}
