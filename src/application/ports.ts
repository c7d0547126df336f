/** What the application needs from outside, as types. Areas add their own store ports in `<area>/<area>-ports.ts`. */

/** Time is an argument: the shell decides what "now" is (the demo moves it by data). */
export interface Clock {
  /** The present instant, ISO 8601 UTC. */
  now(): string;
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

export interface Transactions<Stores> {
  /** One database transaction: everything accepted is written inside `work`, or nothing is. */
  run<Value>(work: (stores: Stores) => Promise<Value>): Promise<Value>;
  /**
   * Reading without a transaction, on one connection. Each question sees everything committed before it was asked;
   * two questions may see the moments before and after another's save. Work that writes more than one row, or must not
   * see such a change, belongs in `run`.
   */
  read<Value>(work: (stores: Stores) => Promise<Value>): Promise<Value>;
}
