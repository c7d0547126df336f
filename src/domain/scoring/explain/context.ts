import type { LedgerStep } from '../ledger.ts';

/** The clauses (or assumptions) the steps of a worked example rest on; what is left out is simply not cited. */
export interface Clauses {
  readonly between?: string | undefined;
  readonly below?: string | undefined;
  readonly above?: string | undefined;
  readonly missing?: string | undefined;
  readonly spread?: string | undefined;
  readonly weight?: string | undefined;
  readonly rounding?: string | undefined;
  readonly grade?: string | undefined;
  readonly shared?: string | undefined;
}

/** What the words of a worked example need beside the figures. */
export interface ExplainContext {
  readonly decimals: number;
  readonly unit?: string | undefined;
  /** Thai labels of the formula's variables, by name. */
  readonly labels?: Readonly<Record<string, string>> | undefined;
  readonly clauses?: Clauses | undefined;
}

/** A step; an absent value or clause is left out of the JSON altogether. */
export function step(label: string, text: string, value?: string, clause?: string): LedgerStep {
  return { label, text, ...(value === undefined ? {} : { value }), ...(clause === undefined ? {} : { clause }) };
}
