import { explainPartyScore } from '../scoring/explain-party-score.ts';
import { isFrozenInputs } from '../scoring/frozen-inputs.ts';
import type { PartyLedger } from '../scoring/ledger.ts';
import { scoreParty } from '../scoring/score-party.ts';
import { formatHalfUp, fractionOf } from '../values/decimal.ts';
import { fromInteger, multiply } from '../values/fraction.ts';
import type { PartyOutcome } from './summary-content.ts';

/** The complete score of a party, computed again from its frozen inputs alone; null where they cannot be computed. */
export function recomputedLedger({ inputs }: Pick<PartyOutcome, 'inputs'>): PartyLedger | null {
  if (!isFrozenInputs(inputs)) return null;
  const scored = scoreParty(inputs.indicators, inputs.settings);
  return scored.ok ? explainPartyScore(inputs.indicators, inputs.settings, scored.value) : null;
}

/** The days that were charged and the points that they cost, as they were frozen. */
export function chargedBy(inputs: unknown): Pick<PartyOutcome, 'lateDays' | 'deduction'> {
  const adjust = isFrozenInputs(inputs) ? (inputs.settings.adjust ?? []) : [];
  const [charged] = adjust.flatMap((one) => (one.kind === 'deduct' ? [one] : []));
  if (charged === undefined) return { lateDays: 0, deduction: null };
  const lateDays = charged.times ?? 1;
  return { lateDays, deduction: formatHalfUp(multiply(fractionOf(charged.amount), fromInteger(lateDays)), 4) };
}
