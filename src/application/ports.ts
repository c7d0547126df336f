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

/** One database transaction: everything accepted is written inside `work`, or nothing is. */
export interface Transactions<Stores> {
  run<Value>(work: (stores: Stores) => Promise<Value>): Promise<Value>;
}
