/** One simulated quantity: months of some whole years, then those of the year that is projected. All made up. */
export interface SimulatedSeries {
  readonly months: readonly number[];
  /** The months of the last year, whose sum is the truth. */
  readonly lastYear: readonly number[];
}

/** What a kind of series is made of: shares of its level. */
export interface SimulatedKind {
  readonly name: string;
  readonly trendPerYear: number;
  readonly season: number;
  readonly noise: number;
  /** How much of a month's shock stays in the level. */
  readonly stays: number;
}

export const simulatedKinds: readonly SimulatedKind[] = [
  { name: 'steady', trendPerYear: 0, season: 0, noise: 0.08, stays: 0 },
  { name: 'growing', trendPerYear: 0.12, season: 0, noise: 0.08, stays: 0.1 },
  { name: 'seasonal', trendPerYear: 0.05, season: 0.3, noise: 0.08, stays: 0.1 },
  { name: 'wandering', trendPerYear: 0, season: 0, noise: 0.08, stays: 0.6 },
];

export const simulationSeed = 2568;

/** Numbers by chance with a fixed seed: the same on every machine. */
function chance(seed: number): { readonly even: () => number; readonly bell: () => number } {
  let state = seed >>> 0;
  const even = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  // The sum of twelve even numbers less six has the mean 0 and the deviation 1 of a bell.
  const bell = () => Array.from({ length: 12 }, even).reduce((sum, one) => sum + one, -6);
  return { even, bell };
}

/** `years` whole years before the one that is projected. */
export function simulateSeries(kind: SimulatedKind, years: number, seed: number): SimulatedSeries {
  const { even, bell } = chance(seed);
  const start = 100 + 900 * even();
  const phase = Math.floor(even() * 12);
  let shift = 0;
  const months = Array.from({ length: (years + 1) * 12 }, (_, month) => {
    const shock = bell() * kind.noise;
    const swing = 1 + kind.season * Math.sin(((month + phase) * Math.PI) / 6);
    const value = start * (1 + (kind.trendPerYear * month) / 12 + shift + shock) * swing;
    shift += shock * kind.stays;
    return Math.max(0, value);
  });
  return { months: months.slice(0, years * 12), lastYear: months.slice(years * 12) };
}
