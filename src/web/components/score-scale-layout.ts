export interface ScaleTick {
  readonly value: string;
  readonly score: string;
  /** Percent of the width, 0 at the worst end. */
  readonly x: number;
  /** 1 when the label would collide with the one before it and goes to the second row. */
  readonly row: 0 | 1;
}

export interface ScaleLayout {
  readonly ticks: readonly ScaleTick[];
  /** The position of today's result; `beyond` if it is outside the shown range. */
  readonly mark: { readonly x: number; readonly beyond: 'worse' | 'better' | 'no' } | undefined;
}

const worstTick = 16;
const bestTick = 84;
const closestLabels = 17;

/**
 * Places the points of a ladder on a line from worst (left) to best (right), whichever way the values run, true to
 * scale between the first and the last; a result outside them is placed in the margin. The numbers are for display
 * only.
 */
export function layOutScale(points: readonly (readonly [string, string])[], result: string | undefined): ScaleLayout {
  const values = points.map(([value]) => Number(value));
  const first = values[0] ?? 0;
  const last = values.at(-1) ?? first;
  // Written out instead of using d3-scale: this also runs in the browser, where that library would double the download.
  const place = (value: number) =>
    first === last
      ? (worstTick + bestTick) / 2
      : worstTick + ((value - first) / (last - first)) * (bestTick - worstTick);
  const ticks: ScaleTick[] = [];
  for (const [index, [value, score]] of points.entries()) {
    const x = place(values[index] ?? first);
    const before = ticks.at(-1);
    const row = before !== undefined && before.row === 0 && x - before.x < closestLabels ? 1 : 0;
    ticks.push({ value, score, x, row });
  }
  return { ticks, mark: result === undefined || result === '' ? undefined : placeMark(place(Number(result))) };
}

function placeMark(x: number): ScaleLayout['mark'] {
  if (x < 4) return { x: 4, beyond: 'worse' };
  if (x > 96) return { x: 96, beyond: 'better' };
  return { x, beyond: 'no' };
}
