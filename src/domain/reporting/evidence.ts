import type { ResultKey } from './round-key.ts';

/** A file or a link behind a result. Of a link, file name, media type and size are empty. */
export interface Evidence extends ResultKey {
  /** Of the file's bytes, or of the link's address: its name within the result. */
  readonly sha256: string;
  readonly title: string;
  /** The link's address (https); null for a file. */
  readonly url: string | null;
  readonly fileName: string;
  readonly mediaType: string;
  readonly sizeBytes: string;
  /** What of the result it proves, by key of `claimsOf`; empty: the result as a whole. */
  readonly claims: readonly string[];
  /** From 1; one more than the piece of the same title it took the place of. */
  readonly version: number;
  /** The piece that took its place; null while it stands. */
  readonly supersededBy: string | null;
  readonly supersededAt: string | null;
  readonly addedName: string;
  readonly addedAt: string;
}
