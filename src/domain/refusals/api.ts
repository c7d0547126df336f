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
  /** `charset` is what was stated, UTF-8 if nothing was. */
  'body-not-utf8': { kind: 'csv' | 'json'; charset: string };
  'body-too-large': NoFacts;
  'media-type-not-supported': { expected: string };
  'field-not-understood': { name: string };
  /** `meant` is the known name that is nearest, if one is near. */
  'field-unknown': { name: string; meant: string | undefined };
  /** One object of the body has the same name twice. */
  'field-twice': { name: string };
  /** `meant` is the code as it is written. */
  'code-in-other-letters': { code: string; meant: string };
  'cursor-invalid': NoFacts;
}
