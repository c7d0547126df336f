import type { NoFacts } from './no-facts.ts';

/** Facts of the refusals that keep the system able to serve everybody. */
export interface LimitRefusalFacts {
  'sign-in-required': NoFacts;
  /** A form of somebody who is not signed in, of which nothing was read. */
  'form-not-received': NoFacts;
  'body-too-slow': NoFacts;
  'answer-too-slow': NoFacts;
  'storage-full': NoFacts;
  'waiting-place-full': NoFacts;
  'too-many-at-once': NoFacts;
}
