import type { NoFacts } from './no-facts.ts';

/** Facts of the refusals about the emblem that an organisation prints on its letters. */
export interface EmblemRefusalFacts {
  'emblem-not-readable': NoFacts;
  'emblem-too-large': { longest: string };
  'emblem-without-shapes': NoFacts;
  'emblem-not-square-enough': { most: number };
  'emblem-pixels-out-of-bounds': { fewest: number; most: number };
  'emblem-missing': NoFacts;
}
