import type { RoundKey } from '../../domain/reporting/round-key.ts';
import type { SubmittedReport } from '../../domain/reporting/submitted-report.ts';

export interface SubmittedReportStore {
  /** Adds the next edition of a report that the caller holds; the hash is taken of the text as it is stored. */
  add(submitted: Omit<SubmittedReport, 'edition' | 'contentHash'>): Promise<SubmittedReport>;
  latest(key: RoundKey): Promise<SubmittedReport | null>;
}
