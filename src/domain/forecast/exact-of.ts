import { fractionOf, toDecimalText } from '../values/decimal.ts';
import type { Fraction } from '../values/fraction.ts';
import { forecastSettings } from './forecast-settings.data.ts';

/** Beyond this a floating number no longer holds the decimals that are stated. */
const LARGEST = 1e11;

/** A projected figure as an exact decimal with the stated number of places; null if it is none that can be stated. */
export function exactOf(value: number): Fraction | null {
  if (!Number.isFinite(value) || Math.abs(value) >= LARGEST) return null;
  return fractionOf(value.toFixed(forecastSettings.decimals));
}

/** An exact figure as a floating number: only to project, never to score. */
export function floatingOf(value: Fraction): number {
  return Number(toDecimalText(value));
}
