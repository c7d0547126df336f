import type { RoundKey } from '../../domain/reporting/round-key.ts';
import type { SubmittedReport } from '../../domain/reporting/submitted-report.ts';

export interface SubmittedReportStore {
  /** Adds the text of an edition of a report that the caller has locked; the hash is computed from the stored text. */
  add(submitted: Omit<SubmittedReport, 'contentHash'>): Promise<SubmittedReport>;
  find(key: RoundKey, edition: number): Promise<SubmittedReport | null>;
  /** The hash of every edition whose text was kept, by edition. */
  hashes(key: RoundKey): Promise<readonly Pick<SubmittedReport, 'edition' | 'contentHash'>[]>;
}
