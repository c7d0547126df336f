import { isStale } from '../../domain/lifecycle/is-stale.ts';
import type { RefusalCode } from '../../domain/refusals/refusal-facts.ts';
import { doubtsOf, type EarlierFigures } from '../../domain/reporting/doubts.ts';
import { type ExpectedDateRefusal, readExpectedDate } from '../../domain/reporting/expected-date.ts';
import type { LockCode } from '../../domain/reporting/lock.ts';
import { namesOfVariable } from '../../domain/reporting/period-values.ts';
import { type ReadResult, type ReadVariablesRefusal, readVariables } from '../../domain/reporting/read-variables.ts';
import type { Result } from '../../domain/reporting/result.ts';
import {
  eachResultText,
  type GivenResultTexts,
  LONGEST_RESULT_TEXT,
  type ResultTexts,
} from '../../domain/reporting/result-texts.ts';
import { asNextVersion } from '../../domain/reporting/result-version.ts';
import type { ResultKey } from '../../domain/reporting/round-key.ts';
import { lengthOf } from '../../domain/values/clean-text.ts';
import { plainNumber } from '../../domain/values/decimal.ts';
import { isNameIn, rowIn } from '../../domain/values/known-names.ts';
import { accept, type Outcome, type Refusal, refuse, refuseAll } from '../../domain/values/result.ts';
import { textLimits } from '../../domain/values/text-limits.data.ts';
import { normaliseThai } from '../../domain/values/thai-text.ts';
import { lockRefusal, type ResultEntry } from './load-result-entry.ts';

export interface SaveResultInput extends ResultKey, GivenResultTexts {
  /** The row version that the form was rendered with, so that two people never overwrite each other silently. */
  readonly rowVersion: number | null;
  /**
   * Variable name → what was typed; an empty text means "not yet known" (missing is not zero). A variable of which nothing
   * is named stays as it is stored.
   */
  readonly variables: Readonly<Record<string, string>>;
  /** The day on which a missing figure is expected; absent: as stored, null: none given. */
  readonly expectedOn?: string | null | undefined;
  /** Answers to the questions about the figures, by the question's key. */
  readonly reasons?: Readonly<Record<string, string>> | undefined;
}

export type DecideResultRefusal =
  | 'changed-meanwhile'
  | 'text-too-long'
  | 'total-of-periods'
  | LockCode
  | ReadVariablesRefusal
  | ExpectedDateRefusal;

export interface DecidingFacts {
  readonly earlier: EarlierFigures;
  readonly by: string;
  readonly now: string;
  readonly today: string;
}

/** The result with what was typed; nothing is written. */
export function decideResult(
  entry: ResultEntry,
  input: SaveResultInput,
  { earlier, by, now, today }: DecidingFacts,
): Outcome<Result, DecideResultRefusal> {
  const { result, indicator } = entry;
  if (entry.lock) return refuseAll([lockRefusal(entry.lock, entry)]);
  if (isStale(input.rowVersion, result)) return refuse('changed-meanwhile');
  const texts = readTexts(input, result);
  const read = readFigures(entry, input.variables);
  const typedDay = input.expectedOn === undefined ? (result.expectedOn ?? null) : input.expectedOn;
  // A stored day that has passed is not changed: only a new one is checked.
  const judgedFrom = typedDay === (result.expectedOn ?? null) ? '' : today;
  const expected = readExpectedDate(typedDay, read.ok ? read.value.state : 'missing', judgedFrom);
  const reasons = readReasons(input.reasons ?? {});
  if (!texts.ok || !read.ok || !expected.ok || !reasons.ok)
    return refuseAll([...whyNot(read), ...whyNot(expected), ...whyNot(reasons), ...whyNot(texts)]);
  const doubts = doubtsOf(indicator, read.value.variables, earlier, ({ key, value }) => {
    const before = result.doubts?.find((one) => one.key === key && one.value === value);
    return rowIn(reasons.value, key) ?? before?.reason ?? '';
  });
  const changed = { ...read.value, ...texts.value, expectedOn: expected.value, doubts, changedAt: now, changedBy: by };
  return accept(asNextVersion(result, { ...result, ...changed }));
}

function whyNot<Code extends RefusalCode>(outcome: Outcome<unknown, Code>): readonly Refusal<Code>[] {
  return outcome.ok ? [] : outcome.refusals;
}

/**
 * What is not given of a variable stays as it is stored. If only the total of a variable was given, its stored periods are kept while they still add up to it; a different
 * total would lose them, so it is refused.
 */
function readFigures(
  { indicator, result }: ResultEntry,
  typed: Readonly<Record<string, string>>,
): Outcome<ReadResult, ReadVariablesRefusal | 'total-of-periods'> {
  const kept = new Map<string, string>();
  const refusals: Refusal<'total-of-periods'>[] = [];
  const keep = (names: readonly string[]) => {
    for (const name of names) kept.set(name, rowIn(result.variables, name) ?? '');
  };
  for (const variable of indicator.variables) {
    const [total = '', ...periods] = namesOfVariable(variable, result.round);
    const stored = periods.filter((name) => isNameIn(result.variables, name));
    const isGiven = [total, ...periods].some((name) => isNameIn(typed, name));
    if (!isGiven && isNameIn(result.variables, total)) keep([total]);
    if (!isGiven) keep(stored);
    const typedTotal = rowIn(typed, total);
    if (stored.length === 0 || typedTotal === undefined || periods.some((name) => isNameIn(typed, name))) continue;
    if (plainNumber(typedTotal).trim() === (rowIn(result.variables, total) ?? '')) keep(stored);
    else refusals.push({ code: 'total-of-periods', field: `variables.${total}`, facts: { label: variable.label } });
  }
  if (refusals.length > 0) return refuseAll(refusals);
  return readVariables(indicator, { ...typed, ...Object.fromEntries(kept) }, result.round);
}

function readTexts(input: GivenResultTexts, stored: ResultTexts) {
  const texts = eachResultText((name) => {
    const given = input[name];
    return given === undefined ? stored[name] : normaliseThai(given);
  });
  const refusals = tooLong(texts, LONGEST_RESULT_TEXT, '');
  return refusals.length === 0 ? accept(texts) : refuseAll(refusals);
}

function readReasons(typed: Readonly<Record<string, string>>) {
  const reasons = Object.fromEntries(Object.entries(typed).map(([key, text]) => [key, normaliseThai(text).trim()]));
  const refusals = tooLong(reasons, textLimits.reasons, 'reasons.');
  return refusals.length === 0 ? accept(reasons) : refuseAll(refusals);
}

function tooLong(texts: Readonly<Record<string, string>>, longest: number, prefix: string) {
  return Object.entries(texts)
    .filter(([, text]) => lengthOf(text) > longest)
    .map(([name, text]) => ({
      code: 'text-too-long' as const,
      field: `${prefix}${name}`,
      facts: { length: lengthOf(text), longest },
    }));
}
