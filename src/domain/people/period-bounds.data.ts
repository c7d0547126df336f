/**
 * How far the days of a role or a delegation may lie from today, in years. No source states a limit; a day beyond it is
 * more likely mistyped than meant.
 */
export const periodBounds = {
  /** The first day: as long ago as anybody who still serves may have begun. */
  firstBefore: 60,
  /** The first day: as far ahead as an appointment is known. */
  firstAfter: 20,
  /** The last day. */
  lastAfter: 60,
} as const;
