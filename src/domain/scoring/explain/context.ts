import type { LedgerStep } from '../ledger.ts';

/** The clauses (or assumptions) that the steps of a worked example are based on; missing ones are not cited. */
export interface Clauses {
  readonly between?: string | undefined;
  readonly below?: string | undefined;
  readonly above?: string | undefined;
  readonly missing?: string | undefined;
  readonly spread?: string | undefined;
  readonly weight?: string | undefined;
  /** Where the weight of each component comes from, by its code; scores frozen before this was told have none. */
  readonly weights?: Readonly<Record<string, string>> | undefined;
  readonly rounding?: string | undefined;
  readonly grade?: string | undefined;
  readonly shared?: string | undefined;
}

/** What a worked example needs besides the figures. */
export interface ExplainContext {
  readonly decimals: number;
  readonly unit?: string | undefined;
  /** Thai labels of the formula's variables, by name. */
  readonly labels?: Readonly<Record<string, string>> | undefined;
  readonly clauses?: Clauses | undefined;
}

/** A step; an absent value or clause is omitted from the JSON. */
export function step(label: string, text: string, value?: string, clause?: string): LedgerStep {
  return { label, text, ...(value === undefined ? {} : { value }), ...(clause === undefined ? {} : { clause }) };
}
