export interface LetterSchedule {
  /** Begins what is not under way. */
  tick(): void;
  /** Begins nothing more, and waits a moment for what is under way: what it does not finish is gone on with later. */
  stop(): Promise<void>;
}

interface Options {
  readonly onFault: (error: unknown) => void;
  /** Milliseconds between two checks. */
  readonly every?: number;
  /** The longest wait for what is under way when it is stopped. */
  readonly longestEnd?: number;
}

/**
 * Goes on every half minute with what has lost its process: copies of what letters enclose, and their sending. Each piece
 * is begun by itself, and no other work of the day waits for it: one that takes long holds up nothing but itself.
 */
export function startLetterSchedule(
  pieces: readonly (() => Promise<unknown>)[],
  { onFault, every = 30_000, longestEnd = 5_000 }: Options,
): LetterSchedule {
  const underWay = new Map<number, Promise<void>>();
  const begin = (piece: () => Promise<unknown>, place: number) => {
    if (underWay.has(place)) return;
    const work = piece()
      .then(() => {}, onFault)
      .finally(() => underWay.delete(place));
    underWay.set(place, work);
  };
  const tick = () => pieces.forEach(begin);
  const timer = setInterval(tick, every);
  timer.unref();
  return {
    tick,
    async stop() {
      clearInterval(timer);
      const waited = Promise.withResolvers<void>();
      const end = setTimeout(waited.resolve, longestEnd);
      await Promise.race([Promise.all(underWay.values()), waited.promise]);
      clearTimeout(end);
    },
  };
}
