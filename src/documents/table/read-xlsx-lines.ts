import type { Sheet } from 'hucre/xlsx';
import type { UnreadableWorkbook } from '../../application/workbook/workbook-ports.ts';
import { fractionOf, toDecimalText } from '../../domain/values/decimal.ts';
import { HUNDRED, multiply } from '../../domain/values/fraction.ts';
import { type Outcome, withValue } from '../../domain/values/result.ts';
import type { CellContent } from '../../domain/workbook/typed-workbook.ts';
import { contentAt } from '../workbook/read-workbook.ts';
import { firstSheet, type SheetLimits } from './first-sheet.ts';

/** As many columns as the parser is asked for; and more rows than a small table has, an assumption. */
const MOST_COLUMNS = 26;
const smallTable: SheetLimits = { lines: 3000 };

/**
 * The first sheet of an uploaded workbook as texts, row by row from the first, as its reader sees them: a percentage with
 * its sign, and every line of a cell. Nothing is computed: a formula is told as a formula.
 */
export async function readXlsxLines(
  bytes: Uint8Array,
  limits: SheetLimits = smallTable,
): Promise<Outcome<readonly string[][], UnreadableWorkbook>> {
  return withValue(await firstSheet(bytes, limits), (sheet) =>
    Array.from({ length: sheet.rows.length }, (_, row) => lineOf(sheet, row)),
  );
}

function lineOf(sheet: Sheet, row: number): string[] {
  return Array.from({ length: MOST_COLUMNS }, (_, column) => textOf(contentAt(sheet, row, column)));
}

function textOf(content: CellContent): string {
  if (content.kind === 'empty') return '';
  const text = content.text.trim();
  return content.kind === 'percent' ? `${toDecimalText(multiply(fractionOf(text), HUNDRED))}%` : text;
}
