/**
 * How many times more than in `npm test` generated input is tried: the setting SAMRIT_FUZZ_RUNS of a test run, 1 by
 * default.
 */
export const fuzzRuns = Math.max(1, Number(process.env.SAMRIT_FUZZ_RUNS ?? '1') || 1);

/** Where generated input begins: the setting SAMRIT_FUZZ_SEED of a test run. The same seed makes the same input. */
export const fuzzSeed = Number(process.env.SAMRIT_FUZZ_SEED ?? '2568') || 0;

/** The time a test may take that takes `milliseconds` in `npm test`. */
export function fuzzTimeout(milliseconds: number): number {
  return milliseconds * fuzzRuns;
}

/** Numbers by chance, the same ones for the same seed. */
export interface Dice {
  /** True in one case of so many. */
  oneIn(cases: number): boolean;
  below(limit: number): number;
  pick<Value>(from: readonly [Value, ...Value[]]): Value;
}

export function rollDice(seed: number): Dice {
  let state = seed >>> 0;
  // A linear congruential generator modulo 2^32; its upper bits are good enough to choose between inputs.
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    oneIn: (cases) => below(cases) === 0,
    pick: (from) => from[below(from.length)] ?? from[0],
  };
}
