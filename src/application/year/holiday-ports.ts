import type { Holiday } from '../../domain/calendar/holiday.ts';

/** A holiday with its origin, and why it counts no more. */
export interface RecordedHoliday extends Holiday {
  readonly note: string;
  /** The document that declares it, in words; empty for the first records. */
  readonly document: string;
  readonly recordedName: string | null;
  readonly recordedAt: string | null;
  readonly withdrawnName: string | null;
  readonly withdrawnAt: string | null;
  readonly withdrawnReason: string | null;
}

export interface HolidayStore {
  /** Those in force between two civil dates, both included. */
  between(from: string, to: string): Promise<readonly Holiday[]>;
  /** The last day of the last year whose national holidays are on record; null if there are none. */
  knownUntil(): Promise<string | null>;
  /** Every record of a calendar year (common era), withdrawn or not, by date. */
  listOfYear(year: number): Promise<readonly RecordedHoliday[]>;
  /** How often holidays were recorded and withdrawn, and when last. The count only grows. */
  changed(): Promise<{ readonly count: number; readonly lastAt: string | null }>;
  /** Records holidays; one that was withdrawn is in force again. Returns those that were not in force. */
  record(
    holidays: readonly Holiday[],
    by: { readonly document: string; readonly recordedName: string; readonly recordedAt: string },
  ): Promise<readonly Holiday[]>;
  /** Withdraws one; false if there is none in force. */
  withdraw(
    holiday: Holiday,
    by: { readonly withdrawnName: string; readonly withdrawnAt: string; readonly withdrawnReason: string },
  ): Promise<boolean>;
}
