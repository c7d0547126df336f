import type { Indicator, ReportedVariable } from '../agreement/indicator.ts';
import { compileIndicator, measureIndicator } from '../scoring/score-indicator.ts';
import { type DecimalRefusal, formatHalfUp, parseDecimal, toDecimalText } from '../values/decimal.ts';
import { isNegative } from '../values/fraction.ts';
import { accept, type Outcome, type Refusal, refuseAll } from '../values/result.ts';
import { scoringInputOf } from './scoring-input.ts';

export type ReadVariablesRefusal = DecimalRefusal | 'negative-not-possible' | 'unknown-variable' | 'cannot-be-scored';

/** What typed variables come to. `value` is exact where it ends, else half-up at 12 decimals; `selfScore` has 4. */
export interface ReadResult {
  readonly variables: Readonly<Record<string, string>>;
  readonly value: string | null;
  readonly state: 'missing' | 'reported' | 'not-applicable';
  readonly selfScore: string | null;
}

/**
 * Reads what was typed for one indicator. Every wrong field is named (`variables.<name>`); while one is still empty the
 * result is `missing` and what was typed is kept (missing is not zero); 0/0 is `not-applicable`, never 0.
 */
export function readVariables(
  indicator: Indicator,
  typed: Readonly<Record<string, string>>,
): Outcome<ReadResult, ReadVariablesRefusal> {
  const refusals: Refusal<ReadVariablesRefusal>[] = Object.keys(typed)
    .filter((name) => !indicator.variables.some((variable) => variable.name === name))
    .map((name) => ({ code: 'unknown-variable', field: `variables.${name}`, facts: { name } }));
  const variables: Record<string, string> = {};
  for (const variable of indicator.variables) {
    const text = typed[variable.name]?.trim() ?? '';
    if (text === '') continue;
    const read = readOne(variable, text);
    if (read.ok) variables[variable.name] = read.value;
    else refusals.push(...read.refusals);
  }
  if (refusals.length > 0) return refuseAll(refusals);
  const complete = indicator.variables.every((variable) => variable.name in variables);
  if (!complete) return accept({ variables, value: null, state: 'missing', selfScore: null });
  return measured(indicator, variables);
}

function readOne(variable: ReportedVariable, text: string): Outcome<string, ReadVariablesRefusal> {
  const field = `variables.${variable.name}`;
  const parsed = parseDecimal(text);
  const label = { label: variable.label };
  if (!parsed.ok)
    return refuseAll(parsed.refusals.map((one) => ({ ...one, field, facts: { ...one.facts, ...label } })));
  if (isNegative(parsed.value) && !variable.mayBeNegative)
    return refuseAll([{ code: 'negative-not-possible', field, facts: { ...label, text } }]);
  return accept(toDecimalText(parsed.value));
}

function measured(indicator: Indicator, variables: Record<string, string>): Outcome<ReadResult, ReadVariablesRefusal> {
  const scorer = compileIndicator(indicator);
  const measure = scorer.ok ? measureIndicator(scorer.value, scoringInputOf(indicator, variables, 'reported')) : scorer;
  if (!measure.ok) {
    const why = measure.refusals.map((one) => one.code).join(', ');
    return refuseAll([{ code: 'cannot-be-scored', field: 'variables', facts: { why } }]);
  }
  const { state, result, score } = measure.value;
  return accept({
    variables,
    value: result === null ? null : toDecimalText(result),
    state: state === 'not-applicable' ? 'not-applicable' : 'reported',
    selfScore: score === null ? null : formatHalfUp(score, 4),
  });
}
