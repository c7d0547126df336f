import type { ExplainContext } from '../../domain/scoring/explain/context.ts';
import type { ScoringInput } from '../../domain/scoring/measure.ts';
import type { IndicatorRule } from '../../domain/scoring/score-indicator.ts';

/** Which form field carries which figure: names of fields, by what the rule asks for. */
export interface LiveFields {
  readonly result?: string | undefined;
  readonly score?: string | undefined;
  /** Field names by variable of the formula. */
  readonly variables?: Readonly<Record<string, string>> | undefined;
  /** The name shared by the checkboxes of the steps; each sends its step number. */
  readonly done?: string | undefined;
}

/** All the browser needs to work a score out while its figures are typed: plain JSON. */
export interface LiveScoreSetup {
  readonly indicator: IndicatorRule;
  readonly context: ExplainContext;
  readonly fields: LiveFields;
  readonly unit: string;
}

/** What is asked of the form: every value sent under a name, in order. */
export type ReadField = (name: string) => readonly string[];

/** The form as the scoring room takes it; undefined while a figure is still missing. */
export function readScoringInput(fields: LiveFields, read: ReadField): ScoringInput | undefined {
  const one = (name: string) => read(name)[0]?.trim() ?? '';
  if (fields.variables !== undefined) {
    const variables = Object.entries(fields.variables).map(([variable, name]) => [variable, one(name)] as const);
    if (variables.some(([, value]) => value === '')) return undefined;
    return { state: 'reported', variables: Object.fromEntries(variables) };
  }
  if (fields.done !== undefined) return { state: 'reported', done: read(fields.done).map(Number) };
  if (fields.score !== undefined) return one(fields.score) === '' ? undefined : reportedAs('score', one(fields.score));
  if (fields.result === undefined || one(fields.result) === '') return undefined;
  return reportedAs('result', one(fields.result));
}

function reportedAs(field: 'score' | 'result', value: string): ScoringInput {
  return { state: 'reported', [field]: value };
}
