import type { RoundKey } from './round-key.ts';

/** A self-assessment report as it was endorsed: canonical JSON and its SHA-256 in lower-case hexadecimal. */
export interface SubmittedReport extends RoundKey {
  readonly edition: number;
  readonly content: string;
  readonly contentHash: string;
  readonly submittedAt: string;
}
