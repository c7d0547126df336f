import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { z } from 'zod';
import type { DefinitionsReading } from '../../../application/development-indicators/read-definitions.ts';
import type { UnreadableWorkbook } from '../../../application/workbook/workbook-ports.ts';
import { bytesOf } from '../../../application/year/bytes-of.ts';
import type { ReceivedFile } from '../../../application/year/file-vault.ts';
import type { CsvColumn } from '../../../documents/table/csv-table.ts';
import { decodeFile } from '../../../documents/table/decode-text.ts';
import { readCsv, separatorIn } from '../../../documents/table/read-csv.ts';
import { readTextCells } from '../../../documents/table/read-text-cells.ts';
import { definitionSettings } from '../../../domain/development-indicators/definition-settings.data.ts';
import type { DevelopmentIndicator } from '../../../domain/development-indicators/development-indicator.ts';
import { definitionCells } from '../../../domain/development-indicators/draft-definitions.ts';
import {
  type DefinitionLine,
  type DefinitionTableRefusal,
  definitionColumns,
  definitionHeadings,
  readDefinitionRows,
  type TypedDefinitionRow,
} from '../../../domain/development-indicators/read-definition-rows.ts';
import { accept, atField, type Outcome, refuse, refuseAll } from '../../../domain/values/result.ts';
import type { WebDeps } from '../../deps.ts';

const FIELD = 'evidence';
const { bytes: LARGEST, rows: MOST_ROWS, xmlBytes } = definitionSettings;
/** More lines than a full table with what people write above it. */
const MOST_LINES = MOST_ROWS + 50;
/** One more than there are columns, to tell what stands beside the table. */
const MOST_COLUMNS = definitionColumns.length + 8;
/** A form takes a megabyte. */
const LONGEST_PACKED = 900_000;
const MOST_UNPACKED = 16 * 1024 * 1024;

type FileRefusal =
  | UnreadableWorkbook
  | DefinitionTableRefusal
  | 'file-too-large'
  | 'file-not-utf8'
  | 'csv-quote-unpaired'
  | 'definition-cell-no-text';

/** The columns of the table; the reason is left empty: it is written for what is changed. */
export function definitionTable({
  owners,
}: Pick<DefinitionsReading, 'owners'>): readonly CsvColumn<DevelopmentIndicator>[] {
  return definitionColumns.map((column) => ({
    heading: definitionHeadings[column],
    cell: (one) => {
      if (column === 'reason') return null;
      if (column === 'code' || column === 'rowVersion') return String(one[column]);
      return definitionCells(one, owners)[column] || null;
    },
  }));
}

/** A cell that would have begun like a formula was written with an apostrophe before it, as was one that had it already. */
const unguarded = (cell: string) => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

/** The rows of an uploaded table of definitions, packed into one field of a form. The file itself is not kept. */
export async function readDefinitionFile(
  { files }: Pick<WebDeps, 'files'>,
  received: ReceivedFile,
): Promise<Outcome<string, FileRefusal>> {
  const { sizeBytes, fileName } = received;
  const bytes = sizeBytes > LARGEST ? null : await bytesOf(await files.open(received.sha256));
  await files.discard(received);
  const tooLarge = refuse('file-too-large', { file: fileName, largest: `${LARGEST / 1024 / 1024} เมกะไบต์` }, FIELD);
  if (bytes === null) return tooLarge;
  const rows = await rowsOf(bytes, fileName);
  if (!rows.ok) return refuseAll(rows.refusals.map((one) => atField(one, FIELD)));
  const packed = packDefinitions(rows.value);
  return packed.length > LONGEST_PACKED ? tooLarge : accept(packed);
}

async function rowsOf(
  bytes: Uint8Array,
  fileName: string,
): Promise<Outcome<readonly TypedDefinitionRow[], FileRefusal>> {
  const isPackage = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const lines = isPackage
    ? await readTextCells(bytes, { lines: MOST_LINES, columns: MOST_COLUMNS, xmlBytes })
    : linesOfText(bytes, fileName);
  return lines.ok ? readDefinitionRows(lines.value) : lines;
}

/** A text as Excel writes it: cells apart by commas, semicolons or tabs. */
function linesOfText(
  bytes: Uint8Array,
  file: string,
): Outcome<readonly DefinitionLine[], 'file-not-utf8' | 'csv-quote-unpaired'> {
  const text = decodeFile(bytes, namesCode);
  if (text === null) return refuse('file-not-utf8', { file });
  const heading = text.split(/[\r\n]+/, MOST_LINES - MOST_ROWS).find(namesCode);
  const read = readCsv(text, separatorIn(heading ?? ''));
  return read.ok ? accept(read.value.map(({ line, cells }) => ({ line, cells: cells.map(unguarded) }))) : read;
}

const namesCode = (text: string) => text.includes(definitionHeadings.code);

const cellText = z.string().optional();
const packedSchema = z
  .array(
    z.object({
      line: z.int().min(1).max(1_000_000),
      cells: z.object({
        ...{ code: cellText, name: cellText, definition: cellText, unit: cellText, method: cellText },
        ...{ dataSource: cellText, owner: cellText, frequency: cellText, firstYear: cellText, lastYear: cellText },
        ...{ reason: cellText, rowVersion: cellText },
      }),
    }),
  )
  .max(MOST_ROWS);

/** Rows as one word that a form carries: nothing is kept between trying a table and saving it. */
export function packDefinitions(rows: readonly TypedDefinitionRow[]): string {
  return deflateRawSync(Buffer.from(JSON.stringify(rows), 'utf8')).toString('base64url');
}

/** The rows that a form carries; null for what no form of this product carried. */
export function unpackDefinitions(packed: string): readonly TypedDefinitionRow[] | null {
  try {
    const text = inflateRawSync(Buffer.from(packed, 'base64url'), { maxOutputLength: MOST_UNPACKED }).toString('utf8');
    return withoutAbsent(packedSchema.parse(JSON.parse(text)));
  } catch {
    return null;
  }
}

type Parsed = z.infer<typeof packedSchema>;

function withoutAbsent(rows: Parsed): readonly TypedDefinitionRow[] {
  return rows.map(({ line, cells }) => ({
    line,
    cells: Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== undefined)),
  }));
}
