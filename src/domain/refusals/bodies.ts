import type { NoFacts } from './no-facts.ts';

/** Facts of the refusals about bodies, their seats and sittings. */
export interface BodyRefusalFacts {
  /** How many members came, and how many make a meeting. */
  'quorum-missing': { present: number; needed: number };
  /** The names of those without whom the body does not meet. */
  'representative-missing': { organisations: string };
  /** The office of the seat. */
  'term-over': { office: string };
  'body-not-found': NoFacts;
  /** No appointment is in force on the day. */
  'body-not-appointed': { day: string };
}
