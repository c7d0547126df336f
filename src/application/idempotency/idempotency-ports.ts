/** An accepted answer as it was given: status, JSON body, and its ETag where it had one. */
export interface KeptAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly etag: string | null;
}

/** A key belongs to the person who sent it: two people never meet on one. */
export interface IdempotencyKey {
  readonly userId: string;
  readonly key: string;
}

export interface KeyClaim extends IdempotencyKey {
  /** SHA-256 of everything that makes the request what it is. */
  readonly requestHash: string;
  readonly at: string;
  /** Keys of this person older than this instant are forgotten first. */
  readonly forgetBefore: string;
}

/** Works inside the transaction of the request itself: key, change and answer are kept together or not at all. */
export interface IdempotencyStore {
  /**
   * Takes the key and gives null, or gives what it was used for. While another transaction holds the same key this one
   * waits until that one ends.
   */
  claim(claim: KeyClaim): Promise<{ readonly requestHash: string; readonly answer: KeptAnswer } | null>;
  keep(key: IdempotencyKey, answer: KeptAnswer): Promise<void>;
  /** Gives the key back: the request was refused and changed nothing. */
  release(key: IdempotencyKey): Promise<void>;
}

/** The table of keys, beside every other in one transaction. */
export interface ApiStores {
  readonly idempotency: IdempotencyStore;
}
