/**
 * What the projection supposes where no source speaks: every figure here is an assumption of ours, shown on the page
 * beside what it leads to. No score that is stored rests on any of them.
 */
export const forecastSettings = {
  /** Fewer reported months or quarters than this give no projection. */
  fewestPeriods: 4,
  /** Fewer consecutive earlier years than this give none from years alone. */
  fewestYears: 3,
  /** A projected figure becomes an exact decimal with this many places before it is scored. */
  decimals: 4,
  /** The share of years, in percent, in which the result is expected to lie within the interval. */
  confidence: 80,
  /** More uncertain variables than this are not combined: the number of combinations doubles with each. */
  mostUncertain: 5,
} as const;

/** Two-sided 80 per cent quantiles of Student's t by degrees of freedom; the last row stands for all beyond it. */
export const intervalWidths: readonly (readonly [degrees: number, quantile: number])[] = [
  [1, 3.078],
  [2, 1.886],
  [3, 1.638],
  [4, 1.533],
  [5, 1.476],
  [6, 1.44],
  [7, 1.415],
  [8, 1.397],
  [9, 1.383],
  [10, 1.372],
  [12, 1.356],
  [15, 1.341],
  [20, 1.325],
  [30, 1.31],
  [60, 1.296],
];
