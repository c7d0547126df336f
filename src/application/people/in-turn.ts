interface Line {
  last: Promise<unknown>;
  waiting: number;
}

const lines = new Map<string, Line>();

/** Assumption: nobody signs in, or proves who they are, a hundred times at one moment; a hundred passwords take seconds. */
const MOST_WAITING = 100;

/**
 * Attempts under one key are made one after another, in the order in which they came: an attempt counts as a miss while
 * its password is compared, and a person who presses in ten windows at once would be slowed by their own right password.
 * Attempts beyond the length of the line are answered with `full`. Each process has lines of its own; what they count is
 * in the database.
 */
export async function inTurn<Value>(key: string, full: () => Value, attempt: () => Promise<Value>): Promise<Value> {
  const line = lines.get(key) ?? { last: Promise.resolve(), waiting: 0 };
  if (line.waiting >= MOST_WAITING) return full();
  lines.set(key, line);
  line.waiting += 1;
  const before = line.last;
  const own = before.then(attempt, attempt);
  // Whatever comes of an attempt, the next one is made.
  line.last = own.catch(() => undefined);
  try {
    return await own;
  } finally {
    line.waiting -= 1;
    if (line.waiting === 0) lines.delete(key);
  }
}
