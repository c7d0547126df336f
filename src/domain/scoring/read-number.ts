import { parseDecimal } from '../values/decimal.ts';
import type { Fraction } from '../values/fraction.ts';
import { type Refusal, refuse } from '../values/result.ts';
import type { Scored, ScoringRefusal } from './refusal-codes.ts';
import { under } from './refusal-codes.ts';

/** Reads a decimal; a refusal carries its field. */
export function readNumber(text: string, field: string): Scored<Fraction> {
  const outcome = parseDecimal(text);
  return outcome.ok ? outcome : { ok: false, refusals: under(field, outcome.refusals) };
}

/** Reads a weight: a decimal that is not negative. */
export function readWeight(text: string, field: string): Scored<Fraction> {
  const outcome = readNumber(text, field);
  if (outcome.ok && outcome.value.n < 0n) return refuse('weight-negative', { text }, field);
  return outcome;
}

/** Collects all values, or all refusals. */
export function gather<Value>(outcomes: readonly Scored<Value>[]): Scored<Value[]> {
  const values: Value[] = [];
  const refusals: Refusal<ScoringRefusal>[] = [];
  for (const outcome of outcomes) {
    if (outcome.ok) values.push(outcome.value);
    else refusals.push(...outcome.refusals);
  }
  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, value: values };
}
