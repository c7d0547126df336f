import type { RoundCode } from '../framework/source-schema.ts';
import type { IndicatorCode, PartyId } from '../values/kinds-of-text.ts';

/** Identifies one report: a party, a fiscal year (BE), a round. */
export interface RoundKey {
  readonly organisationId: PartyId;
  readonly fiscalYear: number;
  readonly round: RoundCode;
}

/** Identifies one result: one indicator in one round. */
export interface ResultKey extends RoundKey {
  readonly code: IndicatorCode;
}
