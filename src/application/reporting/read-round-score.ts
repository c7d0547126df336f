import type { Agreement } from '../../domain/agreement/indicator.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { ScoreKind } from '../../domain/reporting/party-score.ts';
import type { Report } from '../../domain/reporting/report.ts';
import type { Result } from '../../domain/reporting/result.ts';
import { isRoundClosed } from '../../domain/reporting/round-window.ts';
import {
  type Assessed,
  assessedSoFar,
  isConcluded,
  isJudged,
  isUnfinished,
  type ShownTotal,
} from '../../domain/reporting/shown-total.ts';
import { isUnreported } from '../../domain/reporting/unreported.ts';
import { show } from '../../domain/scoring/explain/figures.ts';
import { explainPartyScore } from '../../domain/scoring/explain-party-score.ts';
import type { IndicatorLedger, PartyLedger } from '../../domain/scoring/ledger.ts';
import { formatHalfUp, fractionOf } from '../../domain/values/decimal.ts';
import { compare, divide, type Fraction, HUNDRED, multiply, subtract, ZERO } from '../../domain/values/fraction.ts';
import { computePartyScore, countToJudge } from './rescore-party.ts';

export interface RoundScoringInputs {
  readonly framework: Framework;
  readonly agreement: Agreement;
  readonly report: Report;
}

/** A round's total as of today with its complete worked example. */
export interface RoundScore extends ShownTotal {
  readonly kind: ScoreKind;
  readonly ledger: PartyLedger;
}

export interface RoundScores {
  /** Null where the party did not report: there is nothing that it assessed. */
  readonly self: RoundScore | null;
  /** Null before the assessment is concluded. */
  readonly assessed: RoundScore | null;
  readonly assessedSoFar: Assessed | null;
}

/** The scores of a round as of today, each apart; null while it has no results. */
export function roundScores(
  scoringInputs: RoundScoringInputs,
  results: readonly Result[],
  today: string,
): RoundScores | null {
  if (results.length === 0) return null;
  const { framework, report } = scoringInputs;
  const self = isUnreported(report) ? null : roundScore(scoringInputs, results, 'self', today);
  const assessed = isConcluded(framework, report) ? roundScore(scoringInputs, results, 'assessed', today) : null;
  const judged = isJudged(framework, report)
    ? computePartyScore(scoringInputs, results, 'assessed', false).score
    : null;
  return {
    self,
    assessed,
    assessedSoFar: assessedSoFar(framework, report, { toJudge: countToJudge(scoringInputs, results) }, judged),
  };
}

/** The score that counts today: the assessed one once the assessment is concluded, otherwise the party's own. */
export function leadingScore(scores: RoundScores | null): RoundScore | null {
  return scores === null ? null : (scores.assessed ?? scores.self);
}

/** The complete worked example of a round as of today. */
export function roundLedger(
  scoringInputs: RoundScoringInputs,
  results: readonly Result[],
  kind: ScoreKind,
  today: string,
): PartyLedger {
  return roundScore(scoringInputs, results, kind, today).ledger;
}

function roundScore(
  scoringInputs: RoundScoringInputs,
  results: readonly Result[],
  kind: ScoreKind,
  today: string,
): RoundScore {
  const closed = isRoundClosed(scoringInputs.framework, scoringInputs.report, today);
  const { inputs, settings, score } = computePartyScore(scoringInputs, results, kind, closed);
  const explained = explainPartyScore(inputs, settings, score);
  const ledger = isUnfinished(scoringInputs.report, score) ? { ...explained, grade: null } : explained;
  const { total, grade } = ledger;
  const weight = { counted: show(score.countedWeight), of: show(score.weight) };
  return { kind, total, grade, weight, reported: score.reported, expected: score.expected, ledger };
}

/** The kind of score to show first: the evaluator's once the assessment is concluded, otherwise the province's own. */
export function leadingKind(framework: Framework, report: Report | null): ScoreKind {
  return report !== null && isConcluded(framework, report) ? 'assessed' : 'self';
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
