import type { TrendDay } from '../../../application/progress/read-progress.ts';
import { thin } from '../../../domain/progress/party-progress.ts';
import { formatThaiDateShort } from '../../../domain/values/thai-date.ts';
import { TrendLine } from '../../components/trend-line.tsx';
import { progressText } from '../../text/progress-text.ts';

/** More points than this cannot be distinguished on a phone. */
const MOST_POINTS = 7;

/** How many had been sent by the end of each day. */
export function ProgressTrend({
  trend,
  what,
  most,
}: {
  readonly trend: readonly TrendDay[];
  readonly what: 'reports' | 'results';
  /** The total number. */
  readonly most: number;
}) {
  if (trend.length < 2) return <p class="muted">{progressText.noTrend}</p>;
  const points = thin(trend, MOST_POINTS).map((one) => ({
    label: formatThaiDateShort(one.day).replace(/ \d{4}$/, ''),
    value: String(one[what]),
  }));
  return (
    <TrendLine
      title={what === 'reports' ? progressText.trendReports : progressText.trendResults}
      points={points}
      low={0}
      high={Math.max(1, most)}
      valueHeading={progressText.count}
      pointHeading={progressText.day}
    />
  );
}
