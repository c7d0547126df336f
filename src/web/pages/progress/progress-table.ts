import type { NationalProgress, PartyRow } from '../../../application/progress/read-progress.ts';
import { type CsvColumn, toCsv } from '../../../documents/table/csv-table.ts';
import { toXlsx } from '../../../documents/table/xlsx-table.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { partyStateNames, progressText } from '../../text/progress-text.ts';

const columns: readonly CsvColumn<PartyRow>[] = [
  { heading: 'รหัส', cell: (row) => row.organisationId },
  { heading: progressText.party, cell: (row) => row.name },
  { heading: progressText.cluster, cell: (row) => row.clusterName },
  { heading: progressText.state, cell: (row) => partyStateNames[row.state] },
  { heading: progressText.timing, cell: (row) => (row.late ? progressText.late : progressText.onTime) },
  { heading: progressText.due, cell: (row) => (row.due === null ? null : formatThaiDate(row.due)) },
  { heading: progressText.sentOn, cell: (row) => (row.sentOn === null ? null : formatThaiDate(row.sentOn)) },
  {
    heading: progressText.firstArrived,
    cell: (row) => (row.arrivedOn === null ? null : formatThaiDate(row.arrivedOn)),
  },
  { heading: progressText.results, cell: (row) => row.counts.total },
  { heading: progressText.accepted, cell: (row) => row.counts.accepted },
  { heading: progressText.sent, cell: (row) => row.counts.sent },
  { heading: progressText.returned, cell: (row) => row.counts.returned },
  { heading: progressText.begun, cell: (row) => row.counts.begun },
  { heading: progressText.untouched, cell: (row) => row.counts.untouched },
  { heading: progressText.silentAgencies, cell: (row) => row.silentAgencies },
];

/** The progress of every party as a file with Thai headings. */
export function progressTable(
  { rows }: Pick<NationalProgress, 'rows'>,
  { format, title }: { readonly format: 'csv' | 'xlsx'; readonly title: string },
): string | Promise<Uint8Array> {
  return format === 'csv' ? toCsv(columns, rows) : toXlsx(title, columns, rows);
}
