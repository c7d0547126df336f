import type { RoundKey } from '../../domain/reporting/round-key.ts';
import type { SubmittedReport } from '../../domain/reporting/submitted-report.ts';

export interface SubmittedReportStore {
  /** Adds the next edition of a report that the caller has locked; the hash is computed from the stored text. */
  add(submitted: Omit<SubmittedReport, 'edition' | 'contentHash'>): Promise<SubmittedReport>;
  latest(key: RoundKey): Promise<SubmittedReport | null>;
}
