import type { SeriesReading } from '../../../application/development-indicators/read-series.ts';
import { comparePeriods, periodEnd, periodWords } from '../../../domain/development-indicators/series-period.ts';
import type { SeriesPoint } from '../../../domain/development-indicators/series-value.ts';
import { formatFigure } from '../../../domain/values/format-quantity.ts';
import type { CivilDate } from '../../../domain/values/kinds-of-text.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import type { TrendPoint } from '../../components/trend-layout.ts';
import { TrendLine } from '../../components/trend-line.tsx';
import { developmentText } from '../../text/development-text.ts';

/** So many years, or quarters, stand legibly beside each other on a phone; an assumption. */
const MOST_POINTS = { year: 6, quarter: 8 } as const;

interface SeriesChartProps {
  readonly title: string;
  readonly points: readonly SeriesPoint[];
  /** The ends of the scale, shared by charts that are compared. */
  readonly scale: Scale;
}

interface Scale {
  readonly low: number;
  readonly high: number;
}

/** A period that is still running is no point of a line: its value is not that of a whole one. */
export function endedPoints(points: readonly SeriesPoint[], today: CivilDate): readonly SeriesPoint[] {
  return points.filter((one) => periodEnd(one) < today);
}

/** The confirmed values of the newest periods as a line with its table. */
export function SeriesChart({ title, points, scale }: SeriesChartProps) {
  const shown = chartPoints(points);
  if (shown.length < 2) return null;
  return (
    <TrendLine
      title={title}
      points={shown}
      low={scale.low}
      high={scale.high}
      valueHeading={developmentText.value}
      pointHeading={developmentText.period}
    />
  );
}

/** One scale for all of these series: from a little below the least to a little above the greatest. */
export function scaleOf(...series: readonly (readonly SeriesPoint[])[]): Scale {
  const values = series.flatMap((points) => chartPoints(points).flatMap(({ value }) => (value ? [Number(value)] : [])));
  if (values.length === 0) return { low: 0, high: 1 };
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const margin = (high - low || Math.abs(high) || 1) * 0.1;
  return { low: low - margin, high: high + margin };
}

const mostOf = ([first]: readonly SeriesPoint[]) => MOST_POINTS[first?.quarter === 0 ? 'year' : 'quarter'];

function chartPoints(points: readonly SeriesPoint[]): readonly TrendPoint[] {
  return points
    .filter(({ read }) => read !== null)
    .toSorted(comparePeriods)
    .slice(-mostOf(points))
    .map((point) => ({
      label: point.quarter === 0 ? String(point.fiscalYear) : `${point.quarter}/${String(point.fiscalYear).slice(2)}`,
      value: point.read?.value ?? undefined,
      ...(point.read?.value ? { shown: formatFigure(point.read.value) } : {}),
    }));
}

/** The chart of a series, or why there is none yet. */
export function OwnChart({ reading }: { readonly reading: SeriesReading }) {
  const points = endedPoints(reading.points, reading.today);
  const confirmed = points.filter(({ read }) => read !== null);
  if (confirmed.length === 0)
    return <EmptyState title={developmentText.chartNone} whatWillAppear={developmentText.chartNoneText} />;
  const [first] = confirmed;
  return (
    <>
      {confirmed.length === 1 && first !== undefined ? (
        <p>{`${periodWords(first)}: ${formatFigure(first.read?.value ?? '')}`}</p>
      ) : (
        <SeriesChart title={developmentText.chart} points={points} scale={scaleOf(points)} />
      )}
      {confirmed.length > mostOf(points) ? <p class="hint">{developmentText.chartLast(mostOf(points))}</p> : null}
    </>
  );
}
