/** Fewer repeated months than this say nothing of how much a month differs from itself. */
const FEWEST_REPEATED = 3;

/**
 * The season of a series that begins with the first period of a year: one factor for each period of the year, by
 * classical decomposition, drawn towards 1 as far as the figures are unlike from year to year (the James–Stein shrinkage
 * of D. M. Miller and D. Williams, “Shrinkage estimators of time series seasonal factors and their effect on forecasting
 * accuracy”, International Journal of Forecasting 19 (2003) 669–684). Null unless there are two whole years of positive
 * figures.
 */
export function seasonOf(values: readonly number[], perYear: number): readonly number[] | null {
  if (perYear < 4 || values.length < 2 * perYear || values.some((value) => value <= 0)) return null;
  const periods = ratiosOf(values, perYear);
  if (periods.some((ratios) => ratios.length === 0)) return null;
  const means = periods.map(meanOf);
  const all = meanOf(means);
  const factors = means.map((mean) => mean / all);
  const weight = shrinkage(periods, factors);
  return weight === null ? null : factors.map((factor) => weight + (1 - weight) * factor);
}

/** Each period's figures divided by the mean of the year around them. */
function ratiosOf(values: readonly number[], perYear: number): readonly (readonly number[])[] {
  const half = perYear / 2;
  return Array.from({ length: perYear }, (_, period) =>
    values.flatMap((value, index) => {
      const year = values.slice(Math.max(0, index - half), index + half + 1);
      if (index % perYear !== period || index < half || year.length <= perYear) return [];
      const ends = ((year[0] ?? 0) + (year.at(-1) ?? 0)) / 2;
      const centre = (ends + year.slice(1, -1).reduce((sum, one) => sum + one, 0)) / perYear;
      return [value / centre];
    }),
  );
}

/** From 0, the season as it was found, to 1, none; null where no period was seen often enough. */
function shrinkage(periods: readonly (readonly number[])[], factors: readonly number[]): number | null {
  const repeated = periods.reduce((sum, ratios) => sum + ratios.length - 1, 0);
  if (repeated < Math.min(FEWEST_REPEATED, periods.length - 1)) return null;
  const within = periods.reduce((sum, ratios) => sum + squaresOf(ratios), 0) / repeated;
  const error = within * meanOf(periods.map((ratios) => 1 / ratios.length));
  const between = squaresOf(factors) / (factors.length - 1);
  if (between <= error) return 1;
  return ((factors.length - 3) / (factors.length - 1)) * (error / between);
}

function squaresOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
