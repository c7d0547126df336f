/** The end of one organisation's chain: the number of its last row and that row's hash in lower-case hexadecimal. */
export interface JournalHead {
  readonly organisationId: string;
  readonly seq: string;
  readonly hash: string;
}

/** A published list of the ends of all chains. `text` is the file byte for byte, `sha256` its hash in hexadecimal. */
export interface HeadList {
  /** From 1, without gaps: each list contains the hash of the one before. */
  readonly number: number;
  readonly day: string;
  readonly madeAt: string;
  readonly text: string;
  readonly sha256: string;
}

/** What is printed of a list. */
export type HeadListMark = Pick<HeadList, 'number' | 'day' | 'sha256'>;

export interface HeadListStore {
  /** The ends of all chains at one moment, in the byte order of their organisations. */
  heads(): Promise<readonly JournalHead[]>;
  /** The last row of every chain as the rows themselves have it, whatever the heads say. */
  ends(): Promise<readonly Pick<JournalHead, 'organisationId' | 'seq'>[]>;
  newest(): Promise<HeadList | null>;
  ofDay(day: string): Promise<HeadList | null>;
  ofNumber(number: number): Promise<HeadList | null>;
  /** Newest first, without their texts; `before` is the number of the last list already shown. */
  page(before: number | null, limit: number): Promise<readonly Omit<HeadList, 'text'>[]>;
  /** Every list, oldest first. */
  all(): Promise<readonly HeadList[]>;
  /** False if the day, or the number, has its list already. */
  add(list: HeadList): Promise<boolean>;
  /** For each place the hash of the row there now, if there is one. */
  hashesAt(places: readonly Pick<JournalHead, 'organisationId' | 'seq'>[]): Promise<readonly JournalHead[]>;
}

export interface HeadListStores {
  readonly headLists: HeadListStore;
}

/** The signing key of the installation (Ed25519). */
export interface ListSigner {
  /** SubjectPublicKeyInfo in base64, as between the lines of a PEM file. */
  readonly publicKey: string;
  /** The signature of the UTF-8 text, in base64. */
  sign(text: string): string;
}

/** Whether the signature (base64) of the UTF-8 text is that of the public key; false if either cannot be read. */
export type CheckSignature = (text: string, signature: string, publicKey: string) => boolean;
