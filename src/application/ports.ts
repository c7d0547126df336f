/** What the application needs from outside, as types. Areas add their own store ports in `<area>/<area>-ports.ts`. */

import type { Reach } from '../domain/people/reach.ts';
import type { Instant, MachineInstant } from '../domain/values/kinds-of-text.ts';

/**
 * The calendar's time is an argument: boot decides what "now" is (in the demonstration it is data). For what concerns
 * accounts there is the `MachineClock`; the compiler takes neither for the other.
 */
export interface Clock {
  readonly machine?: never;
  /** The current instant, ISO 8601 UTC. */
  now(): Instant;
  /** Today's civil date in Asia/Bangkok, `YYYY-MM-DD`. */
  today(): string;
}

/** The machine's own time, also in a demonstration: sessions, tokens, links, sign-in, keys, mail. */
export interface MachineClock {
  readonly machine: true;
  /** The current instant, ISO 8601 UTC. */
  now(): MachineInstant;
  /** Today's civil date in Asia/Bangkok, `YYYY-MM-DD`. */
  today(): string;
}

export interface Ids {
  /** A new time-ordered unique identifier (UUIDv7 text). */
  next(): string;
}

export interface Secrets {
  /** 32 random bytes, base64url. */
  randomToken(): string;
  /** Lower-case hexadecimal SHA-256 of UTF-8 text. */
  sha256(text: string): string;
}

export interface RunOptions {
  /** Does everything, returns the outcome, and rolls back. */
  readonly dryRun?: boolean;
  /** Gives up at once with `DatabaseBusy` if no connection is free: for what is only worth doing by the way. */
  readonly ifFree?: boolean;
}

export interface Transactions<Stores> {
  /**
   * One database transaction: everything that `work` writes is committed, or nothing. Nothing is committed when it
   * throws, when it returns a refusal (`ok: false`), or in a dry run. A use case that is part of another receives that
   * one's `stores`; `nested` is for a caller that must run a whole use case inside: there each `run` keeps or rolls
   * back its own part, and what it keeps is committed or rolled back with this transaction.
   */
  run<Value>(
    work: (stores: Stores, nested: Transactions<Stores>) => Promise<Value>,
    options?: RunOptions,
  ): Promise<Value>;
  /**
   * One statement that is a transaction of its own: `work` asks exactly one, which writes everything or nothing. It may be
   * asked again after a deadlock.
   */
  runOne<Value>(work: (stores: Stores) => Promise<Value>): Promise<Value>;
  /**
   * Reading without a transaction, on one connection. Each query sees everything committed before it; two queries may
   * see the state before and after another save. Work that writes more than one row, or must not see such a change,
   * belongs in `run`.
   */
  read<Value>(work: (stores: Stores) => Promise<Value>): Promise<Value>;
  /**
   * Runs work whose transactions may change rows of these organisations alone: the database refuses all others. Every
   * request is served within the reach of its actor; what no request asked for reaches everywhere.
   */
  reaching<Value>(reach: Reach, work: () => Value): Value;
  /** Runs work of which nothing is stored: what it and all that it starts write is rolled back, and a reading may not write. */
  storingNothing<Value>(work: () => Value): Value;
}
