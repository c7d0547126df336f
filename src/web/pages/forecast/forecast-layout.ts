/** A dot of the chart. */
interface ChartDot {
  readonly label: string;
  readonly value: number;
}

export interface ChartInput {
  readonly dots: readonly ChartDot[];
  /** At the year's end; null where nothing can be said. */
  readonly end: { readonly value: number; readonly low: number; readonly high: number } | null;
  readonly thresholds: readonly { readonly value: number; readonly score: string }[];
}

interface Placed {
  readonly x: number;
  readonly y: number;
}

export interface ForecastLayout {
  readonly dots: readonly (ChartDot & Placed)[];
  /** Percent of the height, from the top. */
  readonly thresholds: readonly { readonly y: number; readonly score: string; readonly value: number }[];
  readonly end: (Placed & { readonly low: number; readonly high: number }) | null;
  /** Paths in a 100 × 100 box. */
  readonly line: string;
  readonly ahead: string;
  readonly band: string;
}

/** Where the last period of the year lies, and the first. */
const [left, right] = [12, 92] as const;
const [top, bottom] = [8, 88] as const;

/** Places values, projection, band and thresholds in one frame; the numbers are for display only. */
export function layOutForecast({ dots, end, thresholds }: ChartInput): ForecastLayout {
  const values = [
    ...dots.map((one) => one.value),
    ...thresholds.map((one) => one.value),
    ...(end ? [end.value, end.low, end.high] : []),
  ];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const span = most - least || 1;
  const y = (value: number) => bottom - ((value - least) / span) * (bottom - top);
  const count = dots.length + (end ? 1 : 0);
  const x = (index: number) => left + (index / Math.max(1, count - 1)) * (right - left);
  const placed = dots.map((dot, index) => ({ ...dot, x: x(index), y: y(dot.value) }));
  const last = placed.at(-1);
  const at = end && { x: right, y: y(end.value), low: y(end.low), high: y(end.high) };
  const path = (points: readonly Placed[]) =>
    points.length < 2 ? '' : `M${points.map((p) => `${p.x} ${p.y}`).join('L')}`;
  return {
    dots: placed,
    thresholds: thresholds.map((one) => ({ ...one, y: y(one.value) })),
    end: at,
    line: path(placed),
    ahead: last && at ? path([last, at]) : '',
    band: last && at ? `M${last.x} ${last.y}L${at.x} ${at.low}L${at.x} ${at.high}Z` : '',
  };
}
