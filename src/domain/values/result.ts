import type { NoFacts } from '../refusals/no-facts.ts';
import type { RefusalCode, RefusalFacts } from '../refusals/refusal-facts.ts';
import { rowIn } from './known-names.ts';

/** A refusal of one code: with the facts that its Thai sentence needs, or without if it needs none. */
type RefusalOf<Code extends RefusalCode> = {
  readonly code: Code;
  readonly field?: string;
} & (RefusalFacts[Code] extends NoFacts
  ? { readonly facts?: undefined }
  : { readonly facts: Readonly<RefusalFacts[Code]> });

type RefusalByCode = { readonly [Code in RefusalCode]: RefusalOf<Code> };

/**
 * A refusal is a value: a stable code, the field it belongs to (a dotted path, if there is one) and the facts that its
 * Thai sentence needs (`domain/refusals/`). Programming errors are exceptions; refusals never are.
 *
 * There are more codes than the compiler compares with each other, as it does for the two sides of `?:`: choose a field,
 * and place the refusal there (`atField`, `fieldsRenamed`).
 */
export type Refusal<Code extends RefusalCode = RefusalCode> = RefusalByCode[Code];

/** The outcome of a decision: a value, or every reason for refusal (never empty). */
export type Outcome<Value, Code extends RefusalCode = RefusalCode> = Accepted<Value> | Refused<Code>;

export interface Accepted<out Value> {
  readonly ok: true;
  readonly value: Value;
  /** What was sent is what is stored: nothing was written, and nobody's row version became old. */
  readonly unchanged?: true;
}

export interface Refused<out Code extends RefusalCode> {
  readonly ok: false;
  readonly refusals: readonly Refusal<Code>[];
}

/** The facts that all of these codes need: for a choice between codes, the facts of all of them. */
type FactsOf<Code extends RefusalCode> = (Code extends unknown ? (facts: RefusalFacts[Code]) => void : never) extends (
  facts: infer Facts,
) => void
  ? Facts
  : never;

/** The arguments after the code: its facts, if it has any, then the field. */
type FactsAndField<Code extends RefusalCode> =
  FactsOf<Code> extends NoFacts
    ? [facts?: undefined, field?: string]
    : [facts: Readonly<FactsOf<Code>>, field?: string];

export function accept<Value>(value: Value): Accepted<Value> {
  return { ok: true, value };
}

/** Accepts a save that would write what is stored already: nothing is written, and the answer says so. */
export function acceptUnchanged<Value>(value: Value): Accepted<Value> {
  return { ok: true, value, unchanged: true };
}

/** The same outcome with another value. */
export function withValue<Value, Other, Code extends RefusalCode>(
  outcome: Outcome<Value, Code>,
  read: (value: Value) => Other,
): Outcome<Other, Code> {
  return outcome.ok ? { ...outcome, value: read(outcome.value) } : outcome;
}

/** One refusal. A code whose sentence needs facts does not compile without them. */
export function refusal<Code extends RefusalCode>(code: Code, ...rest: FactsAndField<Code>): Refusal<Code>;
export function refusal(code: string, facts?: object, field?: string): object {
  return withFacts(code, facts, field);
}

/** Typed by the signatures that call it: the union of every code's facts is more than the compiler can compare. */
function withFacts(code: string, facts?: object, field?: string): object {
  return { code, ...(field === undefined ? {} : { field }), ...(facts ? { facts } : {}) };
}

/** Refuses for one reason. */
export function refuse<Code extends RefusalCode>(code: Code, ...rest: FactsAndField<Code>): Refused<Code>;
export function refuse(code: string, facts?: object, field?: string): object {
  return { ok: false, refusals: [withFacts(code, facts, field)] };
}

/** Refuses for every reason of a list that is not empty. */
export function refuseAll<Code extends RefusalCode>(
  refusals: readonly (Refusal<Code> & { readonly code: Code })[],
): Refused<Code>;
export function refuseAll(refusals: readonly object[]): object {
  return { ok: false, refusals };
}

/** The same refusal with this field, or with none. */
export function atField<One extends Refusal>(one: One, field: string | undefined): One;
export function atField({ field: _former, ...rest }: { readonly field?: string }, field: string | undefined): object {
  return field === undefined ? rest : { ...rest, field };
}

interface Placed {
  readonly field?: string | undefined;
}

/**
 * The same refusals, or errors of a form, in a place that calls some fields otherwise: `{ title: 'fileTitle' }`. Null: the
 * place has no such field. A field that is not named keeps its name.
 */
export function fieldsRenamed<One extends Placed>(
  all: readonly One[],
  names: Readonly<Record<string, string | null>>,
): readonly One[];
export function fieldsRenamed(
  all: readonly Placed[],
  names: Readonly<Record<string, string | null>>,
): readonly object[] {
  return all.map(({ field, ...rest }) => {
    const name = field === undefined ? null : rowIn(names, field);
    return name === null ? rest : { ...rest, field: name ?? field };
  });
}
