import type { Actor } from '../domain/people/actor.ts';
import { type Outcome, refuse } from '../domain/values/result.ts';
import type { Place } from './address.ts';
import type { WebDeps } from './deps.ts';

export interface Asking {
  readonly deps: WebDeps;
  readonly actor: Actor;
  /** One value of the query; empty if there is none. */
  readonly asked: (name: string) => string;
}

export interface Row {
  readonly pattern: string;
  /** True for what is the same whoever opens it: for two that both may, it is what each of them is given. */
  readonly isSameForAll: boolean;
  /** Whether the parts are those of such an address. */
  fits(params: Readonly<Record<string, string>>): boolean;
  /** Undefined where the parts name nothing that can be there. */
  there(params: Readonly<Record<string, string>>, asking: Asking): Promise<Outcome<unknown>> | undefined;
}

/** A paper or page and the reading without which it is not there: the same that its address is answered from. */
export function there<Key>(
  place: Place<Key>,
  read: (key: Key, asking: Asking) => Promise<Outcome<unknown>>,
  isSameForAll = false,
): Row {
  return {
    isSameForAll,
    pattern: place.pattern,
    fits: (params) => place.read(params) !== undefined,
    there(params, asking) {
      const key = place.read(params);
      return key === undefined ? undefined : read(key, asking);
    },
  };
}

/** What was read, if it holds what the address names. */
export async function holding<Value>(
  reading: Promise<Outcome<Value>>,
  holds: (value: Value) => boolean,
): Promise<Outcome<unknown>> {
  const read = await reading;
  return read.ok && !holds(read.value) ? refuse('not-found') : read;
}
