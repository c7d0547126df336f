/** Attempts counted under one key: how many since when, and the instant of the last (ISO UTC). */
export interface AttemptCount {
  readonly misses: number;
  readonly since: string;
  readonly lastAt: string;
}

/** Assumption: a person mistypes their password a few times; no source states how often. */
const FREE_MISSES = 5;
const FREE_MISSES_WHILE_GUESSED_AT = 1;

/** Assumption: long enough that guessing leads nowhere, short enough that nobody is kept from work. */
const FIRST_WAIT_SECONDS = 30;
const LONGEST_WAIT_SECONDS = 15 * 60;

const CLOCKS_DIFFER_SECONDS = 60;

/** Assumption: a whole office shares one network address; this many failures in ten minutes are not its people's. */
export const networkLimit = { misses: 100, seconds: 10 * 60 } as const;

/**
 * Assumption: a provider gives one office, or one attacker, up to 65,536 networks of IPv6, the first 48 bits of whose
 * addresses are the same; a ministry behind them has more people who mistype than one network.
 */
export const siteLimit = { misses: 1000, seconds: 10 * 60 } as const;

/** An address is being guessed at when this many attempts at it have failed within a day, from wherever. */
export const addressWindow = { misses: 100, seconds: 24 * 60 * 60 } as const;

/** Misses within a day of which the journal tells: ten, a hundred, a thousand, not each of them. */
export function isReported(misses: number): boolean {
  return /^10+$/.test(String(misses));
}

/** How many may fail before the next is slowed: fewer at an address that is being guessed at from many networks. */
export function freeMisses(atAddress: number): number {
  return atAddress >= addressWindow.misses ? FREE_MISSES_WHILE_GUESSED_AT : FREE_MISSES;
}

/** Seconds between the last of so many misses in a row and the next attempt: none, then 30, doubled up to 15 minutes. */
export function waitSeconds(misses: number, free: number = FREE_MISSES): number {
  if (misses < free) return 0;
  return Math.min(FIRST_WAIT_SECONDS * 2 ** Math.min(misses - free, 20), LONGEST_WAIT_SECONDS);
}

/**
 * Seconds still to wait, rounded up. A last attempt that lies ahead by more than servers' clocks differ was counted before
 * the clock was moved back: it asks for no wait, and the next attempt counts from now.
 */
export function secondsLeft({ misses, lastAt }: AttemptCount, now: string, free?: number): number {
  const passed = (Date.parse(now) - Date.parse(lastAt)) / 1000;
  if (passed < -CLOCKS_DIFFER_SECONDS) return 0;
  return Math.max(0, Math.ceil(waitSeconds(misses, free) - Math.max(0, passed)));
}

/** Misses in the window that began at the count's `since`; none when it is over or, by a clock moved back, yet to come. */
export function missesWithin(count: AttemptCount | null, seconds: number, now: string): number {
  return count !== null && secondsToWindowEnd(count, seconds, now) > 0 ? count.misses : 0;
}

export function secondsToWindowEnd({ since }: AttemptCount, seconds: number, now: string): number {
  const passed = (Date.parse(now) - Date.parse(since)) / 1000;
  return passed < 0 ? 0 : Math.max(0, Math.ceil(seconds - passed));
}
