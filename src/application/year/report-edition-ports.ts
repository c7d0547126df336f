import type { ReportEdition } from '../../domain/reporting/report-edition.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';

type ArrivedEdition = Pick<ReportEdition, 'sentAt' | 'arrivedAt' | 'endorsedName' | 'endorsedFor'>;
type ReceivedEdition = Pick<ReportEdition, 'receivedAt' | 'receiptNumber' | 'receivedName'>;
type ReturnedEdition = Pick<ReportEdition, 'returnedAt' | 'returnReason' | 'returnedName'>;

/** The editions of a report, whose row the caller has locked before writing. What has been written is never changed. */
export interface ReportEditionStore {
  /** Every edition, the first first. */
  list(key: RoundKey): Promise<readonly ReportEdition[]>;
  /** Adds the next edition; returns its number. */
  arrive(key: RoundKey, arrived: ArrivedEdition): Promise<number>;
  /** Writes what OPDC did with the newest edition. */
  receive(key: RoundKey, received: ReceivedEdition): Promise<void>;
  giveBack(key: RoundKey, returned: ReturnedEdition): Promise<void>;
}
