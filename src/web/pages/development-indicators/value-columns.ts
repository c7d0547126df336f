import type { DatabaseReading, DatabaseRow } from '../../../application/development-indicators/read-database.ts';
import type { CsvColumn } from '../../../documents/table/csv-table.ts';
import { valueHeadings } from '../../../domain/development-indicators/read-value-rows.ts';
import { begunPeriods, periodKey, type SeriesPeriod } from '../../../domain/development-indicators/series-period.ts';
import { NO_DATA, type SeriesValue } from '../../../domain/development-indicators/series-value.ts';

/** One value of the table, or the place where one is missing. */
interface ValueLine {
  readonly row: DatabaseRow;
  readonly period: SeriesPeriod;
  readonly value: SeriesValue | null;
}

/** The table of a database: the newest values; for who enters them the missing ones too, to be filled in. */
export function valueLines({ rows, rights, today }: DatabaseReading): readonly ValueLine[] {
  return rows.flatMap((row) => {
    const known = new Map(row.points.map((one) => [periodKey(one), one]));
    const lines = begunPeriods(row.indicator, today).map(
      (period): ValueLine => ({
        ...{ row, period, value: known.get(periodKey(period))?.newest ?? null },
      }),
    );
    return rights.entersAny ? lines : lines.filter(({ value }) => value !== null);
  });
}

/** The reason is left empty: it is written for what is changed. */
export const valueColumns: readonly CsvColumn<ValueLine>[] = [
  { heading: valueHeadings.code, cell: ({ row }) => row.indicator.code },
  { heading: valueHeadings.name, cell: ({ row }) => row.indicator.name },
  { heading: valueHeadings.unit, cell: ({ row }) => row.indicator.unit },
  { heading: valueHeadings.year, cell: ({ period }) => period.fiscalYear },
  { heading: valueHeadings.quarter, cell: ({ period }) => (period.quarter === 0 ? null : period.quarter) },
  { heading: valueHeadings.value, cell: ({ value }) => (value === null ? null : (value.value ?? NO_DATA)) },
  { heading: valueHeadings.note, cell: ({ value }) => value?.note ?? null },
  { heading: valueHeadings.reason, cell: () => null },
];
