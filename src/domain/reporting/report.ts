import type { CivilDate, Instant } from '../values/kinds-of-text.ts';
import type { ReportLateness } from './report-lateness.ts';
import type { ReportStatus } from './report-moves.ts';
import type { RoundKey } from './round-key.ts';

/** The self-assessment report of one party's round, in any status. Days are civil dates, instants ISO UTC. */
export interface Report extends RoundKey {
  readonly status: ReportStatus;
  readonly rowVersion: number;
  /** The day it must arrive, after holidays, an extension and outages. */
  readonly due: CivilDate;
  /** The day stated by the framework, or by OPDC when it opened the round; absent: the framework's. */
  readonly statedDue?: CivilDate | null;
  /** The province's own cut-off for its hosts. */
  readonly internalDue?: CivilDate | null;
  /** The last day on which OPDC accepts anything; absent or null: the framework's. */
  readonly closesOn?: CivilDate | null;
  /** When the round's first edition reached OPDC, whatever was returned and sent since; null: none has. */
  readonly firstArrivedAt: Instant | null;
  /** Of the edition that is under way: laid before the governor, endorsed and thereby sent, received. Null once it is returned. */
  readonly sentAt: Instant | null;
  readonly submittedAt: Instant | null;
  readonly endorsedName: string | null;
  /** The office whose authority the endorser exercised (ปฏิบัติราชการแทน); absent or null: in person. */
  readonly endorsedFor?: string | null;
  readonly receivedAt: Instant | null;
  readonly receiptNumber: string | null;
  /** Counted when the first edition arrived; null before, and while the holidays until then are not declared. */
  readonly lateness: ReportLateness | null;
  readonly returnReason: string | null;
  /** Why OPDC concluded that the party did not report in this round; absent or null: it has not. */
  readonly unreportedBecause?: string | null;
  readonly changedAt: Instant;
}
