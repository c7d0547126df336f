/** Does at most so many things at once; the others wait, in the order in which they came. */
export function fewAtOnce(most: number): <Value>(work: () => Promise<Value>) => Promise<Value> {
  let under = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (under >= most) await new Promise<void>((begin) => waiting.push(begin));
    else under += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      // The place passes to who waits longest.
      if (next === undefined) under -= 1;
      else next();
    }
  };
}
