import type { Framework } from '../framework/framework-schema.ts';
import type { PartyScoringSettings } from '../scoring/party-scoring-settings.ts';
import type { Scored } from '../scoring/refusal-codes.ts';
import {
  addUp,
  type MeasuredParty,
  measureParty,
  type PartyIndicator,
  type PartyScore,
} from '../scoring/score-party.ts';
import { accept } from '../values/result.ts';

/** One party's round as it was assessed: what the engine scored, and under which framework. */
export interface PastRound {
  readonly organisationId: string;
  readonly name: string;
  readonly fiscalYear: number;
  readonly round: string;
  /** `final`: announced; `assessed`: assessed and not announced yet. */
  readonly status: 'assessed' | 'final';
  readonly agreementVersion: number;
  readonly framework: Framework;
  readonly indicators: readonly PartyIndicator[];
  readonly settings: PartyScoringSettings;
  /** The working days that its report was late. */
  readonly lateDays: number;
}

/** A past round with everything read from its texts once, and its score under the framework in force. */
export interface PreparedRound {
  readonly past: PastRound;
  readonly measured: MeasuredParty;
  readonly inForce: PartyScore;
}

/** Reads a round once, so that any number of scenarios can be tried without reading a text again. */
export function prepareRound(past: PastRound): Scored<PreparedRound> {
  const measured = measureParty(past.indicators, past.settings);
  if (!measured.ok) return measured;
  return accept({ past, measured: measured.value, inForce: addUp(measured.value, past.settings) });
}
