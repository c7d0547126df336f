import type { Instant } from '../values/kinds-of-text.ts';
import type { RoundKey } from './round-key.ts';

/**
 * One edition of a report: what the governor endorsed once, which thereby reached OPDC, and what OPDC did with it. Each act
 * has its own instant, ISO UTC; none is changed afterwards.
 */
export interface ReportEdition extends RoundKey {
  readonly edition: number;
  /** When it was laid before the governor; null where nobody recorded it. */
  readonly sentAt: Instant | null;
  readonly arrivedAt: Instant;
  readonly endorsedName: string | null;
  /** The office whose authority the endorser exercised; null: in person. */
  readonly endorsedFor: string | null;
  readonly receivedAt: Instant | null;
  readonly receiptNumber: string | null;
  readonly receivedName: string | null;
  readonly returnedAt: Instant | null;
  readonly returnReason: string | null;
  readonly returnedName: string | null;
}
