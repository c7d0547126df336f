import type { Board } from '../../../application/national/read-board.ts';
import type { BoardRow } from '../../../application/year/board-ports.ts';
import { agreementStatusNames } from '../../../domain/agreement/agreement-moves.ts';
import { reportStatusNames } from '../../../domain/reporting/report-moves.ts';
import { civilDateOf } from '../../../domain/values/civil-date.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { csvCell } from '../../csv-cell.ts';
import { gradeName } from '../../grade-name.ts';
import { nationalText } from '../../text/national-text.ts';

// Spreadsheets read a file as UTF-8 only when it begins with this mark.
const BYTE_ORDER_MARK = '\ufeff';

/** The board as a CSV file: Thai headings, decimals with points, CRLF as spreadsheets expect. */
export function boardCsv(board: Board, rows: readonly BoardRow[]): string {
  const columns: readonly (readonly [string, (row: BoardRow) => string | number])[] = [
    [nationalText.csvCode, (row) => row.organisationId],
    [nationalText.province, (row) => row.name],
    [nationalText.zone, (row) => row.inspectionZone ?? ''],
    [nationalText.cluster, (row) => row.clusterName ?? ''],
    [nationalText.csvAgreement, (row) => (row.agreementStatus ? agreementStatusNames[row.agreementStatus] : '')],
    [nationalText.csvReport, (row) => (row.reportStatus ? reportStatusNames[row.reportStatus] : '')],
    [nationalText.csvSent, (row) => (row.submittedAt ? formatThaiDate(civilDateOf(row.submittedAt)) : '')],
    [nationalText.reported, (row) => row.reported],
    [nationalText.csvExpected, (row) => row.expected],
    [nationalText.self, (row) => row.self ?? ''],
    [nationalText.assessed, (row) => row.assessed ?? ''],
    [nationalText.grade, (row) => gradeName(board.framework, row.grade) ?? ''],
  ];
  const lines = [columns.map(([heading]) => heading), ...rows.map((row) => columns.map(([, value]) => value(row)))];
  return `${BYTE_ORDER_MARK}${lines.map((line) => line.map(csvCell).join(',')).join('\r\n')}\r\n`;
}
