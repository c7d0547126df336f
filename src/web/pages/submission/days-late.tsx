import type { DueStatusLateness } from '../../../application/submission/read-due-status.ts';
import type { CountedDay } from '../../../domain/calendar/days-counted.ts';
import { formatHalfUp, fractionOf } from '../../../domain/values/decimal.ts';
import { fromInteger, multiply } from '../../../domain/values/fraction.ts';
import { shortScore } from '../../../domain/values/short-figure.ts';
import { formatThaiDateWithWeekday } from '../../../domain/values/thai-date.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { formatWhy, submissionText } from '../../text/submission-text.ts';

/** A longer list is collapsed. */
const SHOWN_AT_ONCE = 14;

interface DayRow extends CountedDay {
  /** Points deducted once this day has counted; null if none. */
  readonly points: string | null;
}

/** Every day since the due day: whether it counts, why, and the total so far. */
export function DaysLate({ late }: { readonly late: DueStatusLateness }) {
  const columns: Column<DayRow>[] = [
    {
      key: 'day',
      header: submissionText.dayColumn,
      rowHeader: true,
      cell: (row) => formatThaiDateWithWeekday(row.date),
    },
    {
      key: 'counts',
      header: submissionText.countsColumn,
      cell: (row) => (row.counts ? <b>{submissionText.countsYes}</b> : submissionText.countsNo),
    },
    { key: 'why', header: submissionText.whyColumn, cell: (row) => formatWhy(row) },
    ...(late.perDay === null ? [] : [pointsColumn]),
  ];
  return (
    <details open={late.days.length <= SHOWN_AT_ONCE}>
      <summary>{submissionText.daysTable}</summary>
      <DataTable
        captionHidden
        caption={submissionText.daysTable}
        rows={rowsOf(late)}
        rowKey={(row) => row.date}
        columns={columns}
        phone="scroll"
      />
      {late.daysLeftOut === 0 ? null : (
        <p class="muted">
          {submissionText.moreDays} {late.daysLeftOut} {submissionText.days}
        </p>
      )}
    </details>
  );
}

const pointsColumn: Column<DayRow> = {
  key: 'points',
  header: submissionText.pointsColumn,
  align: 'number',
  cell: (row) => (row.points === null ? '–' : shortScore(row.points)),
};

function rowsOf({ days, perDay }: DueStatusLateness): DayRow[] {
  let counted = 0;
  return days.map((day) => {
    if (day.counts) counted += 1;
    return { ...day, points: day.counts && perDay !== null ? times(perDay, counted) : null };
  });
}

function times(perDay: string, days: number): string {
  return formatHalfUp(multiply(fractionOf(perDay), fromInteger(days)), 4);
}
