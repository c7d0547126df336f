import type { NationalProgress, PartyRow } from '../../../application/progress/read-progress.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { csvCell } from '../../csv-cell.ts';
import { partyStateNames, progressText } from '../../text/progress-text.ts';

// Spreadsheets read a file as UTF-8 only when it begins with this mark.
const BYTE_ORDER_MARK = '\ufeff';

const columns: readonly (readonly [string, (row: PartyRow) => string | number])[] = [
  ['รหัส', (row) => row.organisationId],
  [progressText.party, (row) => row.name],
  [progressText.cluster, (row) => row.clusterName ?? ''],
  [progressText.state, (row) => partyStateNames[row.state]],
  [progressText.timing, (row) => (row.late ? progressText.late : progressText.onTime)],
  [progressText.due, (row) => (row.due === null ? '' : formatThaiDate(row.due))],
  [progressText.sentOn, (row) => (row.sentOn === null ? '' : formatThaiDate(row.sentOn))],
  [progressText.results, (row) => row.counts.total],
  [progressText.accepted, (row) => row.counts.accepted],
  [progressText.sent, (row) => row.counts.sent],
  [progressText.returned, (row) => row.counts.returned],
  [progressText.begun, (row) => row.counts.begun],
  [progressText.untouched, (row) => row.counts.untouched],
  [progressText.silentAgencies, (row) => row.silentAgencies],
];

/** The progress of every party as a CSV file with Thai headings. */
export function progressCsv({ rows }: Pick<NationalProgress, 'rows'>): string {
  const lines = [columns.map(([heading]) => heading), ...rows.map((row) => columns.map(([, value]) => value(row)))];
  return `${BYTE_ORDER_MARK}${lines.map((line) => line.map(csvCell).join(',')).join('\r\n')}\r\n`;
}
