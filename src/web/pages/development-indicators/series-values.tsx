import type { SeriesReading } from '../../../application/development-indicators/read-series.ts';
import { seriesDoubts, seriesDoubtWords } from '../../../domain/development-indicators/series-doubts.ts';
import {
  periodEnd,
  periodKey,
  periodWords,
  type SeriesPeriod,
} from '../../../domain/development-indicators/series-period.ts';
import { isWaiting, type SeriesPoint, type SeriesValue } from '../../../domain/development-indicators/series-value.ts';
import { unstatedJump } from '../../../domain/reporting/doubt-limits.data.ts';
import type { CivilDate } from '../../../domain/values/kinds-of-text.ts';
import { formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { AssumptionMark } from '../../components/assumption-mark.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { developmentText } from '../../text/development-text.ts';
import { valueWords } from './database-words.tsx';

interface PeriodRow {
  readonly period: SeriesPeriod;
  readonly point: SeriesPoint | null;
  readonly doubts: readonly string[];
}

/** Every period of a series with its value, the newest first, and all its revisions. */
export function SeriesValues({ reading }: { readonly reading: SeriesReading }) {
  const { revisions, indicator, rights, today } = reading;
  return (
    <>
      <DataTable
        caption={developmentText.values}
        columns={periodColumns({ unit: indicator.unit, isOwn: rights.reads, today })}
        rows={rowsOf(reading)}
        rowKey={({ period }) => periodKey(period)}
        phone="cards"
      />
      {revisions.some(({ revision }) => revision > 1) ? (
        <details>
          <summary>{developmentText.revisions}</summary>
          <DataTable
            caption={developmentText.revisions}
            captionHidden
            columns={revisionColumns(indicator.unit, rights.reads)}
            rows={revisions.toReversed()}
            rowKey={(one) => `${periodKey(one)} ${one.revision}`}
            phone="cards"
          />
        </details>
      ) : null}
    </>
  );
}

/** The public sees the periods with a confirmed value; those who enter them see those that are missing, too. */
function rowsOf({ periods, points, indicator, rights }: SeriesReading): readonly PeriodRow[] {
  const known = new Map(points.map((point) => [periodKey(point), point]));
  const valueAt = (key: string) => known.get(key)?.newest.value;
  const rows = periods.map(
    (period): PeriodRow => ({
      ...{ period, point: known.get(periodKey(period)) ?? null },
      doubts: rights.reads
        ? seriesDoubts(indicator, period, valueAt).map((one) => seriesDoubtWords(one, indicator.unit))
        : [],
    }),
  );
  return rows.filter(({ point }) => point !== null || rights.reads).toReversed();
}

interface PeriodTable {
  readonly unit: string;
  readonly isOwn: boolean;
  readonly today: CivilDate;
}

function periodColumns({ unit, isOwn, today }: PeriodTable): readonly Column<PeriodRow>[] {
  return [
    {
      key: 'period',
      header: developmentText.period,
      rowHeader: true,
      cell: ({ period }) =>
        `${periodWords(period)}${periodEnd(period) < today ? '' : ` (${developmentText.notEnded})`}`,
    },
    {
      key: 'value',
      header: developmentText.value,
      cell: ({ point, doubts }) => (
        <>
          {point === null ? developmentText.notEntered : valueWords(point.newest.value, unit)}
          {doubts.map((doubt) => (
            <p key={doubt} class="hint">
              {developmentText.doubts}: {doubt} <AssumptionMark reason={unstatedJump.source.assumption} />
            </p>
          ))}
        </>
      ),
    },
    ...(isOwn ? [stateColumn(unit)] : []),
    {
      key: 'note',
      header: developmentText.note,
      cell: ({ point }) => [point?.newest.note, point?.newest.reason].filter(Boolean).join(' · ') || '–',
    },
  ];
}

const stateColumn = (unit: string): Column<PeriodRow> => ({
  key: 'state',
  header: developmentText.state,
  cell({ point }) {
    if (point === null) return <StatusTag tone="quiet" word={developmentText.notEntered} />;
    if (!isWaiting(point)) return <StatusTag tone="done" word={developmentText.stateConfirmed} />;
    if (point.read === null) return <StatusTag tone="attention" word={developmentText.stateWaiting} />;
    return (
      <>
        <StatusTag tone="attention" word={developmentText.stateCorrected} />
        <p class="hint">{developmentText.stillShown(valueWords(point.read.value, unit))}</p>
      </>
    );
  },
});

function revisionColumns(unit: string, isOwn: boolean): readonly Column<SeriesValue>[] {
  const named = (at: string | null, name: string | null) =>
    at === null ? '–' : `${formatThaiInstant(at)}${isOwn ? ` ${developmentText.by} ${name ?? ''}` : ''}`;
  return [
    { key: 'period', header: developmentText.period, rowHeader: true, cell: (one) => periodWords(one) },
    { key: 'revision', header: developmentText.revision, align: 'number', cell: ({ revision }) => revision },
    { key: 'value', header: developmentText.value, cell: ({ value }) => valueWords(value, unit) },
    { key: 'reason', header: developmentText.reason, cell: ({ reason }) => reason || '–' },
    { key: 'saved', header: developmentText.saved, cell: (one) => named(one.savedAt, one.savedName) },
    { key: 'confirmed', header: developmentText.confirmedAt, cell: (one) => named(one.confirmedAt, one.confirmedName) },
  ];
}
