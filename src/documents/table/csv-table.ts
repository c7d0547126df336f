/** One column of a table: its heading, and the cell of a row. */
export interface CsvColumn<Row> {
  readonly heading: string;
  readonly cell: (row: Row) => string | number | null;
}

// Spreadsheets read a file as UTF-8 only when it begins with this mark.
const BYTE_ORDER_MARK = '\ufeff';

/** A table as CSV (RFC 4180) in UTF-8 with a byte order mark, so that spreadsheets read Thai; null is an empty cell. */
export function toCsv<Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[]): string {
  const lines = [columns.map((column) => quote(column.heading))];
  for (const row of rows) lines.push(columns.map((column) => quote(String(column.cell(row) ?? ''))));
  return `${BYTE_ORDER_MARK}${lines.map((line) => line.join(',')).join('\r\n')}\r\n`;
}

function quote(text: string): string {
  // A spreadsheet executes a cell that begins like a formula; a number may begin with a minus sign. One that begins with the
  // apostrophe of such a guard gets another, so that who takes one away has the cell again.
  const safe = /^'*[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
