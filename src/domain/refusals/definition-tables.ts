/** Facts of the refusals about tables of definitions of a development database. */
export interface DefinitionTableRefusalFacts {
  'definition-heading-unknown': { heading: string; meant: string };
  /** `column` counts from 1. */
  'definition-heading-none': { line: number; column: number };
  /** `kind`: what a cell holds that is no text, in Thai. */
  'definition-cell-no-text': { line: number; column: number; kind: string };
  'definition-code-twice': { code: string; first: number };
  'definition-frequency-unknown': { text: string; names: string };
  'definition-owner-unknown': { text: string; meant: string };
  'definition-owner-ambiguous': { text: string; codes: string };
  'definition-version-invalid': { text: string };
}
