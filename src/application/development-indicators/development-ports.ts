import type { FinishedUse } from '../../domain/development-indicators/check-development-indicator.ts';
import type {
  DevelopmentIndicator,
  DevelopmentKey,
  Frequency,
} from '../../domain/development-indicators/development-indicator.ts';
import type { DuePeriod } from '../../domain/development-indicators/periods-due.ts';
import type { SeriesPeriod } from '../../domain/development-indicators/series-period.ts';
import type { SeriesValue } from '../../domain/development-indicators/series-value.ts';
import type { ValueImport } from '../../domain/development-indicators/value-import.ts';
import type { Instant, UserId } from '../../domain/values/kinds-of-text.ts';

/** Which revisions are read: those that anybody may, or those that wait too. */
interface ReadOptions {
  readonly confirmedOnly: boolean;
}

/** How many confirmed values all indicators of a province have in one period. */
export interface PeriodCount extends SeriesPeriod {
  readonly organisationId: string;
  readonly count: number;
}

/** How many indicators of a province are kept alike. */
export interface KeptCount {
  readonly organisationId: string;
  readonly name: string;
  readonly frequency: Frequency;
  readonly firstYear: number;
  readonly lastYear: number | null;
  readonly count: number;
}

/** An indicator of this code in a province, with the province's name. */
export interface OtherProvince extends DevelopmentIndicator {
  readonly provinceName: string;
}

/** That an indicator of a year's agreement took values of the database. */
export interface DevelopmentUse extends DevelopmentKey {
  readonly fiscalYear: number;
  readonly indicatorCode: string;
  readonly usedAt: Instant;
  readonly usedName: string;
}

/** The newest values of one indicator that one person entered and nobody confirmed yet: how many, from when to when. */
export interface WaitingCount extends DevelopmentKey {
  readonly savedBy: UserId;
  readonly count: number;
  readonly firstAt: Instant;
  readonly lastAt: Instant;
}

/** How many indicators of an owner have no value in a period. */
export interface MissingCount extends SeriesPeriod {
  readonly ownerId: string;
  readonly count: number;
}

interface ConfirmedBy {
  readonly at: Instant;
  readonly by: UserId;
  readonly name: string;
}

export interface DevelopmentStore {
  /** The indicators of a province, by code; `lock` keeps others from changing its database until the transaction ends. */
  list(organisationId: string, options?: { readonly lock?: boolean }): Promise<readonly DevelopmentIndicator[]>;
  insert(indicator: DevelopmentIndicator): Promise<void>;
  /** Writes everything but its key; the row version is the next. */
  update(indicator: DevelopmentIndicator): Promise<void>;
  /** The indicators of this code of all provinces, by the name of the province. */
  withCode(code: string): Promise<readonly OtherProvince[]>;
  /** Every revision of a province, or of these codes in it. */
  values(
    organisationId: string,
    codes: readonly string[] | null,
    options: ReadOptions,
  ): Promise<readonly SeriesValue[]>;
  /** What waits to be confirmed in these provinces, by code. */
  waitingCounts(organisationIds: readonly string[]): Promise<readonly WaitingCount[]>;
  /** What has no value in these periods, of indicators that were defined by their end. */
  missingCounts(organisationId: string, periods: readonly DuePeriod[]): Promise<readonly MissingCount[]>;
  /** The confirmed revisions of one code in these provinces. */
  confirmedOf(code: string, organisationIds: readonly string[]): Promise<readonly SeriesValue[]>;
  insertValues(values: readonly SeriesValue[]): Promise<void>;
  /** Confirms revisions; returns how many waited. */
  confirm(revisions: readonly SeriesValue[], by: ConfirmedBy): Promise<number>;
  /** The indicators of all provinces by how they are kept, and their confirmed values by period. */
  keptCounts(): Promise<readonly KeptCount[]>;
  periodCounts(): Promise<readonly PeriodCount[]>;
  /** Notes a use; false if it is known, which stays as it is. */
  noteUse(use: DevelopmentUse): Promise<boolean>;
  usesOf(key: DevelopmentKey): Promise<readonly DevelopmentUse[]>;
  /** The years in which it was used, or counted, and whose report was sent since; the oldest first. */
  finishedUses(key: DevelopmentKey): Promise<readonly FinishedUse[]>;
}

export interface ValueImportStore {
  find(
    key: { readonly organisationId: string; readonly id: string },
    options?: { readonly lock?: boolean },
  ): Promise<ValueImport | null>;
  /** The newest ones, without their rows. */
  latest(organisationId: string, most: number): Promise<readonly ValueImport[]>;
  insert(one: ValueImport): Promise<void>;
  /** Writes its progress; its rows are emptied once it is finished. */
  update(one: ValueImport): Promise<void>;
}

export interface DevelopmentStores {
  readonly developmentIndicators: DevelopmentStore;
  readonly valueImports: ValueImportStore;
}
