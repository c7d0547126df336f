import type { UnreadableWorkbook } from '../../../application/workbook/workbook-ports.ts';
import { decodeFile } from '../../../documents/table/decode-text.ts';
import { readCsv, separatorIn } from '../../../documents/table/read-csv.ts';
import { readXlsxLines } from '../../../documents/table/read-xlsx-lines.ts';
import { databaseSettings } from '../../../domain/development-indicators/database-settings.data.ts';
import {
  namesHeadings,
  readValueRows,
  type TypedValueRow,
} from '../../../domain/development-indicators/read-value-rows.ts';
import { type Outcome, refuse } from '../../../domain/values/result.ts';

const { rows: MOST_ROWS } = databaseSettings.import;
/** Of the sheet as it is parsed: what twenty thousand rows take. */
const XML_BYTES = 16 * 1024 * 1024;
/** So far a sheet is looked through, so that one that is too long is told how long it is. */
const MOST_LINES = 100_000;
/** So many lines may stand above the headings. */
const MOST_ABOVE = 50;

type TextRefusal = 'csv-quote-unpaired' | 'file-not-utf8';
export type ValuesTableRefusal =
  | UnreadableWorkbook
  | TextRefusal
  | 'development-table-unreadable'
  | 'development-heading-twice'
  | 'development-table-empty'
  | 'development-rows-too-many';

/** The rows of a table of values: of a workbook, or of a text as Excel writes it. */
export async function rowsOfBytes(
  bytes: Uint8Array,
  fileName: string,
): Promise<Outcome<readonly TypedValueRow[], ValuesTableRefusal>> {
  const lines = isPackage(bytes) ? await linesOfWorkbook(bytes) : linesOfText(bytes, fileName);
  if (!lines.ok) return lines;
  if (lines.value.length > MOST_ROWS + MOST_ABOVE)
    return refuse('development-rows-too-many', { count: lines.value.length, most: MOST_ROWS });
  return readValueRows(lines.value);
}

const isPackage = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

async function linesOfWorkbook(bytes: Uint8Array): Promise<Outcome<readonly Line[], UnreadableWorkbook>> {
  const read = await readXlsxLines(bytes, { lines: MOST_LINES, xmlBytes: XML_BYTES });
  if (!read.ok) return read;
  return { ok: true, value: read.value.map((cells, at) => ({ line: at + 1, cells })) };
}

function linesOfText(bytes: Uint8Array, file: string): Outcome<readonly Line[], TextRefusal> {
  const text = decodeFile(bytes, namesHeadings);
  if (text === null) return refuse('file-not-utf8', { file });
  const heading = text.split(/[\r\n]+/, MOST_ABOVE).find(namesHeadings);
  const read = readCsv(text, separatorIn(heading ?? ''));
  if (!read.ok) return read;
  return { ok: true, value: read.value.map(({ line, cells }) => ({ line, cells: cells.map(withoutGuard) })) };
}

/** A cell that would have begun like a formula was written with an apostrophe before it. */
function withoutGuard(cell: string): string {
  return /^'+[=+\-@]/.test(cell) ? cell.slice(1) : cell;
}
