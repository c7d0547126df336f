import type { NoFacts } from './no-facts.ts';

/** Facts of the refusals of the API itself, about how a request is made. */
export interface ApiRefusalFacts {
  'token-required': NoFacts;
  'token-not-accepted': NoFacts;
  'scope-missing': { scope: string };
  'if-match-required': NoFacts;
  'if-match-not-understood': { text: string };
  'idempotency-key-invalid': { longest: number };
  'idempotency-key-reused': NoFacts;
  'body-not-json': NoFacts;
  'body-too-large': NoFacts;
  'media-type-not-supported': { expected: string };
  'field-not-understood': { name: string };
  'field-unknown': { name: string };
  'cursor-invalid': NoFacts;
}
