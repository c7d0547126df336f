import type { UnreadableWorkbook } from '../../../application/workbook/workbook-ports.ts';
import { bytesOf } from '../../../application/year/bytes-of.ts';
import type { ReceivedFile } from '../../../application/year/file-vault.ts';
import { decodeText } from '../../../documents/table/decode-text.ts';
import { readCsv } from '../../../documents/table/read-csv.ts';
import { readXlsxLines } from '../../../documents/table/read-xlsx-lines.ts';
import { databaseSettings } from '../../../domain/development-indicators/database-settings.data.ts';
import { readValueRows, type TypedValueRow } from '../../../domain/development-indicators/read-value-rows.ts';
import { atField, type Outcome, refuse, refuseAll } from '../../../domain/values/result.ts';
import type { WebDeps } from '../../deps.ts';

const FIELD = 'evidence';
const { bytes: LARGEST, rows: MOST_ROWS } = databaseSettings.import;
/** Of the sheet as it is parsed: what twenty thousand rows take. */
const XML_BYTES = 16 * 1024 * 1024;

type ValuesFileRefusal =
  | UnreadableWorkbook
  | 'file-too-large'
  | 'csv-not-understood'
  | 'development-table-unreadable'
  | 'development-rows-too-many';

/** The rows of an uploaded table of values. The file itself is not kept. */
export async function readValuesFile(
  { files }: Pick<WebDeps, 'files'>,
  received: ReceivedFile,
): Promise<Outcome<readonly TypedValueRow[], ValuesFileRefusal>> {
  const { sizeBytes, fileName } = received;
  const bytes = sizeBytes > LARGEST ? null : await bytesOf(await files.open(received.sha256));
  await files.discard(received);
  if (bytes === null)
    return refuse('file-too-large', { file: fileName, largest: `${LARGEST / 1024 / 1024} เมกะไบต์` }, FIELD);
  const lines = isPackage(bytes) ? await linesOfWorkbook(bytes) : linesOfCsv(bytes);
  if (!lines.ok) return refuseAll(lines.refusals.map((one) => atField(one, FIELD)));
  if (lines.value.length > MOST_ROWS + 50)
    return refuse('development-rows-too-many', { count: lines.value.length, most: MOST_ROWS }, FIELD);
  const rows = readValueRows(lines.value);
  return rows.ok ? rows : refuseAll(rows.refusals.map((one) => atField(one, FIELD)));
}

const isPackage = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

async function linesOfWorkbook(bytes: Uint8Array): Promise<Outcome<readonly Line[], UnreadableWorkbook>> {
  const read = await readXlsxLines(bytes, { lines: MOST_ROWS + 100, xmlBytes: XML_BYTES });
  if (!read.ok) return read;
  return { ok: true, value: read.value.map((cells, at) => ({ line: at + 1, cells })) };
}

function linesOfCsv(
  bytes: Uint8Array,
): Outcome<readonly Line[], 'csv-not-understood' | 'development-table-unreadable'> {
  const text = decodeText(bytes);
  if (text === null || text.includes('\0')) return refuse('development-table-unreadable', { missing: 'ใด' });
  const read = readCsv(text);
  if (!read.ok) return read;
  return { ok: true, value: read.value.map(({ line, cells }) => ({ line, cells: cells.map(withoutGuard) })) };
}

/** A cell that would have begun like a formula was written with an apostrophe before it. */
function withoutGuard(cell: string): string {
  return /^'[=+\-@]/.test(cell) ? cell.slice(1) : cell;
}
