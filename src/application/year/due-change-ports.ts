import type { Extension, Outage } from '../../domain/calendar/due-date.ts';
import type { RoundCode } from '../../domain/framework/source-schema.ts';

/** The report whose day is moved. */
interface MovedReport {
  readonly organisationId: string;
  readonly fiscalYear: number;
  readonly round: RoundCode;
}

/** A later day granted to one party for a round; the newest counts. */
export interface ReportExtension extends MovedReport, Extension {
  readonly number: number;
  readonly grantedName: string;
  readonly grantedAt: string;
}

export interface DeclaredOutage extends Outage {
  readonly id: string;
  /** The year for whose reports it was declared; what else is due within its days moves too. */
  readonly fiscalYear: number;
  readonly declaredName: string;
  readonly declaredAt: string;
}

/** The day of a round where no source states one: OPDC's, the same for every party. */
export interface RoundDue {
  readonly fiscalYear: number;
  readonly round: RoundCode;
  /** Counts from 1 within the round; the newest counts. */
  readonly number: number;
  readonly due: string;
  /** Why it was corrected; null for the first. */
  readonly reason: string | null;
  readonly setName: string;
  readonly setAt: string;
}

/** Who revoked something, when and why. */
interface Revocation {
  readonly revokedName: string;
  readonly revokedAt: string;
  readonly revokedReason: string;
}

/** On record, whether it still counts or was revoked. */
export type OnRecord<Change> = Change & { readonly [name in keyof Revocation]: Revocation[name] | null };

/** What moves the due days of reports: for all, and for one party's rounds by their code. */
export interface DueChangeStore {
  /** The newest day of one round that no source states; null if OPDC has set none. */
  roundDue(fiscalYear: number, round: RoundCode): Promise<RoundDue | null>;
  /** Every day that was set for the rounds of a year, oldest first. */
  roundDues(fiscalYear: number): Promise<readonly RoundDue[]>;
  /** Adds a day; false if another was set with this number meanwhile. */
  setRoundDue(due: RoundDue): Promise<boolean>;
  /** The newest extension of one report that was not revoked; null if there is none. */
  extension(key: MovedReport): Promise<ReportExtension | null>;
  /** The number of its newest extension, revoked or not; 0 if there is none. */
  lastExtensionNumber(key: MovedReport): Promise<number>;
  /** The newest extension of each report of a year that has one which was not revoked. */
  extensionsOfYear(fiscalYear: number): Promise<readonly ReportExtension[]>;
  /** Every extension of a year, by party, round and number. */
  everyExtension(fiscalYear: number): Promise<readonly OnRecord<ReportExtension>[]>;
  extend(extension: ReportExtension): Promise<void>;
  /** Revokes one extension; false if there is none that counts. */
  revokeExtension(key: MovedReport & { readonly number: number }, by: Revocation): Promise<boolean>;
  /** Every declared outage that was not revoked, earliest first. */
  outages(): Promise<readonly DeclaredOutage[]>;
  /** Every declared outage, earliest first. */
  everyOutage(): Promise<readonly OnRecord<DeclaredOutage>[]>;
  declare(outage: DeclaredOutage): Promise<void>;
  /** Revokes one outage; false if there is none that counts. */
  revokeOutage(id: string, by: Revocation): Promise<boolean>;
}
