import type {
  FollowedIndicator,
  FollowedParty,
  OversightReading,
} from '../../../application/oversight/read-oversight.ts';
import { type CsvColumn, toCsv } from '../../../documents/table/csv-table.ts';
import { toXlsx } from '../../../documents/table/xlsx-table.ts';
import { indicatorStageNames, oversightText } from '../../text/oversight-text.ts';

type Row = FollowedParty & Pick<FollowedIndicator, 'entry'>;

const columns: readonly CsvColumn<Row>[] = [
  { heading: oversightText.code, cell: ({ entry }) => entry.code },
  { heading: oversightText.indicator, cell: ({ entry }) => entry.name },
  { heading: oversightText.unit, cell: ({ entry }) => entry.unit },
  { heading: 'รหัส', cell: (row) => row.organisationId },
  { heading: oversightText.party, cell: (row) => row.name },
  { heading: oversightText.stage, cell: (row) => indicatorStageNames[row.stage] },
  { heading: oversightText.value, cell: (row) => row.value },
  { heading: oversightText.selfScore, cell: (row) => row.selfScore },
];

/** How far every party is with each of the indicators, a row for each, as a file with Thai headings. */
export function oversightTable(
  { indicators }: Pick<OversightReading, 'indicators'>,
  { format, title }: { readonly format: 'csv' | 'xlsx'; readonly title: string },
): string | Promise<Uint8Array> {
  const rows = indicators.flatMap(({ entry, parties }) => parties.map((one): Row => ({ ...one, entry })));
  return format === 'csv' ? toCsv(columns, rows) : toXlsx(title, columns, rows);
}
