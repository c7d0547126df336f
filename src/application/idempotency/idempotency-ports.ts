/** An accepted answer as it was given: status, JSON body, and its ETag if it had one. */
export interface StoredAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly etag: string | null;
  /** What was sent is what was stored; told to whoever sent it, and not stored with a key. */
  readonly unchanged?: true | undefined;
}

/** A key belongs to the person who sent it: keys of two people never collide. */
interface IdempotencyKey {
  readonly userId: string;
  readonly key: string;
}

interface HeldKey extends IdempotencyKey {
  /** Keys of this person older than this instant are deleted first. */
  readonly forgetBefore: string;
}

interface UsedKey extends IdempotencyKey {
  /** The roles that the person held then, each as one text. */
  readonly heldRoles: readonly string[];
  /** SHA-256 of everything that identifies the request. */
  readonly requestHash: string;
  readonly at: string;
}

interface HeldAnswer extends Pick<UsedKey, 'requestHash' | 'heldRoles'> {
  readonly answer: StoredAnswer;
}

/** Works inside the transaction of the request itself: key, change and answer are committed together or not at all. */
export interface IdempotencyStore {
  /**
   * Locks the key until the transaction ends and returns what it was used for, or null. While another transaction holds
   * the same key, this one waits.
   */
  hold(key: HeldKey): Promise<HeldAnswer | null>;
  /** Stores what the key was used for; a key that is never stored stays free. */
  keep(key: UsedKey, answer: StoredAnswer): Promise<void>;
}

/** The table of keys, in the same transaction as all others. */
export interface ApiStores {
  readonly idempotency: IdempotencyStore;
}
