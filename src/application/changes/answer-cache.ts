import { LRUCache } from 'lru-cache';
import type { RefusalCode } from '../../domain/refusals/refusal-facts.ts';
import type { Outcome } from '../../domain/values/result.ts';

/** Answers computed from stored data, cached in memory until that data changes. Pages and API use the same cache. */
export interface AnswerCache<Value> {
  /**
   * The answer cached under `key` while `stamp` is the same, otherwise computed again. The key contains everything that
   * the answer depends on besides the data: what is asked, the day, and what the reader's roles may see. The stamp must
   * have been read before `compute` reads anything. Callers that arrive while it is being computed wait for it. A
   * refusal is never cached.
   */
  find<Code extends RefusalCode>(
    key: string,
    stamp: string,
    compute: () => Promise<Outcome<Value, Code>>,
  ): Promise<Outcome<Value, Code>>;
}

interface Entry<Value> {
  readonly stamp: string;
  readonly answer: Promise<Outcome<Value>>;
}

const MOST_BYTES = 48 * 1024 * 1024;
/** The estimated size of an entry without its answer: key and stamp. */
const ENTRY_BYTES = 4096;

/**
 * Holds at most this many bytes, as `weigh` measures them; the entry that was not used for the longest time is removed
 * first.
 */
export function answerCache<Value>(weigh: (value: Value) => number, mostBytes = MOST_BYTES): AnswerCache<Value> {
  const entries = new LRUCache<string, Entry<Value>>({ maxSize: mostBytes });
  const begin = <Code extends RefusalCode>(
    key: string,
    stamp: string,
    compute: () => Promise<Outcome<Value, Code>>,
  ) => {
    const answer = compute();
    const entry: Entry<Value> = { stamp, answer };
    entries.set(key, entry, { size: ENTRY_BYTES });
    // If it has been computed again in the meantime, the newer answer stays and this one is not cached.
    const settle = (computed: Outcome<Value> | null) => {
      if (entries.peek(key) !== entry) return;
      if (computed?.ok) entries.set(key, { ...entry }, { size: ENTRY_BYTES + weigh(computed.value) });
      else entries.delete(key);
    };
    answer.then(settle, () => settle(null));
    return answer;
  };
  return {
    find(key, stamp, compute) {
      const cached = entries.get(key);
      if (cached === undefined || cached.stamp !== stamp) return begin(key, stamp, compute);
      // What is cached under this key was computed by the same caller: its refusals are of the same kind.
      return cached.answer as ReturnType<typeof compute>;
    },
  };
}
