import type { Agreement } from '../../domain/agreement/indicator.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { ScoreKind } from '../../domain/reporting/party-score.ts';
import type { Report } from '../../domain/reporting/report.ts';
import type { Result } from '../../domain/reporting/result.ts';
import { explainPartyScore } from '../../domain/scoring/explain-party-score.ts';
import type { IndicatorLedger, PartyLedger } from '../../domain/scoring/ledger.ts';
import { formatHalfUp, parseDecimal } from '../../domain/values/decimal.ts';
import { compare, divide, type Fraction, HUNDRED, multiply, subtract, ZERO } from '../../domain/values/fraction.ts';
import { computePartyScore } from './rescore-party.ts';

export interface RoundScoringInputs {
  readonly framework: Framework;
  readonly agreement: Agreement;
  readonly report: Report;
}

/** The whole worked example of a round as it stands today. */
export function roundLedger(
  scoringInputs: RoundScoringInputs,
  results: readonly Result[],
  kind: ScoreKind,
  today: string,
): PartyLedger {
  const { inputs, settings, score } = computePartyScore(scoringInputs, results, kind, today);
  return explainPartyScore(inputs, settings, score);
}

/** The kind of score to lead with: the evaluator's once the assessment is concluded, else the province's own. */
export function leadingKind(report: Report | null): ScoreKind {
  return report?.status === 'assessed' || report?.status === 'final' ? 'assessed' : 'self';
}

/** The highest score of the framework's scale, such as 100 or 5. */
export function topScore(framework: Framework): string {
  return framework.scale.levels.value.at(-1)?.score ?? '100';
}

/**
 * What an indicator costs: the weighted points between the top of the scale and its score (4 decimals). Without a
 * score it is all that is still to be won. Null where the indicator does not count in the round.
 */
export function pointsLost(framework: Framework, ledger: IndicatorLedger): string | null {
  if (ledger.state === 'not-due' || ledger.state === 'cancelled' || ledger.state === 'not-applicable') return null;
  const most = divide(multiply(fractionOf(topScore(framework)), fractionOf(ledger.effectiveWeight)), HUNDRED);
  const lost = subtract(most, ledger.weighted === null ? ZERO : fractionOf(ledger.weighted));
  return formatHalfUp(compare(lost, ZERO) < 0 ? ZERO : lost, framework.scale.decimals.value.weighted);
}

/** `value` of a weight as points of the scale: weight × top ÷ 100, so that it stands beside weighted scores. */
export function mostPoints(framework: Framework, weight: Fraction): Fraction {
  return divide(multiply(fractionOf(topScore(framework)), weight), HUNDRED);
}

/** A decimal that was written by Samrit itself; anything else is a bug. */
export function fractionOf(text: string): Fraction {
  const parsed = parseDecimal(text.replace(/^≈\s*/, ''));
  if (!parsed.ok) throw new Error(`not a decimal: ${text}`);
  return parsed.value;
}
