import type { Instant, Sha256 } from '../values/kinds-of-text.ts';
import type { ResultKey } from './round-key.ts';

/** A file or a link that supports a result. For a link, file name, media type and size are empty. */
export interface Evidence extends ResultKey {
  /** Of the file's bytes, or of the link's address: identifies it within the result. */
  readonly sha256: Sha256;
  readonly title: string;
  /** The link's address (https); null for a file. */
  readonly url: string | null;
  readonly fileName: string;
  readonly mediaType: string;
  readonly sizeBytes: string;
  /** What it proves, by key of `claimsOf`; empty: the result as a whole. */
  readonly claims: readonly string[];
  /** From 1; one more than the version it replaced. */
  readonly version: number;
  /** The piece that replaced it; null if it is current. */
  readonly supersededBy: Sha256 | null;
  readonly supersededAt: Instant | null;
  readonly addedName: string;
  readonly addedAt: Instant;
}
