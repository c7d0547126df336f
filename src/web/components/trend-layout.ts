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
  /** Where its label and its value are written, so that none runs into another; the table has all of them. */
  readonly writes: { readonly label: Written; readonly value: Written };
}

/** On every screen; on a wide one alone; nowhere. */
export type Written = 'always' | 'wide' | 'never';

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
  const labels = writtenOf(placed.map((one) => ({ text: one.label, x: one.x, y: 0 })));
  const values = writtenOf(placed.map((one) => ({ text: one.shown ?? one.value ?? '–', x: one.x, y: one.y })));
  const runs: (typeof placed)[] = [[]];
  for (const point of placed) {
    if (point.value === undefined || point.rulesChanged !== undefined) runs.push([]);
    if (point.value !== undefined) runs.at(-1)?.push(point);
  }
  const lines = runs.filter((run) => run.length > 1).map((run) => `M${run.map((p) => `${p.x} ${p.y}`).join('L')}`);
  const withWords = placed.map((one, at) => ({
    ...one,
    writes: { label: labels[at] ?? 'never', value: values[at] ?? 'never' },
  }));
  return { points: withWords, lines };
}

/** The least widths of the drawing on a phone and on a wide screen, its height, and the size of a letter, in pixels. */
const widths = { narrow: 320, wide: 560 } as const;
const HEIGHT = 180;
const letter = { width: 10, height: 20 } as const;

interface PlacedText {
  readonly text: string;
  /** Percent of the width and of the height. */
  readonly x: number;
  readonly y: number;
}

/** Which texts there is room for, from the newest back: the last one is always written. */
function writtenOf(texts: readonly PlacedText[]): readonly Written[] {
  const [narrow, wide] = [fitting(texts, widths.narrow), fitting(texts, widths.wide)];
  return texts.map((one) => (narrow.has(one) ? 'always' : wide.has(one) ? 'wide' : 'never'));
}

function fitting(texts: readonly PlacedText[], width: number): ReadonlySet<PlacedText> {
  const kept: PlacedText[] = [];
  const across = ({ text }: PlacedText) => (text.replaceAll(/\p{M}/gu, '').length + 1) * letter.width;
  const meet = (one: PlacedText, other: PlacedText) =>
    (Math.abs(one.x - other.x) / 100) * width < (across(one) + across(other)) / 2 &&
    (Math.abs(one.y - other.y) / 100) * HEIGHT < letter.height;
  for (const one of texts.toReversed()) if (!kept.some((other) => meet(one, other))) kept.push(one);
  return new Set(kept);
}
