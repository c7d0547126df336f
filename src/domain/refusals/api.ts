import type { NoFacts } from './no-facts.ts';

/** Facts of what only the API refuses: how a request is made, not what it asks for. */
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
  'cursor-invalid': NoFacts;
}
