/** Where evidence bytes are kept, once per SHA-256. A file waits until the rows that name it are committed. */
export interface FileVault {
  /** Moves a waiting file to its lasting place; once is enough, and once more does no harm. */
  keep(file: ReceivedFile): Promise<void>;
  discard(file: ReceivedFile): Promise<void>;
  /** The bytes, wherever they stand: a file whose rows are committed is found though it still waits. */
  open(sha256: string): Promise<AsyncIterable<Uint8Array> | null>;
}

/** A file received into a waiting place: counted, hashed and recognised by its bytes while it streamed in. */
export interface ReceivedFile {
  readonly temporaryPath: string;
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  /** Recognised from the content; null when it is none of the known types. */
  readonly mediaType: string | null;
}
