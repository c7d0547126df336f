import { parseDecimal } from '../values/decimal.ts';
import { elementAt } from '../values/element-at.ts';
import { compare, divide, type Fraction, fromInteger, multiply, subtract } from '../values/fraction.ts';

/** Where a result lies beside the nearest threshold of its ladder. */
export interface NearThreshold {
  /** On the side of more points, or exactly on the threshold. */
  readonly side: 'above' | 'below';
  /** The threshold, as the agreement writes it. */
  readonly threshold: string;
}

/** A figure as a fraction; null where the text is none. */
export function figure(text: string | null | undefined): Fraction | null {
  const parsed = text === null || text === undefined ? null : parseDecimal(text);
  return parsed?.ok ? parsed.value : null;
}

/** True if more is better by the order of the points. */
export function isRising(points: readonly Fraction[]): boolean {
  const [first, last] = [points[0], points.at(-1)];
  return first !== undefined && last !== undefined && compare(first, last) < 0;
}

/**
 * The threshold that a result is close to: within `share` percent of the distance to the next point on that side, whichever
 * way the ladder runs. Null where it is close to none, or the ladder has none.
 */
export function nearThreshold(value: string | null, ladder: readonly string[], share: number): NearThreshold | null {
  const at = figure(value);
  const points = ladder.map(figure);
  if (at === null || points.length < 2 || points.some((one) => one === null)) return null;
  const known = points.flatMap((one) => one ?? []);
  const rising = isRising(known);
  for (let index = 0; index < known.length; index += 1) {
    const point = elementAt(known, index);
    const better = rising ? compare(at, point) >= 0 : compare(at, point) <= 0;
    // Beyond the last point, and before the first, the length of the step next to it counts.
    const other = better ? (known[index + 1] ?? known[index - 1]) : (known[index - 1] ?? known[index + 1]);
    if (other === undefined) continue;
    const room = divide(multiply(sizeOf(subtract(other, point)), fromInteger(share)), fromInteger(100));
    if (compare(sizeOf(subtract(at, point)), room) > 0) continue;
    return { side: better ? 'above' : 'below', threshold: ladder[index] ?? '' };
  }
  return null;
}

function sizeOf(value: Fraction): Fraction {
  return value.n < 0n ? { n: -value.n, d: value.d } : value;
}
