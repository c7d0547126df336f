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
  readonly declaredName: string;
  readonly declaredAt: string;
}

/** What moves the due days of reports: for all, and for one party's rounds by their code. */
export interface DueChangeStore {
  /** The newest extension of one report; null if there is none. */
  extension(key: MovedReport): Promise<ReportExtension | null>;
  /** The newest extension of each report of a year that has one. */
  extensionsOfYear(fiscalYear: number): Promise<readonly ReportExtension[]>;
  extend(extension: ReportExtension): Promise<void>;
  /** Every declared outage, earliest first. */
  outages(): Promise<readonly DeclaredOutage[]>;
  declare(outage: DeclaredOutage): Promise<void>;
}
