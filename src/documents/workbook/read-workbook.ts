import { type Cell, type CellValue, readXlsx, type Sheet, type Workbook } from 'hucre/xlsx';
import type { UnreadableWorkbook } from '../../application/workbook/workbook-ports.ts';
import { eachResultText } from '../../domain/reporting/result-texts.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { CellContent, TypedCell, TypedRow, TypedWorkbook } from '../../domain/workbook/typed-workbook.ts';
import { packZip, type ZipPart } from '../zip/pack-zip.ts';
import { decimalTextOf } from './cell-number.ts';
import { openPackage } from './open-package.ts';
import { readWorkbookStamp } from './read-workbook-stamp.ts';
import {
  cellAddress,
  columnNames,
  columns,
  FIRST_ENTRY_ROW,
  HEADING_ROW,
  headings,
  LAST_COLUMN,
  MOST_ROWS,
  sheetNames,
  textColumns,
} from './workbook-layout.ts';

/**
 * Reads an uploaded workbook: the cells that people fill in, and what the file says it belongs to. Formula results,
 * styles and all other sheets are ignored. Refuses other kinds of files.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Outcome<TypedWorkbook, UnreadableWorkbook>> {
  const opened = openPackage(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (!opened.ok) return opened;
  const workbook = await parseParts(opened.value);
  if (workbook === null) return refuse('workbook-truncated');
  if (workbook.dateSystem === '1904') return refuse('workbook-1904');
  const mark = readWorkbookStamp(workbook.sheets.find((sheet) => sheet.name === sheetNames.mark));
  if (mark === null) return refuse('workbook-mark-missing');
  const sheet = workbook.sheets.find((one) => one.name === sheetNames.entries);
  if (sheet === undefined)
    return refuse('workbook-sheet-missing', { expected: sheetNames.entries, found: visible(workbook) });
  return accept({ sheet: sheet.name, mark, headings: changedHeadings(sheet), rows: rowsOf(sheet) });
}

/**
 * People may upload anything: what the parser cannot read is a damaged file, not a programming error. What lies beyond `rows`
 * is not read.
 */
export async function parseParts(parts: readonly ZipPart[], rows = MOST_ROWS): Promise<Workbook | null> {
  const range = `A1:${LAST_COLUMN}${rows}`;
  // Packed without compression: the parser receives exactly what was unpacked within the limits.
  return packZip(parts, 'all')
    .then((packed) => readXlsx(packed, { readStyles: true, dateSystem: 'auto', range }))
    .catch(() => null);
}

function visible({ sheets }: Workbook): string {
  const names = sheets.filter((sheet) => !sheet.hidden && !sheet.veryHidden).map((sheet) => sheet.name.slice(0, 40));
  return names.slice(0, 5).join(', ');
}

function changedHeadings(sheet: Sheet) {
  return columnNames.flatMap((name) => {
    const content = contentAt(sheet, HEADING_ROW, columns[name]);
    const found = content.kind === 'empty' ? '' : content.text.trim();
    if (found === headings[name].text) return [];
    return [
      { address: cellAddress(HEADING_ROW, columns[name]), expected: headings[name].text, found: found.slice(0, 60) },
    ];
  });
}

function rowsOf(sheet: Sheet): TypedRow[] {
  const rows: TypedRow[] = [];
  for (let row = FIRST_ENTRY_ROW; row < Math.min(sheet.rows.length, MOST_ROWS); row += 1) {
    const key = contentAt(sheet, row, columns.key);
    const value = cellAt(sheet, row, columns.value);
    const texts = eachResultText((field) => cellAt(sheet, row, textColumns[field]));
    const blank =
      key.kind === 'empty' && [value, ...Object.values(texts)].every((cell) => cell.content.kind === 'empty');
    if (!blank) rows.push({ key: key.kind === 'empty' ? '' : key.text.trim(), value, texts });
  }
  return rows;
}

function cellAt(sheet: Sheet, row: number, column: number): TypedCell {
  return { address: cellAddress(row, column), content: contentAt(sheet, row, column) };
}

/** What a cell holds; the result of a formula is never trusted. */
export function contentAt(sheet: Sheet, row: number, column: number): CellContent {
  const cell = sheet.cells?.get(`${row},${column}`);
  if (cell?.formula !== undefined || cell?.type === 'formula')
    return { kind: 'formula', text: `=${cell.formula ?? ''}` };
  if (cell?.type === 'error') return { kind: 'fault', text: String(cell.value ?? '') };
  return contentOf(cell?.value ?? sheet.rows[row]?.[column] ?? null, cell);
}

function contentOf(value: CellValue, cell: Cell | undefined): CellContent {
  if (value === null || value === '') return { kind: 'empty' };
  if (value instanceof Date)
    return { kind: 'date', text: Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10) };
  if (typeof value === 'boolean') return { kind: 'truth', text: value ? 'TRUE' : 'FALSE' };
  if (typeof value === 'number') {
    const text = decimalTextOf(value);
    return { kind: isPercent(cell?.style?.numFmt ?? '') ? 'percent' : 'number', text };
  }
  if (typeof value === 'string') return { kind: 'text', text: value };
  return { kind: 'fault', text: '' };
}

/** True for a format that shows a number a hundred times as large; a sign in quotes or after `\\` is only written there. */
function isPercent(format: string): boolean {
  return format.replace(/"[^"]*"|\\.|[_*]./g, '').includes('%');
}
