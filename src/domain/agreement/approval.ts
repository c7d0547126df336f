import type { DecisionSubject } from '../framework/agreement-schema.ts';
import type { Resolution } from '../meetings/resolution.ts';
import type { Instant, Sha256 } from '../values/kinds-of-text.ts';

/** What a body approves of what was settled with one party. */
export type ApprovalSubject = Extract<DecisionSubject, 'settled-agreement' | 'indicator-details' | 'joint-indicators'>;

/** A body's approval of what was settled, with the resolution that gave it. Never changed. */
export interface Approval {
  readonly subject: ApprovalSubject;
  readonly resolution: Resolution;
  /** The hash of the text that was approved. */
  readonly contentHash: Sha256;
  /** When the resolution was recorded, ISO 8601 UTC. */
  readonly recordedAt: Instant;
}
