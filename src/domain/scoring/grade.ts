import { formatHalfUp, fractionOf } from '../values/decimal.ts';
import { compare, type Fraction } from '../values/fraction.ts';

/** A grade band: `from` and `to` inclusive, at the decimals of the bands. */
interface Band {
  readonly code: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

export interface Bands {
  readonly decimals: number;
  readonly bands: readonly Band[];
}

export interface Graded {
  readonly band: Band;
  /** The total as graded: rounded half-up to the decimals of the bands. */
  readonly banded: string;
}

/**
 * Rounds once to the decimals of the bands, then finds the band. The lowest band (the last) has no floor: sources give
 * it only an upper end. Null if the total is above every band.
 */
export function gradeOf(total: Fraction, grades: Bands): Graded | null {
  const banded = formatHalfUp(total, grades.decimals);
  const figure = fractionOf(banded);
  const highest = grades.bands[0];
  if (!highest || compare(figure, fractionOf(highest.to)) > 0) return null;
  const band = grades.bands.find(({ from }) => compare(figure, fractionOf(from)) >= 0) ?? grades.bands.at(-1);
  return band ? { band, banded } : null;
}
