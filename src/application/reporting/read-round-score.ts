import type { Agreement } from '../../domain/agreement/indicator.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { ScoreKind } from '../../domain/reporting/party-score.ts';
import type { Report } from '../../domain/reporting/report.ts';
import type { Result } from '../../domain/reporting/result.ts';
import { explainPartyScore } from '../../domain/scoring/explain-party-score.ts';
import type { IndicatorLedger, PartyLedger } from '../../domain/scoring/ledger.ts';
import { formatHalfUp, fractionOf } from '../../domain/values/decimal.ts';
import { compare, divide, type Fraction, HUNDRED, multiply, subtract, ZERO } from '../../domain/values/fraction.ts';
import { computePartyScore } from './rescore-party.ts';

export interface RoundScoringInputs {
  readonly framework: Framework;
  readonly agreement: Agreement;
  readonly report: Report;
}

/** The complete worked example of a round as of today. */
export function roundLedger(
  scoringInputs: RoundScoringInputs,
  results: readonly Result[],
  kind: ScoreKind,
  today: string,
): PartyLedger {
  const { inputs, settings, score } = computePartyScore(scoringInputs, results, kind, today);
  return explainPartyScore(inputs, settings, score);
}

/** The kind of score to show first: the evaluator's once the assessment is concluded, otherwise the province's own. */
export function leadingKind(report: Report | null): ScoreKind {
  return report?.status === 'assessed' || report?.status === 'final' ? 'assessed' : 'self';
}

/** The highest score of the framework's scale, such as 100 or 5. */
export function topScore(framework: Framework): string {
  return framework.scale.levels.value.at(-1)?.score ?? '100';
}

/**
 * The points lost by an indicator: the weighted points between the top of the scale and its score (4 decimals). Without
 * a score it is everything that can still be earned. Null if the indicator does not count in the round.
 */
export function pointsLost(framework: Framework, ledger: IndicatorLedger): string | null {
  if (ledger.state === 'not-due' || ledger.state === 'cancelled' || ledger.state === 'not-applicable') return null;
  const most = divide(multiply(shownFraction(topScore(framework)), shownFraction(ledger.effectiveWeight)), HUNDRED);
  const lost = subtract(most, ledger.weighted === null ? ZERO : shownFraction(ledger.weighted));
  return formatHalfUp(compare(lost, ZERO) < 0 ? ZERO : lost, framework.scale.decimals.value.weighted);
}

/** `value` of a weight as points of the scale: weight × top ÷ 100, so that it is comparable with weighted scores. */
export function mostPoints(framework: Framework, weight: Fraction): Fraction {
  return divide(multiply(shownFraction(topScore(framework)), weight), HUNDRED);
}

/** A figure of a ledger, which may be marked as shortened. */
export function shownFraction(text: string): Fraction {
  return fractionOf(text.replace(/^≈\s*/, ''));
}
