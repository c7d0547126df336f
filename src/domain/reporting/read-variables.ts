import { type Indicator, RESULT_VARIABLE, type ReportedVariable } from '../agreement/indicator.ts';
import type { RoundCode } from '../framework/source-schema.ts';
import type { ScoringRefusal } from '../scoring/refusal-codes.ts';
import { compileIndicator, measureIndicator } from '../scoring/score-indicator.ts';
import { type DecimalRefusal, formatHalfUp, parseDecimal, toDecimalText } from '../values/decimal.ts';
import { type Fraction, isNegative, ZERO } from '../values/fraction.ts';
import { isNameIn, rowIn } from '../values/known-names.ts';
import { accept, atField, type Outcome, type Refusal, refusal, refuse, refuseAll } from '../values/result.ts';
import { dividesByNothing, measuredFormulas } from './measured-formulas.ts';
import { combinePeriods, namesOfVariable, periodsOf, periodVariable } from './period-values.ts';
import { isScoredByEvaluator } from './scored-by-evaluator.ts';
import { scoringInputOf } from './scoring-input.ts';

export type ReadVariablesRefusal =
  | DecimalRefusal
  | 'negative-not-possible'
  | 'unknown-variable'
  | 'divided-by-zero'
  | 'figure-outside-range'
  | 'cannot-be-scored';

/**
 * The result of typed variables. `value` is exact if it terminates, otherwise half-up at 12 decimals; `selfScore` has
 * 4.
 */
export interface ReadResult {
  /** A variable given by periods has its total under its own name and each period under `name.m10`, `name.q1`. */
  readonly variables: Readonly<Record<string, string>>;
  readonly value: string | null;
  readonly state: 'missing' | 'reported' | 'not-applicable';
  readonly selfScore: string | null;
}

/**
 * Reads what was typed for one indicator. Every wrong field is named (`variables.<name>`); while one is empty the
 * result is `missing` and the typed ones are kept (missing is not zero); 0/0 is `not-applicable`, never 0, and
 * anything else divided by 0 is refused. If any period of a variable is given, its total is computed from them; a total
 * alone is used as it is.
 */
export function readVariables(
  indicator: Indicator,
  typed: Readonly<Record<string, string>>,
  round: RoundCode = '12m',
): Outcome<ReadResult, ReadVariablesRefusal> {
  const known = new Set(indicator.variables.flatMap((variable) => namesOfVariable(variable, round)));
  const refusals: Refusal<ReadVariablesRefusal>[] = Object.keys(typed)
    .filter((name) => !known.has(name))
    .map((name) => ({ code: 'unknown-variable', field: `variables.${name}`, facts: { name } }));
  const reads = indicator.variables.map((variable) => readVariable(variable, typed, round));
  refusals.push(...reads.flatMap((read) => (read.ok ? [] : read.refusals)));
  if (refusals.length > 0) return refuseAll(refusals);
  const variables = Object.fromEntries(reads.flatMap((read) => (read.ok ? Object.entries(read.value) : [])));
  if (isScoredByEvaluator(indicator) && Object.keys(variables).length === 0)
    return accept({ variables, value: null, state: 'missing', selfScore: null });
  const complete = indicator.variables.every((variable) => isNameIn(variables, variable.name));
  if (!complete) return accept({ variables, value: null, state: 'missing', selfScore: null });
  return measured(indicator, variables);
}

type Read = Outcome<Readonly<Record<string, string>>, ReadVariablesRefusal>;

function readVariable(variable: ReportedVariable, typed: Readonly<Record<string, string>>, round: RoundCode): Read {
  const { name, label, byPeriod } = variable;
  const periods = byPeriod ? periodsOf(byPeriod, round) : [];
  const cells = periods.map((one) => ({
    name: periodVariable(name, one),
    label: `${label} ${one.label}`,
    text: rowIn(typed, periodVariable(name, one))?.trim() ?? '',
  }));
  if (!byPeriod || cells.every((cell) => cell.text === '')) {
    const text = rowIn(typed, name)?.trim() ?? '';
    const read = text === '' ? accept(null) : readOne(variable, { name, label, text });
    if (!read.ok) return read;
    return accept(read.value === null ? {} : { [name]: toDecimalText(read.value) });
  }
  const read = cells.map((cell) => (cell.text === '' ? accept(null) : readOne(variable, cell)));
  const refusals = read.flatMap((one) => (one.ok ? [] : one.refusals));
  if (refusals.length > 0) return refuseAll(refusals);
  const figures = read.map((one) => (one.ok ? one.value : null));
  const { total } = combinePeriods(byPeriod.combine, figures);
  const kept = cells.flatMap((cell, index) => {
    const figure = figures[index];
    return figure ? [[cell.name, toDecimalText(figure)] as const] : [];
  });
  return accept({ ...(total === null ? {} : { [name]: toDecimalText(total) }), ...Object.fromEntries(kept) });
}

interface TypedFigure {
  readonly name: string;
  readonly label: string;
  readonly text: string;
}

function readOne(
  { mayBeNegative }: ReportedVariable,
  { name, label, text }: TypedFigure,
): Outcome<Fraction, ReadVariablesRefusal> {
  const field = `variables.${name}`;
  const parsed = parseDecimal(text);
  if (!parsed.ok) return refuseAll(parsed.refusals.map((one) => atField(labelled(one, label), field)));
  if (isNegative(parsed.value) && !mayBeNegative) return refuse('negative-not-possible', { label }, field);
  return parsed;
}

function labelled(one: Refusal<DecimalRefusal>, label: string): Refusal<DecimalRefusal> {
  return one.code === 'not-a-number'
    ? { ...one, facts: { ...one.facts, label } }
    : { ...one, facts: { ...one.facts, label } };
}

function measured(indicator: Indicator, variables: Record<string, string>): Outcome<ReadResult, ReadVariablesRefusal> {
  const divided = dividedByZero(indicator, variables);
  if (divided.length > 0) return refuseAll(divided);
  const scorer = compileIndicator(indicator);
  const measure = scorer.ok ? measureIndicator(scorer.value, scoringInputOf(indicator, variables, 'reported')) : scorer;
  if (!measure.ok) return refuseAll(measure.refusals.map((one) => notMeasured(indicator, one)));
  const { state, result, score } = measure.value;
  return accept({
    variables,
    value: result === null ? null : toDecimalText(result),
    state: state === 'not-applicable' ? 'not-applicable' : 'reported',
    selfScore: score === null ? null : formatHalfUp(score, 4),
  });
}

/** Each denominator that is zero though something is divided by it, at the first of its figures. */
function dividedByZero(
  indicator: Indicator,
  variables: Readonly<Record<string, string>>,
): readonly Refusal<'divided-by-zero'>[] {
  return measuredFormulas(indicator, variables).flatMap(({ prefix, divisions }) =>
    divisions.filter(dividesByNothing).map(({ part, wholeNames }) => {
      const label = wholeNames.map((name) => labelOf(indicator, `${prefix}${name}`)).join(' และ ') || 'ตัวหารของสูตร';
      const first = wholeNames[0];
      const field = first === undefined ? 'variables' : `variables.${prefix}${first}`;
      return refusal('divided-by-zero', { label, part: toDecimalText(part ?? ZERO) }, field);
    }),
  );
}

/** A figure outside the range of a central measure says which range; all else is for whoever wrote the indicator. */
function notMeasured(
  indicator: Indicator,
  one: Refusal<ScoringRefusal>,
): Refusal<'figure-outside-range' | 'cannot-be-scored'> {
  if (one.code !== 'score-outside-scale') return refusal('cannot-be-scored', undefined, 'variables');
  const asTyped = indicator.formula === null && indicator.rule.kind !== 'composite';
  const label = asTyped ? labelOf(indicator, RESULT_VARIABLE) : 'ผลการดำเนินงาน';
  const { minimum = '', maximum = '' } = one.facts ?? {};
  const facts = { label, from: minimum, to: maximum };
  return refusal('figure-outside-range', facts, asTyped ? `variables.${RESULT_VARIABLE}` : 'variables');
}

function labelOf(indicator: Indicator, name: string): string {
  return indicator.variables.find((one) => one.name === name)?.label ?? name;
}
