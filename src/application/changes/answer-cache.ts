import { LRUCache } from 'lru-cache';
import type { RefusalCode } from '../../domain/refusals/refusal-facts.ts';
import type { Outcome } from '../../domain/values/result.ts';

/** Answers computed from what is stored, kept in memory until that is changed. Pages and API keep theirs alike. */
export interface AnswerCache<Value> {
  /**
   * The answer kept under `key` while `stamp` reads the same, otherwise computed anew. The key says all that the answer
   * depends on besides what is stored: what is asked, the day, and what the reader's roles let them see. The stamp must
   * have been read before `compute` reads anything. Whoever asks while it is being computed waits for that one. A refusal
   * is never kept.
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
/** What an entry weighs besides its answer, at a guess: key and stamp. */
const ENTRY_BYTES = 4096;

/** Keeps at most so many bytes, as `weigh` tells them of an answer; what was not asked for longest makes room. */
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
    // Where it was computed again meanwhile, that one stands in its place, and this one is no longer kept.
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
      // What is kept under this key was computed by the same question: its refusals are of the same kind.
      return cached.answer as ReturnType<typeof compute>;
    },
  };
}
