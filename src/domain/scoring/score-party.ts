import { formatHalfUp } from '../values/decimal.ts';
import { elementAt } from '../values/element-at.ts';
import type { Fraction } from '../values/fraction.ts';
import { divide, HUNDRED, isZero, multiply, sumOf } from '../values/fraction.ts';
import { accept, type Refusal, refuseAll } from '../values/result.ts';
import { applyAdjustments, type CompiledAdjustment, compileAdjustments } from './adjust.ts';
import { type Graded, gradeOf } from './grade.ts';
import type { ResultState } from './ledger.ts';
import type { Measure, ScoringInput } from './measure.ts';
import type { PartyScoringSettings } from './party-scoring-settings.ts';
import { readNumber, readWeight } from './read-number.ts';
import type { Scored, ScoringRefusal } from './refusal-codes.ts';
import { compileIndicator, measureIndicator, type ScoredRule, type Scorer } from './score-indicator.ts';
import { spreadWeights, type WeightRole } from './spread-weights.ts';

/** One indicator of a party in one round: how it is scored, its weight, what was reported. */
export interface PartyIndicator extends ScoredRule {
  readonly code: string;
  /** The code of its component: `1.2.1`. */
  readonly component: string;
  /** Percent of the whole, decimal text. */
  readonly weight: string;
  readonly input: ScoringInput;
  /** A score decided elsewhere (assessed by an evaluator) that replaces the rule's. */
  readonly givenScore?: string | null | undefined;
  /** Its result comes from elsewhere and is not there yet: it is not counted, and never takes the missing score. */
  readonly awaited?: boolean | undefined;
  /** An evaluator agreed with what the rule gives (for the explanation). */
  readonly agreed?: boolean | undefined;
  /** The compiled rule, if the caller keeps it between runs. */
  readonly scorer?: Scorer | undefined;
  /** Where the result comes from if it is not the party's own; shown first (Thai). */
  readonly origin?: string | undefined;
  readonly name?: string | undefined;
  readonly unit?: string | undefined;
  readonly labels?: Readonly<Record<string, string>> | undefined;
}

export interface IndicatorScore {
  readonly code: string;
  readonly component: string;
  readonly state: ResultState;
  readonly weight: Fraction;
  /** Its effective weight, after the weights of cancelled and inapplicable indicators have been distributed. */
  readonly effectiveWeight: Fraction;
  readonly role: WeightRole;
  readonly scorer: Scorer;
  readonly measure: Measure;
  /** The score that counts: the rule's, the given one, or the missing score of a closed round. Null: not counted. */
  readonly score: Fraction | null;
  /** score × effective weight ÷ 100 */
  readonly weighted: Fraction | null;
}

export interface PartyScore {
  readonly indicators: readonly IndicatorScore[];
  /** Weight covered by the round, and points earned of it: Σ score × weight ÷ 100 over what is counted. */
  readonly weight: Fraction;
  readonly points: Fraction;
  /** The weight counted so far: less than `weight` while results are missing and the round is open. */
  readonly countedWeight: Fraction;
  /** Σ score × weight ÷ Σ weight before adjustments; null while nothing is counted. */
  readonly mean: Fraction | null;
  readonly adjustments: readonly CompiledAdjustment[];
  readonly exactTotal: Fraction | null;
  /** The total rounded half-up, once, to the framework's decimals. */
  readonly total: string | null;
  /** Null if the round is not graded, or a result is still missing. */
  readonly graded: Graded | null;
  readonly reported: number;
  /** Indicators from which a result is expected in this round. */
  readonly expected: number;
}

/** Computes one party's round exactly: numbers only. `explainPartyScore` writes the worked example from it. */
export function scoreParty(indicators: readonly PartyIndicator[], settings: PartyScoringSettings): Scored<PartyScore> {
  const measured = measureParty(indicators, settings);
  return measured.ok ? accept(addUp(measured.value, settings)) : measured;
}

/** What is added up: every indicator's measure, and what the total is adjusted by. */
export interface MeasuredParty {
  readonly rows: readonly MeasuredRow[];
  readonly adjustments: readonly CompiledAdjustment[];
}

/** The first half of a score: everything that is read from texts. A simulation does it once and adds up many times. */
export function measureParty(
  indicators: readonly PartyIndicator[],
  settings: PartyScoringSettings,
): Scored<MeasuredParty> {
  const adjustments = compileAdjustments(settings.adjust ?? []);
  if (!adjustments.ok) return adjustments;
  const missing = settings.roundClosed && settings.missingScore !== null ? settings.missingScore : null;
  const missingScore = missing === null ? accept(null) : readNumber(missing, 'missingScore');
  if (!missingScore.ok) return missingScore;
  const rows: MeasuredRow[] = [];
  const refusals: Refusal<ScoringRefusal>[] = [];
  for (const indicator of indicators) {
    const row = measureRow(indicator, settings, missingScore.value);
    if (row.ok) rows.push(row.value);
    else refusals.push(...row.refusals);
  }
  if (refusals.length > 0) return refuseAll(refusals);
  return accept({ rows, adjustments: adjustments.value });
}

export type MeasuredRow = Omit<IndicatorScore, 'effectiveWeight' | 'weighted'>;

function measureRow(
  indicator: PartyIndicator,
  settings: PartyScoringSettings,
  missingScore: Fraction | null,
): Scored<MeasuredRow> {
  const { code, component } = indicator;
  const path = `indicators.${code}`;
  const weight = readWeight(indicator.weight, `${path}.weight`);
  if (!weight.ok) return weight;
  const scorer = indicator.scorer ? accept(indicator.scorer) : compileIndicator(indicator, path);
  if (!scorer.ok) return scorer;
  const covered = settings.components.some((one) => component === one.code || component.startsWith(`${one.code}.`));
  const input: ScoringInput = covered ? indicator.input : { state: 'not-due' };
  const given = readGiven(indicator, input, path);
  if (!given.ok) return given;
  const measure = given.value ? accept(given.value) : measureIndicator(scorer.value, input, path);
  if (!measure.ok) return measure;
  const { state } = measure.value;
  const score = state === 'missing' ? (indicator.awaited ? null : missingScore) : measure.value.score;
  return accept({
    code,
    component,
    state,
    weight: weight.value,
    role: weightRoleOf(state),
    scorer: scorer.value,
    measure: measure.value,
    score,
  });
}

/** A given score replaces the rule only if there is a result to score. */
function readGiven(indicator: PartyIndicator, input: ScoringInput, path: string): Scored<Measure | null> {
  const given = indicator.givenScore;
  if (given === null || given === undefined || (input.state ?? 'reported') !== 'reported') return accept(null);
  const score = readNumber(given, `${path}.givenScore`);
  if (!score.ok) return score;
  return accept({ state: 'reported', result: null, ruleScore: score.value, score: score.value });
}

/** What a result of this state does with the weight of its indicator. */
export function weightRoleOf(state: ResultState): WeightRole {
  if (state === 'not-due') return 'left-out';
  return state === 'cancelled' || state === 'not-applicable' ? 'hands-on' : 'holds';
}

/** The second half: weights are spread, points added, the total adjusted, rounded once and graded. */
export function addUp(
  { rows, adjustments }: MeasuredParty,
  settings: Pick<PartyScoringSettings, 'decimals' | 'grades'>,
): PartyScore {
  const weights = spreadWeights(rows);
  const indicators = rows.map((row, index): IndicatorScore => {
    const effectiveWeight = elementAt(weights, index);
    const weighted = row.score === null ? null : divide(multiply(row.score, effectiveWeight), HUNDRED);
    return { ...row, effectiveWeight, weighted };
  });
  const counted = indicators.filter((one) => one.weighted !== null);
  const countedWeight = sumOf(counted.map((one) => one.effectiveWeight));
  const points = sumOf(counted.flatMap((one) => one.weighted ?? []));
  const mean = isZero(countedWeight) ? null : divide(multiply(points, HUNDRED), countedWeight);
  const exactTotal = mean === null ? null : applyAdjustments(mean, adjustments);
  const holding = indicators.filter((one) => one.role === 'holds');
  const awaited = holding.some((one) => one.score === null);
  return {
    indicators,
    weight: sumOf(weights),
    points,
    countedWeight,
    mean,
    adjustments,
    exactTotal,
    total: exactTotal === null ? null : formatHalfUp(exactTotal, settings.decimals.total),
    graded: exactTotal === null || awaited || !settings.grades ? null : gradeOf(exactTotal, settings.grades),
    reported: holding.filter((one) => one.state === 'reported').length,
    expected: holding.length,
  };
}
