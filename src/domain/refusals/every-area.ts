import type { NoFacts } from './no-facts.ts';

/** Facts of the refusals that every area may give. */
export interface CommonRefusalFacts {
  forbidden: NoFacts;
  'not-found': NoFacts;
  'changed-meanwhile': NoFacts;
  /** `status` is the current one, `button` the text of the move. */
  'move-not-legal': { status: string; button: string };
  'reason-required': NoFacts;
  'unknown-indicator': { codes: string };
  'form-expired': NoFacts;
  'form-from-elsewhere': NoFacts;
  'request-not-understood': NoFacts;
  'unexpected-fault': { reference: string };
  'too-many-requests': NoFacts;
  'sign-in-too-often': { minutes: number };
}
