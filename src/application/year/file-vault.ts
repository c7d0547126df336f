import type { FileEdges } from '../../domain/reporting/evidence-limits.ts';

/** The store of the bytes of files, once per SHA-256. A file waits until the rows that name it are committed. */
export interface FileVault {
  /** Moves a waiting file to its final place; repeating it does no harm. */
  keep(file: WaitingFile): Promise<void>;
  discard(file: WaitingFile): Promise<void>;
  /** The bytes, wherever they are: a file whose rows are committed is found even while it is waiting. */
  open(sha256: string): Promise<AsyncIterable<Uint8Array> | null>;
}

/** A file in the waiting place; the SHA-256 is empty if it never arrived completely. */
export interface WaitingFile {
  readonly temporaryPath: string;
  readonly sha256: string;
}

/** A vault that can list waiting files. */
export interface WaitingVault extends FileVault {
  /** Files that have been waiting since before an instant (ISO UTC). */
  listWaiting(before: string): Promise<readonly WaitingFile[]>;
}

/** A file received into a waiting place: counted, hashed and recognised by its bytes while it streamed in. */
export interface ReceivedFile extends WaitingFile {
  readonly fileName: string;
  readonly sizeBytes: number;
  /** Recognised from the content; null when it is none of the known types. */
  readonly mediaType: string | null;
  readonly edges: FileEdges;
}
