import type { NoFacts } from './no-facts.ts';

/** Facts of the refusals that keep the system able to serve everybody. */
export interface LimitRefusalFacts {
  'sign-in-required': NoFacts;
  'body-too-slow': NoFacts;
  'answer-too-slow': NoFacts;
  'storage-full': NoFacts;
  'waiting-place-full': NoFacts;
  'too-many-at-once': NoFacts;
}
