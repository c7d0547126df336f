import type { Framework } from '../framework/framework-schema.ts';
import { type CompiledAdjustment, compileAdjustments } from '../scoring/adjust.ts';
import { type PartyScoringSettings, partyScoringSettingsOf } from '../scoring/party-scoring-settings.ts';
import { readNumber } from '../scoring/read-number.ts';
import type { Scored } from '../scoring/refusal-codes.ts';
import type { Adjustment, Rule } from '../scoring/rule.ts';
import { compileIndicator, measureAgain, type Scorer } from '../scoring/score-indicator.ts';
import { addUp, type MeasuredRow, type PartyIndicator, type PartyScore } from '../scoring/score-party.ts';
import { type Fraction, multiply } from '../values/fraction.ts';
import { accept } from '../values/result.ts';
import { type RuleChange, ruleChangeOf } from './changed-rule.ts';
import { weightFactors } from './changed-weights.ts';
import type { PastRound, PreparedRound } from './past-round.ts';
import type { PolicyChange } from './policy-change.ts';

/** The other framework, made ready once for all rounds that were scored under the same one. */
export interface PreparedPolicy {
  readonly settingsOf: (past: PastRound) => PartyScoringSettings;
  readonly missing: Scored<Fraction>;
  readonly factorOf: (component: string) => Fraction | undefined;
  readonly scorerOf: (indicator: PartyIndicator) => Scored<Scorer> | null;
  readonly adjustmentsOf: (past: PastRound) => Scored<CompiledAdjustment[]>;
}

/** Makes a scenario ready: `after` is what `applyChange` made of `before`. */
export function preparePolicy(before: Framework, after: Framework, change: PolicyChange): PreparedPolicy {
  const settings = new Map<string, PartyScoringSettings>();
  const factors = new Map<string, Fraction | undefined>();
  const factorOf = weightFactors(before, after);
  return {
    settingsOf(past) {
      const known = settings.get(past.round) ?? {
        ...past.settings,
        ...partyScoringSettingsOf(after, past.round, true),
      };
      settings.set(past.round, known);
      return known;
    },
    missing: readNumber(after.missing.value.score, 'missing'),
    factorOf(component) {
      if (!factors.has(component)) factors.set(component, factorOf(component));
      return factors.get(component);
    },
    scorerOf: scorersUnder(ruleChangeOf(before, after, change)),
    adjustmentsOf: (past) => compileAdjustments(latePenaltyOf(after, past)),
  };
}

/** Equal rules of one indicator are compiled once, however many parties have it. */
function scorersUnder(change: RuleChange | null): PreparedPolicy['scorerOf'] {
  if (change === null) return () => null;
  const ofRules = new Map<Rule, Map<string, Scored<Scorer> | null>>();
  return (indicator) => {
    const { code, rule } = indicator;
    const ofCodes = ofRules.get(rule) ?? new Map<string, Scored<Scorer> | null>();
    ofRules.set(rule, ofCodes);
    const known = ofCodes.get(code);
    if (known !== undefined) return known;
    const next = change(code, rule);
    const made = next === rule ? null : compileIndicator({ ...indicator, rule: next }, `indicators.${code}`);
    ofCodes.set(code, made);
    return made;
  };
}

/** What the days late cost: the days were counted when the report came, whatever they cost then. */
function latePenaltyOf({ latePenalty }: Framework, { round, lateDays }: PastRound): readonly Adjustment[] {
  const penalty = latePenalty.value;
  if (penalty === null || lateDays === 0 || !penalty.rounds.some((one) => one === round)) return [];
  return [{ kind: 'deduct', amount: penalty.perDay, times: lateDays, reason: `ส่งรายงานล่าช้า ${lateDays} วันทำการ` }];
}

/**
 * The score of a past round under a prepared scenario, by the functions that score any round. What an evaluator gave stays;
 * figures of formulas are those of the round. Refuses what a ladder of the scenario is refused for.
 */
export function rescoreRound({ past, measured }: PreparedRound, policy: PreparedPolicy): Scored<PartyScore> {
  if (!policy.missing.ok) return policy.missing;
  const adjustments = policy.adjustmentsOf(past);
  if (!adjustments.ok) return adjustments;
  const rows: MeasuredRow[] = [];
  for (const [index, row] of measured.rows.entries()) {
    const indicator = past.indicators[index];
    const next = indicator ? changedRow(row, indicator, policy, policy.missing.value) : accept(row);
    if (!next.ok) return next;
    rows.push(next.value);
  }
  return accept(addUp({ rows, adjustments: adjustments.value }, policy.settingsOf(past)));
}

function changedRow(
  row: MeasuredRow,
  indicator: PartyIndicator,
  policy: PreparedPolicy,
  missing: Fraction,
): Scored<MeasuredRow> {
  const factor = policy.factorOf(row.component);
  const weight = factor === undefined ? row.weight : multiply(row.weight, factor);
  if (row.state === 'missing') return accept({ ...row, weight, score: row.score === null ? null : missing });
  // A score that an evaluator gave has no result from which it follows.
  const given = indicator.givenScore !== null && indicator.givenScore !== undefined;
  const scorer = given || row.state !== 'reported' ? null : policy.scorerOf(indicator);
  if (scorer === null) return accept({ ...row, weight });
  if (!scorer.ok) return scorer;
  const measure = measureAgain(scorer.value, row.measure, indicator.input, `indicators.${row.code}`);
  if (!measure.ok) return measure;
  return accept({ ...row, weight, scorer: scorer.value, measure: measure.value, score: measure.value.score });
}
