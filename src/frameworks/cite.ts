import type { Source, Sourced } from '../domain/framework/source-schema.ts';

/** The source of a value that a document states in a clause. */
export function clause(document: string, text: string): Source {
  return { document, clause: text };
}

/** The source of a value that no document states, with the reason for choosing it (Thai, shown to users). */
export function assumption(reason: string): Source {
  return { assumption: reason };
}

/** A value that a document states. */
export function stated<Value>(value: Value, document: string, text: string): Sourced<Value> {
  return { value, source: clause(document, text) };
}

/** A value that no document states; `null` means that it stays open. */
export function assumed<Value>(value: Value, reason: string): Sourced<Value> {
  return { value, source: assumption(reason) };
}
