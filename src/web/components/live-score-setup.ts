import { scoringInputOf } from '../../domain/reporting/scoring-input.ts';
import type { ExplainContext } from '../../domain/scoring/explain/context.ts';
import type { ScoringInput } from '../../domain/scoring/measure.ts';
import type { IndicatorRule } from '../../domain/scoring/score-indicator.ts';

/** All the browser needs to work a score out while its figures are typed: plain JSON. */
export interface LiveScoreSetup {
  readonly indicator: IndicatorRule;
  readonly context: ExplainContext;
  /** The form field of each variable, steps and parts of a composite included. */
  readonly fields: Readonly<Record<string, string>>;
  readonly unit: string;
}

/** What is asked of the form: every value sent under a name, in order. */
export type ReadField = (name: string) => readonly string[];

/** The form as the scoring room takes it, or how many of its fields are still empty: missing is never zero. */
export function readScoringInput(setup: LiveScoreSetup, read: ReadField): ScoringInput | { readonly lacks: number } {
  const typed = Object.entries(setup.fields).map(([name, field]) => [name, read(field)[0]?.trim() ?? ''] as const);
  const lacks = typed.filter(([, value]) => value === '').length;
  if (lacks > 0) return { lacks };
  return scoringInputOf(setup.indicator, Object.fromEntries(typed), 'reported');
}
