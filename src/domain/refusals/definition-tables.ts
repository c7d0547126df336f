import type { NoFacts } from './no-facts.ts';

/** Facts of the refusals about tables of definitions of a development database. */
export interface DefinitionTableRefusalFacts {
  'definition-heading-code': NoFacts;
  'definition-heading-unknown': { heading: string; meant: string };
  'definition-heading-twice': { heading: string };
  /** `column` counts from 1. */
  'definition-heading-none': { line: number; column: number };
  'definition-table-empty': NoFacts;
  'definition-rows-too-many': { count: number; most: number };
  'definition-table-too-large': NoFacts;
  'definition-file-encoding': { file: string };
  'definition-quotes-broken': { line: number };
  /** `kind`: what a cell holds that is no text, in Thai. */
  'definition-cell-no-text': { line: number; column: number; kind: string };
  'definition-code-missing': NoFacts;
  'definition-code-twice': { code: string; first: number };
  'definition-frequency-unknown': { text: string; names: string };
  'definition-owner-unknown': { text: string; meant: string };
  'definition-owner-ambiguous': { text: string; codes: string };
  'definition-version-invalid': { text: string };
  'definition-table-lost': NoFacts;
  'definition-rows-faulty': { count: number };
}
