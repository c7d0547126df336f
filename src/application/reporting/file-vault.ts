/** Where evidence bytes are kept, once per SHA-256. */
export interface FileVault {
  /** A file received into a waiting place: counted, hashed and recognised by its bytes while it streamed in. */
  keep(file: ReceivedFile): Promise<void>;
  discard(file: ReceivedFile): Promise<void>;
  open(sha256: string): Promise<AsyncIterable<Uint8Array> | null>;
}

export interface ReceivedFile {
  readonly temporaryPath: string;
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  /** Recognised from the content; null when it is none of the known types. */
  readonly mediaType: string | null;
}
