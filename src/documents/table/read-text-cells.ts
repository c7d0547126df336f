import type { UnreadableWorkbook } from '../../application/workbook/workbook-ports.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { CellContent } from '../../domain/workbook/typed-workbook.ts';
import { contentAt } from '../workbook/read-workbook.ts';
import { firstSheet, type SheetLimits } from './first-sheet.ts';

interface TextLine {
  readonly line: number;
  readonly cells: readonly string[];
}

interface CellLimits extends SheetLimits {
  readonly columns: number;
}

/** What a cell may hold that is no text, as it is called in Thai. */
const noText: Readonly<Partial<Record<CellContent['kind'], string>>> = {
  date: 'วันที่',
  formula: 'สูตร',
  fault: 'ค่าผิดพลาด',
  truth: 'ค่าจริงหรือเท็จ',
};

/**
 * The first sheet of an uploaded workbook as texts, every space and line break as it is. What a spreadsheet made something
 * else of is refused: a code that became a date, a text that became a formula.
 */
export async function readTextCells(
  bytes: Uint8Array,
  { columns, ...limits }: CellLimits,
): Promise<Outcome<readonly TextLine[], UnreadableWorkbook | 'definition-cell-no-text'>> {
  const opened = await firstSheet(bytes, limits);
  if (!opened.ok) return opened;
  const sheet = opened.value;
  const read: TextLine[] = [];
  for (let row = 0; row < Math.min(sheet.rows.length, limits.lines); row += 1) {
    const contents = Array.from({ length: columns }, (_, column) => contentAt(sheet, row, column));
    const strange = contents.findIndex(({ kind }) => noText[kind] !== undefined);
    const kind = noText[contents[strange]?.kind ?? 'empty'];
    if (kind !== undefined) return refuse('definition-cell-no-text', { line: row + 1, column: strange + 1, kind });
    read.push({ line: row + 1, cells: contents.map((one) => (one.kind === 'empty' ? '' : one.text)) });
  }
  return accept(read);
}
