import type { RoundCode } from '../framework/source-schema.ts';

/** The place of one report: a province, a fiscal year (BE), a round. */
export interface RoundKey {
  readonly organisationId: string;
  readonly fiscalYear: number;
  readonly round: RoundCode;
}

/** The place of one result: one indicator in one round. */
export interface ResultKey extends RoundKey {
  readonly code: string;
}
