import type { Advice, AdviceKey } from '../../domain/advice/advice.ts';
import type { SixMonthAnalysis } from '../../domain/advice/six-month-analysis.ts';
import type { Instant } from '../../domain/values/kinds-of-text.ts';

/** That OPDC found nothing to warn of in a year. */
export interface NoWarning {
  readonly reason: string;
  readonly recordedAt: Instant;
  readonly recordedName: string;
}

export interface AdviceStore {
  find(key: AdviceKey, options?: { readonly lock?: boolean }): Promise<Advice | null>;
  /** Everything for a party's year, drafts included, by number. */
  listOfParty(organisationId: string, fiscalYear: number): Promise<readonly Advice[]>;
  /** Everything of the year, drafts included, by party and number. */
  listOfYear(fiscalYear: number): Promise<readonly Advice[]>;
  /** What waits for an answer of these parties, and what they answered to these givers; the first day first. */
  listWaiting(parties: readonly string[], givers: readonly string[]): Promise<readonly Advice[]>;
  /** Until the transaction ends nobody else begins advice to the party's year. */
  holdOf(organisationId: string, fiscalYear: number): Promise<void>;
  /** Stores new drafts under the next numbers of their parties' years. Waits for others who begin one there. */
  insert(advice: Omit<Advice, 'number' | 'rowVersion'>): Promise<Advice>;
  /** Writes everything but its key; the row version is the next. */
  update(advice: Advice): Promise<void>;
  /** Until the transaction ends nobody else decides on the warnings of the year. */
  holdWarnings(fiscalYear: number): Promise<void>;
  /** What stands of the year; null where it was not recorded or was revoked. */
  noWarning(fiscalYear: number): Promise<NoWarning | null>;
  recordNoWarning(fiscalYear: number, recorded: NoWarning): Promise<void>;
  revokeNoWarning(fiscalYear: number, at: Instant, name: string): Promise<void>;
}

export interface SixMonthStore {
  find(
    organisationId: string,
    fiscalYear: number,
    options?: { readonly lock?: boolean },
  ): Promise<SixMonthAnalysis | null>;
  listOfYear(fiscalYear: number): Promise<readonly SixMonthAnalysis[]>;
  /** Inserts it, or writes all of it; the row version is the next. */
  save(analysis: SixMonthAnalysis): Promise<void>;
}

export interface AdviceStores {
  readonly sixMonths: SixMonthStore;
  readonly advice: AdviceStore;
}
