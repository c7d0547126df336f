import { intervalWidths } from './forecast-settings.data.ts';
import { seasonOf } from './season.ts';

/** What is expected of the periods to come. */
export interface SeriesProjection {
  /** One figure for each of them. */
  readonly each: readonly number[];
  /** Half the width of the interval around the sum of them, and around the last. */
  readonly sumWidth: number;
  readonly lastWidth: number;
}

/** Smoothing constants tried, from a level that hardly moves to the last value itself. */
const constants: readonly number[] = Array.from({ length: 19 }, (_, index) => (index + 1) * 0.05);

/**
 * The Theta method for short series (V. Assimakopoulos and K. Nikolopoulos, “The theta model: a decomposition approach
 * to forecasting”, International Journal of Forecasting 16 (2000) 521–530), in the form that R. J. Hyndman and B. Billah
 * (“Unmasking the Theta method”, same journal 19 (2003) 287–290) showed it to be: simple exponential smoothing with a
 * drift of half the slope of the straight line through the figures. Seasonal figures are divided by their season first,
 * as in the M3 competition, where at least two years of periods show one. The interval follows from the smoothing
 * model's error, Student's t for few figures, and the error of the slope.
 *
 * `perYear` is 12, 4 or 1. Only + − × ÷ and square roots: the same figures on every machine. At least three values.
 */
export function projectSeries(values: readonly number[], perYear: number, horizon: number): SeriesProjection {
  const season = seasonOf(values, perYear);
  const plain = values.map((value, index) => value / factorAt(season, index));
  const fitted = smoothedBest(plain);
  const steps = Array.from({ length: horizon }, (_, index) => index + 1);
  const factors = steps.map((step) => factorAt(season, values.length + step - 1));
  const each = steps.map((step, index) => (fitted.level + fitted.drift * step) * (factors[index] ?? 1));
  const last = factors.map((factor, index) => (index === horizon - 1 ? factor : 0));
  return { each, sumWidth: widthOf(fitted, factors), lastWidth: widthOf(fitted, last) };
}

interface Fitted {
  readonly level: number;
  readonly drift: number;
  readonly constant: number;
  /** Standard deviation of the one-step errors. */
  readonly deviation: number;
  readonly driftError: number;
  readonly quantile: number;
}

function smoothedBest(values: readonly number[]): Fitted {
  const count = values.length;
  const drift = slopeOf(values) / 2;
  let best = smooth(values, drift, constants[0] ?? 0.5);
  for (const constant of constants) {
    const tried = smooth(values, drift, constant);
    if (tried.squares < best.squares) best = tried;
  }
  const degrees = Math.max(1, count - 2);
  const deviation = Math.sqrt(best.squares / degrees);
  const slopeError = deviation / Math.sqrt((count * (count * count - 1)) / 12);
  return { ...best, drift, deviation, driftError: slopeError / 2, quantile: quantileOf(degrees) };
}

function smooth(values: readonly number[], drift: number, constant: number) {
  const [first = 0, ...rest] = values;
  let level = first;
  let squares = 0;
  for (const value of rest) {
    const error = value - level - drift;
    level += drift + constant * error;
    squares += error * error;
  }
  return { level, squares, constant };
}

/** The slope of the least-squares line over the positions 1, 2, 3 …. */
function slopeOf(values: readonly number[]): number {
  const count = values.length;
  const middle = (count - 1) / 2;
  const moments = values.reduce((sum, value, index) => sum + (index - middle) * value, 0);
  return moments / ((count * (count * count - 1)) / 12);
}

/** An error of one period goes on in the level of all after it; the weights say how much each period counts. */
function widthOf({ constant, deviation, driftError, quantile }: Fitted, weights: readonly number[]): number {
  let later = 0;
  let squares = 0;
  let drifted = 0;
  for (let index = weights.length - 1; index >= 0; index -= 1) {
    const weight = weights[index] ?? 0;
    const share = weight + constant * later;
    squares += share * share;
    drifted += weight * (index + 1);
    later += weight;
  }
  return quantile * Math.sqrt(deviation * deviation * squares + driftError * driftError * drifted * drifted);
}

function quantileOf(degrees: number): number {
  const row = [...intervalWidths].reverse().find(([from]) => from <= degrees);
  return row?.[1] ?? 1.282;
}

function factorAt(season: readonly number[] | null, index: number): number {
  return season === null ? 1 : (season[index % season.length] ?? 1);
}
