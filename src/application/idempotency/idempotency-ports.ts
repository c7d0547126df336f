/** An accepted answer as it was given: status, JSON body, and its ETag where it had one. */
export interface StoredAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly etag: string | null;
}

/** A key belongs to the person who sent it: two people never meet on one. */
interface IdempotencyKey {
  readonly userId: string;
  readonly key: string;
}

interface HeldKey extends IdempotencyKey {
  /** Keys of this person older than this instant are forgotten first. */
  readonly forgetBefore: string;
}

interface UsedKey extends IdempotencyKey {
  /** SHA-256 of everything that makes the request what it is. */
  readonly requestHash: string;
  readonly at: string;
}

/** Works inside the transaction of the request itself: key, change and answer are kept together or not at all. */
export interface IdempotencyStore {
  /**
   * Holds the key until the transaction ends, and gives what it was used for, or null. While another transaction holds
   * the same key this one waits until that one ends.
   */
  hold(key: HeldKey): Promise<{ readonly requestHash: string; readonly answer: StoredAnswer } | null>;
  /** Keeps what the key was used for; a key never kept stays free. */
  keep(key: UsedKey, answer: StoredAnswer): Promise<void>;
}

/** The table of keys, beside every other in one transaction. */
export interface ApiStores {
  readonly idempotency: IdempotencyStore;
}
