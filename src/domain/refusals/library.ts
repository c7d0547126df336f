import type { NoFacts } from './no-facts.ts';

/** Facts of the refusals about the documents of a year. */
export interface LibraryRefusalFacts {
  'document-kind-unknown': NoFacts;
  'document-audience-unknown': NoFacts;
  'document-title-missing': NoFacts;
  'document-title-too-long': { longest: number };
  'document-withdrawn': { title: string; reason: string };
}
