import { scaleLinear } from 'd3-scale';

export interface TrendPoint {
  readonly label: string;
  /** Decimal string; undefined if there is no value: the line is interrupted there. */
  readonly value: string | undefined;
  /** How the value is written; as it is if nothing is stated. */
  readonly shown?: string;
  /** Set if the rules changed before this point: the line is interrupted, because the two sides are not comparable. */
  readonly rulesChanged?: string;
}

export interface PlacedPoint extends TrendPoint {
  /** Percent of the width. */
  readonly x: number;
  readonly y: number;
  /** The position of the break before it: half-way to its neighbour. */
  readonly breakAt: number;
}

export interface TrendLayout {
  readonly points: readonly PlacedPoint[];
  /** Runs of comparable neighbours, each an SVG path in a 100 × 100 box. */
  readonly lines: readonly string[];
}

/** Places points evenly from left to right between `low` and `high` of the scale. The numbers are for display only. */
export function layOutTrend(points: readonly TrendPoint[], low: number, high: number): TrendLayout {
  const x = scaleLinear([0, Math.max(1, points.length - 1)], [8, 92]);
  const y = scaleLinear([low, high], [88, 16]).clamp(true);
  const placed = points.map((point, index) => ({
    ...point,
    x: x(index),
    y: y(Number(point.value ?? low)),
    breakAt: x(Math.max(0, index - 0.5)),
  }));
  const runs: PlacedPoint[][] = [[]];
  for (const point of placed) {
    if (point.value === undefined || point.rulesChanged !== undefined) runs.push([]);
    if (point.value !== undefined) runs.at(-1)?.push(point);
  }
  const lines = runs.filter((run) => run.length > 1).map((run) => `M${run.map((p) => `${p.x} ${p.y}`).join('L')}`);
  return { points: placed, lines };
}
