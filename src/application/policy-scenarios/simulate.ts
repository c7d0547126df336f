import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { FrameworkProblemCode } from '../../domain/framework/problem.ts';
import { applyChange } from '../../domain/policy-scenarios/apply-change.ts';
import {
  byMove,
  gradedTotal,
  moveOfRound,
  type RoundMove,
  summaryOf,
} from '../../domain/policy-scenarios/grade-moves.ts';
import { type PastRound, type PreparedRound, prepareRound } from '../../domain/policy-scenarios/past-round.ts';
import {
  changesSomething,
  ladderPrefix,
  laddersOf,
  type PolicyChange,
} from '../../domain/policy-scenarios/policy-change.ts';
import type { CountedRounds, SavedSummary } from '../../domain/policy-scenarios/policy-scenario.ts';
import { type PreparedPolicy, preparePolicy, rescoreRound } from '../../domain/policy-scenarios/rescore-round.ts';
import type { ScoringRefusal } from '../../domain/scoring/refusal-codes.ts';
import type { PartyScore } from '../../domain/scoring/score-party.ts';
import { formatHalfUp } from '../../domain/values/decimal.ts';
import { accept, atField, type Outcome, type Refusal, refuse, refuseAll } from '../../domain/values/result.ts';

export type SimulateRefusal =
  | FrameworkProblemCode
  | ScoringRefusal
  | 'scenario-changes-nothing'
  | 'scenario-ladder-values';

/** A round with both scores in full. */
export interface SimulatedRound {
  readonly move: RoundMove;
  readonly before: PartyScore;
  readonly after: PartyScore;
}

/** All rounds under the rule in force and under a scenario. */
export interface Simulation {
  /** The framework that is supposed. */
  readonly changed: Framework;
  /** Those whose grade changes first. */
  readonly rounds: readonly SimulatedRound[];
  readonly summary: SavedSummary;
  /** Rounds of versions of a framework that the change contradicts: they are not counted. */
  readonly left: readonly PastRound[];
}

/** Scores all rounds under both rules. Refuses a change that contradicts itself, or that changes nothing. */
export function simulate(
  framework: Framework,
  change: PolicyChange,
  past: readonly PastRound[],
): Outcome<Simulation, SimulateRefusal> {
  if (!changesSomething(change)) return refuse('scenario-changes-nothing');
  const ladders = ladderProblems(framework, change);
  if (ladders.length > 0) return refuseAll(ladders);
  const changed = applyChange(framework, change);
  if (!changed.ok) return changed;
  const order = (framework.grades.value?.bands ?? []).map(({ code }) => code);
  const policies = new Map<Framework, PreparedPolicy | null>();
  const [rounds, left]: [SimulatedRound[], PastRound[]] = [[], []];
  for (const one of past) {
    const policy = policies.has(one.framework) ? policies.get(one.framework) : policyOf(one.framework, change);
    policies.set(one.framework, policy ?? null);
    const scored = policy ? scoredBoth(one, policy, order) : null;
    if (scored === null) left.push(one);
    else if (scored.ok) rounds.push(scored.value);
    else return refuseAll(scored.refusals.map(atItsLadder));
  }
  rounds.sort((a, b) => byMove(a.move, b.move));
  return accept({ changed: changed.value, rounds, summary: summarised(framework, rounds, order), left });
}

function policyOf(framework: Framework, change: PolicyChange): PreparedPolicy | null {
  const changed = applyChange(framework, change);
  return changed.ok ? preparePolicy(framework, changed.value, change) : null;
}

function scoredBoth(past: PastRound, policy: PreparedPolicy, order: readonly string[]) {
  const prepared: Outcome<PreparedRound, ScoringRefusal> = prepareRound(past);
  if (!prepared.ok) return prepared;
  const after = rescoreRound(prepared.value, policy);
  if (!after.ok) return after;
  const { inForce: before } = prepared.value;
  const totals = [gradedTotal(before, past.settings), gradedTotal(after.value, policy.settingsOf(past))] as const;
  return accept({ move: moveOfRound(past, totals, order), before, after: after.value });
}

/** A ladder has a value for each level of the scale. */
function ladderProblems(framework: Framework, change: PolicyChange): readonly Refusal<'scenario-ladder-values'>[] {
  const levels = framework.scale.levels.value.length;
  return [...laddersOf(change)].flatMap(([indicator, values]) => {
    if (values.length === levels) return [];
    const refused = refuse(
      'scenario-ladder-values',
      { indicator, levels, typed: values.length },
      `${ladderPrefix}${indicator}`,
    );
    return refused.refusals;
  });
}

/** What a ladder is refused for stands at the field that it was typed in. */
function atItsLadder(refusal: Refusal<ScoringRefusal>): Refusal<ScoringRefusal> {
  const code = /^indicators\.(.+?)\.(rule|variables|result|done|parts)/.exec(refusal.field ?? '')?.[1];
  return atField(refusal, code === undefined ? refusal.field : `${ladderPrefix}${code}`);
}

function summarised(framework: Framework, rounds: readonly SimulatedRound[], order: readonly string[]): SavedSummary {
  const { meanDifference, ...numbers } = summaryOf(
    rounds.map(({ move }) => move),
    order,
  );
  return {
    grades: (framework.grades.value?.bands ?? []).map(({ code, name }) => ({ code, name })),
    ...numbers,
    meanDifference: meanDifference === null ? null : formatHalfUp(meanDifference, 4),
    counted: countedOf(rounds.map(({ move }) => move.past)),
  };
}

function countedOf(past: readonly PastRound[]): readonly CountedRounds[] {
  const years = [...Map.groupBy(past, (one) => `${one.fiscalYear} ${one.round}`).values()];
  return years
    .flatMap(([first, ...others]): CountedRounds[] => {
      if (!first) return [];
      const all = [first, ...others];
      const versions = [...new Set(all.map(({ framework }) => framework.version))].sort((a, b) => a - b);
      const count = (status: PastRound['status']) => all.filter((one) => one.status === status).length;
      const { fiscalYear, round } = first;
      return [
        { fiscalYear, round, frameworkVersions: versions, announced: count('final'), assessed: count('assessed') },
      ];
    })
    .sort((a, b) => b.fiscalYear - a.fiscalYear);
}
