import type { ReportedVariable } from '../agreement/indicator.ts';
import { RESULT_VARIABLE } from '../agreement/indicator.ts';
import type { ResultState } from '../scoring/ledger.ts';
import type { ScoringInput } from '../scoring/measure.ts';
import type { Rule } from '../scoring/rule.ts';
import { explainPeriods } from './period-values.ts';

/** The name of the variable that says whether a milestone step (from 1) is done: `1` when it is. */
export function stepVariable(step: number): string {
  return `step${step}`;
}

/** What precedes the names of the variables of a composite's part (from 1). */
export function partPrefix(part: number): string {
  return `p${part}_`;
}

/** How an indicator is scored: its formula (or none) and its rule. */
interface ScoredBy {
  readonly formula?: string | null | undefined;
  readonly rule: Rule;
  /** What is reported, if figures by month or quarter are to be explained. */
  readonly variables?: readonly ReportedVariable[] | undefined;
}

/** The variables as input of the scoring engine. Variables of the parts of a composite are prefixed `p1_`, `p2_`, …. */
export function scoringInputOf(
  indicator: ScoredBy,
  variables: Readonly<Record<string, string>>,
  state: ResultState,
): ScoringInput {
  const input = inputOf(indicator, variables, state);
  if (state !== 'reported') return input;
  const opening = (indicator.variables ?? []).flatMap((one) => explainPeriods(one, variables) ?? []);
  return opening.length === 0 ? input : { ...input, opening };
}

function inputOf(indicator: ScoredBy, variables: Readonly<Record<string, string>>, state: ResultState): ScoringInput {
  if (state !== 'reported') return { state };
  if (indicator.formula) return { state, variables };
  const { rule } = indicator;
  if (rule.kind === 'milestones') return { state, done: doneSteps(rule.steps, variables) };
  if (rule.kind !== 'composite') return { state, result: variables[RESULT_VARIABLE] ?? null };
  return {
    state,
    parts: rule.parts.map((part, index) => inputOf(part, under(partPrefix(index + 1), variables), state)),
  };
}

function doneSteps(steps: number, variables: Readonly<Record<string, string>>): number[] {
  const all = Array.from({ length: steps }, (_, index) => index + 1);
  return all.filter((step) => variables[stepVariable(step)] === '1');
}

function under(prefix: string, variables: Readonly<Record<string, string>>): Record<string, string> {
  const own = Object.entries(variables).filter(([name]) => name.startsWith(prefix));
  return Object.fromEntries(own.map(([name, value]) => [name.slice(prefix.length), value]));
}
