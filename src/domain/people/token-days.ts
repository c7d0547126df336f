import { addDays } from '../values/civil-date.ts';

/** Assumption: a token is not valid longer than a fiscal year; no source mentions tokens. */
const LONGEST_DAYS = 365;

/** The days (Bangkok, by the machine's calendar) that may be a new token's last, both included. */
export interface TokenDays {
  readonly first: string;
  readonly last: string;
}

/** From tomorrow, at most a year ahead. `today` is the machine's day, by which a token is judged when it is used. */
export function tokenDaysFrom(today: string): TokenDays {
  return { first: addDays(today, 1), last: addDays(today, LONGEST_DAYS) };
}
