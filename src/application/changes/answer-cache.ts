import type { Outcome } from '../../domain/values/result.ts';

/** Answers computed from what is stored, kept in memory until that is changed. Pages and API keep theirs alike. */
export interface AnswerCache<Value> {
  /**
   * The answer kept under `key` while `stamp` reads the same, otherwise computed anew. The key says all that the answer
   * depends on besides what is stored: what is asked, the day, and what the reader's roles let them see. The stamp must
   * have been read before `compute` reads anything. Whoever asks while it is being computed waits for that one. A refusal
   * is never kept.
   */
  find<Code extends string>(
    key: string,
    stamp: string,
    compute: () => Promise<Outcome<Value, Code>>,
  ): Promise<Outcome<Value, Code>>;
}

interface Entry<Value> {
  readonly stamp: string;
  readonly answer: Promise<Outcome<Value>>;
  bytes: number;
}

const MOST_BYTES = 48 * 1024 * 1024;
/** What an entry weighs besides its answer, at a guess: key and stamp. */
const ENTRY_BYTES = 4096;

/** Keeps at most so many bytes, as `weigh` tells them of an answer; what was not asked for longest makes room. */
export function answerCache<Value>(weigh: (value: Value) => number, mostBytes = MOST_BYTES): AnswerCache<Value> {
  const entries = new Map<string, Entry<Value>>();
  let bytes = 0;
  const drop = (key: string, entry: Entry<Value>) => {
    if (entries.get(key) !== entry) return;
    entries.delete(key);
    bytes -= entry.bytes;
  };
  const addWeight = (key: string, entry: Entry<Value>, value: Value) => {
    if (entries.get(key) !== entry) return;
    const weight = weigh(value);
    entry.bytes += weight;
    bytes += weight;
    for (const [other, old] of entries) {
      if (bytes <= mostBytes) break;
      drop(other, old);
    }
  };
  const begin = <Code extends string>(key: string, stamp: string, compute: () => Promise<Outcome<Value, Code>>) => {
    const answer = compute();
    const entry: Entry<Value> = { stamp, answer, bytes: ENTRY_BYTES };
    entries.set(key, entry);
    bytes += ENTRY_BYTES;
    answer.then(
      (computed) => (computed.ok ? addWeight(key, entry, computed.value) : drop(key, entry)),
      () => drop(key, entry),
    );
    return answer;
  };
  return {
    find(key, stamp, compute) {
      const cached = entries.get(key);
      if (cached === undefined) return begin(key, stamp, compute);
      if (cached.stamp !== stamp) {
        drop(key, cached);
        return begin(key, stamp, compute);
      }
      entries.delete(key);
      entries.set(key, cached);
      // What is kept under this key was computed by the same question: its refusals are of the same kind.
      return cached.answer as ReturnType<typeof compute>;
    },
  };
}
