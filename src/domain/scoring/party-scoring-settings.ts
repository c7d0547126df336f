import { clauseText } from '../calendar/explain-lateness.ts';
import type { Framework } from '../framework/framework-schema.ts';
import type { Component } from '../framework/tree-schema.ts';
import { walkTree } from '../framework/walk-tree.ts';
import type { Clauses } from './explain/context.ts';
import type { Bands } from './grade.ts';
import type { LedgerStep } from './ledger.ts';
import type { Adjustment } from './rule.ts';

/** A framework's settings for the total of one party's round. */
export interface PartyScoringSettings {
  readonly decimals: { readonly indicator: number; readonly weighted: number; readonly total: number };
  /** The components the round covers, in order, parents before children. */
  readonly components: readonly { readonly code: string; readonly name: string }[];
  /** Once the round has closed a missing result takes `missingScore`; before that it is not counted at all. */
  readonly roundClosed: boolean;
  readonly missingScore: string | null;
  readonly shownAs: 'of-covered-weight' | 'of-full-mark' | 'both';
  /** Null if the round is not graded. */
  readonly grades: Bands | null;
  /** Applied to the total in order, such as the deduction for a late report. */
  readonly adjust?: readonly Adjustment[] | undefined;
  /** What led to the adjustments, shown before them: the count of late days. */
  readonly adjustedFor?: readonly LedgerStep[] | undefined;
  readonly clauses?: Clauses | undefined;
}

/**
 * The settings of one round (`6m`, `9m`, `12m`) of a framework, or undefined if the framework has no such round. A
 * round without components scores nothing.
 */
export function partyScoringSettingsOf(
  framework: Framework,
  roundCode: string,
  roundClosed: boolean,
  adjusted: Pick<PartyScoringSettings, 'adjust' | 'adjustedFor'> = {},
): PartyScoringSettings | undefined {
  const round = framework.rounds.find(({ code }) => code === roundCode);
  if (!round) return undefined;
  const covered = framework.components.filter(({ code }) => round.components.value.includes(code));
  return {
    decimals: framework.scale.decimals.value,
    components: covered.flatMap(withChildren),
    roundClosed,
    missingScore: framework.missing.value.score,
    shownAs: round.shownAs.value,
    grades: round.graded.value ? framework.grades.value : null,
    adjust: [],
    ...adjusted,
    clauses: { ...clausesOf(framework), weights: weightClausesOf(covered) },
  };
}

/** The clauses of a framework's scale, for the steps of a worked example. */
function clausesOf(framework: Framework): Clauses {
  const { scale, missing, grades, changePolicy, clusters } = framework;
  return {
    between: clauseText(scale.between.source),
    below: clauseText(scale.below.source),
    above: clauseText(scale.above.source),
    rounding: clauseText(scale.decimals.source),
    missing: clauseText(missing.source),
    grade: clauseText(grades.source),
    ...(clusters && clusters.countIn.value.length > 0 ? { shared: clauseText(clusters.countIn.source) } : {}),
    spread: clauseText(changePolicy.value?.cancelledWeight.source ?? changePolicy.source),
  };
}

/** Where the weight of each component comes from, by its code: a clause, or the assumption that leaves it open. */
function weightClausesOf(components: readonly Component[]): Readonly<Record<string, string>> {
  const placed = walkTree(components);
  return Object.fromEntries(placed.map(({ component }) => [component.code, clauseText(component.weight.source)]));
}

function withChildren(component: Component): { code: string; name: string }[] {
  const { code, name, children = [] } = component;
  return [{ code, name }, ...children.flatMap(withChildren)];
}
