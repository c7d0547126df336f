import type { Indicator } from '../../../domain/agreement/indicator.ts';
import type { RoundCode } from '../../../domain/framework/source-schema.ts';
import { namesOfVariable } from '../../../domain/reporting/period-values.ts';
import type { Result } from '../../../domain/reporting/result.ts';
import {
  eachResultText,
  type GivenResultTexts,
  isResultText,
  type ResultTexts,
  resultTextNames,
  resultTextsOf,
} from '../../../domain/reporting/result-texts.ts';
import { rowIn } from '../../../domain/values/known-names.ts';
import { type ThaiDateFields, toThaiDateFields } from '../../../domain/values/thai-date.ts';
import { datePartsOf, type FormBody, textOf } from '../../form-body.ts';

/** What was typed in an entry's form, exactly as typed. */
export interface TypedResultEntry extends ResultTexts {
  readonly variables: Readonly<Record<string, string>>;
  readonly expectedOn: ThaiDateFields;
  /** Answers to the questions about the figures, by the question's key. */
  readonly reasons: Readonly<Record<string, string>>;
}

const prefix = 'variables.';
const reasonPrefix = 'reasons.';
const noDate: ThaiDateFields = { day: '', month: '', year: '' };

/** The name of one variable's field, as in refusals of that variable. */
export function variableField(name: string): string {
  return `${prefix}${name}`;
}

/** The name of the field in which a question about a figure is answered. */
export function reasonField(key: string): string {
  return `${reasonPrefix}${key}`;
}

/** Reads the form. Fields that the indicator does not have are kept, so that they are refused instead of lost. */
export function typedResultEntry(form: FormBody): TypedResultEntry {
  return {
    variables: under(form, prefix),
    ...eachResultText((name) => textOf(form, name)),
    expectedOn: datePartsOf(form, 'expectedOn'),
    reasons: under(form, reasonPrefix),
  };
}

/** The texts that the form has: one that it has not stays as it is stored. */
export function givenResultTexts(form: FormBody): GivenResultTexts {
  return Object.fromEntries(resultTextNames.flatMap((name) => (name in form ? [[name, textOf(form, name)]] : [])));
}

/** The fields that a person fills in, as typed: the content of a draft. */
export function draftFields(form: FormBody): Readonly<Record<string, string>> {
  const names = Object.keys(form).filter(
    (name) =>
      name.startsWith(prefix) || name.startsWith(reasonPrefix) || name.startsWith('expectedOn.') || isResultText(name),
  );
  return Object.fromEntries(names.map((name) => [name, textOf(form, name)]));
}

/** A stored result as its form first shows it. */
export function storedResultEntry(result: Result): TypedResultEntry {
  const { variables, expectedOn = null, doubts = [] } = result;
  return {
    variables,
    ...resultTextsOf(result),
    expectedOn: expectedOn === null ? noDate : toThaiDateFields(expectedOn),
    reasons: Object.fromEntries(doubts.map((one) => [one.key, one.reason])),
  };
}

/** What the form shows: what was typed last, otherwise what is stored. */
export function shownResultEntry(
  indicator: Indicator,
  result: Result,
  typed: TypedResultEntry | undefined,
): TypedResultEntry {
  const source = typed ?? storedResultEntry(result);
  const names = resultFieldNames(indicator, result.round);
  return { ...source, variables: Object.fromEntries(names.map((name) => [name, rowIn(source.variables, name) ?? ''])) };
}

/** Every figure of the form: by period name, or by the variable's own if it is given once. */
function resultFieldNames(indicator: Indicator, round: RoundCode): readonly string[] {
  return indicator.variables.flatMap((variable) => namesOfVariable(variable, round));
}

function under(form: FormBody, start: string): Readonly<Record<string, string>> {
  const names = Object.keys(form).filter((name) => name.startsWith(start));
  return Object.fromEntries(names.map((name) => [name.slice(start.length), textOf(form, name)]));
}
