import type { NoFacts } from './no-facts.ts';

/** Facts of the refusals of files and links as evidence. */
export interface EvidenceRefusalFacts {
  'file-missing': NoFacts;
  'file-to-choose-again': { file: string };
  'file-empty': { file: string };
  /** `largest` with its unit. */
  'file-too-large': { file: string; largest: string };
  'file-type-not-allowed': { file: string; types: string };
  'pdf-not-whole': { file: string };
  'pdf-holds-web-page': { file: string };
  'too-many-files': NoFacts;
  'evidence-already-there': { title: string; version: number };
  'link-not-https': NoFacts;
  'link-not-understood': { text: string };
  'title-missing': NoFacts;
  'title-too-long': { length: number; longest: number };
  'claim-unknown': NoFacts;
  'nothing-chosen': NoFacts;
  /** A file or link was chosen on the form and not added before sending. */
  'evidence-not-added': { piece: string; button: string };
}
