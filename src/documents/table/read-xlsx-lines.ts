import type { Sheet } from 'hucre/xlsx';
import type { UnreadableWorkbook } from '../../application/workbook/workbook-ports.ts';
import { fractionOf, toDecimalText } from '../../domain/values/decimal.ts';
import { HUNDRED, multiply } from '../../domain/values/fraction.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { CellContent } from '../../domain/workbook/typed-workbook.ts';
import { openPackage } from '../workbook/open-package.ts';
import { contentAt, parseParts } from '../workbook/read-workbook.ts';

/** As many columns as the parser is asked for; and more rows than a small table has, an assumption. */
const MOST_COLUMNS = 26;
const smallTable: SheetLimits = { lines: 3000 };

interface SheetLimits {
  /** What lies beyond is not read: more than whoever asks would take. */
  readonly lines: number;
  /** Of what is parsed; that of a small workbook if nothing is stated. */
  readonly xmlBytes?: number;
}

/**
 * The first sheet of an uploaded workbook as texts, row by row from the first, as its reader sees them: a percentage with
 * its sign, and every line of a cell. Nothing is computed: a formula is told as a formula.
 */
export async function readXlsxLines(
  bytes: Uint8Array,
  { lines, xmlBytes }: SheetLimits = smallTable,
): Promise<Outcome<readonly string[][], UnreadableWorkbook>> {
  const opened = openPackage(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), xmlBytes);
  if (!opened.ok) return opened;
  const sheet = (await parseParts(opened.value, lines))?.sheets.find((one) => !one.hidden && !one.veryHidden);
  if (sheet === undefined) return refuse('workbook-truncated');
  return accept(Array.from({ length: sheet.rows.length }, (_, row) => lineOf(sheet, row)));
}

function lineOf(sheet: Sheet, row: number): string[] {
  return Array.from({ length: MOST_COLUMNS }, (_, column) => textOf(contentAt(sheet, row, column)));
}

function textOf(content: CellContent): string {
  if (content.kind === 'empty') return '';
  const text = content.text.trim();
  return content.kind === 'percent' ? `${toDecimalText(multiply(fractionOf(text), HUNDRED))}%` : text;
}
