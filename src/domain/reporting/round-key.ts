import type { RoundCode } from '../framework/source-schema.ts';

/** Identifies one report: a party, a fiscal year (BE), a round. */
export interface RoundKey {
  readonly organisationId: string;
  readonly fiscalYear: number;
  readonly round: RoundCode;
}

/** Identifies one result: one indicator in one round. */
export interface ResultKey extends RoundKey {
  readonly code: string;
}
