/**
 * A refusal is a value: a stable code owned by its room, the field it belongs to (a dotted path, when there is one)
 * and the facts its Thai sentence needs. Bugs are exceptions; refusals never are.
 */
export interface Refusal<Code extends string = string> {
  readonly code: Code;
  readonly field?: string;
  readonly facts?: Readonly<Record<string, string | number>>;
}

/** The outcome of a decision: a value, or every reason why not (never empty). */
export type Outcome<Value, Code extends string = string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusals: readonly Refusal<Code>[] };

export function accept<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

export function refuse<Code extends string>(
  code: Code,
  facts?: Readonly<Record<string, string | number>>,
  field?: string,
): { readonly ok: false; readonly refusals: readonly Refusal<Code>[] } {
  return { ok: false, refusals: [{ code, ...(field === undefined ? {} : { field }), ...(facts ? { facts } : {}) }] };
}

export function refuseAll<Code extends string>(
  refusals: readonly Refusal<Code>[],
): { readonly ok: false; readonly refusals: readonly Refusal<Code>[] } {
  return { ok: false, refusals };
}
