const FAILURES_BEFORE_LOCK = 5;
const FIRST_LOCK_MINUTES = 15;
const LONGEST_LOCK_MINUTES = 24 * 60;
const MINUTE = 60_000;

/**
 * Minutes for which an account is locked after this many failures in a row: 5 → 15, doubled with each further failure,
 * at most one day.
 */
export function lockMinutes(failures: number): number {
  if (failures < FAILURES_BEFORE_LOCK) return 0;
  return Math.min(FIRST_LOCK_MINUTES * 2 ** (failures - FAILURES_BEFORE_LOCK), LONGEST_LOCK_MINUTES);
}

/** The instant (ISO UTC) until which the account is locked after this failure, or null if it is not. */
export function lockedUntil(failures: number, now: string): string | null {
  const minutes = lockMinutes(failures);
  return minutes === 0 ? null : new Date(Date.parse(now) + minutes * MINUTE).toISOString();
}

/** Remaining minutes, rounded up; 0 if the account is not locked. */
export function minutesLocked(until: string | null, now: string): number {
  return until === null ? 0 : Math.max(0, Math.ceil((Date.parse(until) - Date.parse(now)) / MINUTE));
}
