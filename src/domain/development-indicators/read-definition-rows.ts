import { cleanText } from '../values/clean-text.ts';
import { isOneOf, namesOf } from '../values/known-names.ts';
import { nearestName } from '../values/nearest-name.ts';
import { accept, type Outcome, refuse } from '../values/result.ts';
import { definitionSettings } from './definition-settings.data.ts';

/** The headings of a table of definitions, in its order. Only the code is needed. */
export const definitionHeadings = {
  code: 'รหัส',
  name: 'ชื่อตัวชี้วัด',
  definition: 'คำนิยาม',
  unit: 'หน่วย',
  method: 'วิธีคำนวณหรือวิธีเก็บ',
  dataSource: 'แหล่งข้อมูล',
  owner: 'หน่วยงานเจ้าของข้อมูล',
  frequency: 'ความถี่',
  firstYear: 'ปีงบประมาณแรกที่มีค่า',
  lastYear: 'ปีสุดท้ายที่เก็บ',
  reason: 'เหตุผล',
  rowVersion: 'รุ่น',
} as const;

export type DefinitionColumn = keyof typeof definitionHeadings;
export const definitionColumns: readonly DefinitionColumn[] = namesOf(definitionHeadings);

/** One row as it was written: a column that the table does not have is absent, an empty cell is empty. */
export interface TypedDefinitionRow {
  readonly line: number;
  readonly cells: Readonly<Partial<Record<DefinitionColumn, string>>>;
}

export interface DefinitionLine {
  readonly line: number;
  readonly cells: readonly string[];
}

export type DefinitionTableRefusal =
  | 'development-table-unreadable'
  | 'definition-heading-unknown'
  | 'development-heading-twice'
  | 'definition-heading-none'
  | 'development-table-empty'
  | 'development-rows-too-many';

/** Rows of a table by its headings, in any order; what stands above the headings, and empty lines, are left out. */
export function readDefinitionRows(
  lines: readonly DefinitionLine[],
): Outcome<readonly TypedDefinitionRow[], DefinitionTableRefusal> {
  const at = lines.findIndex(({ cells }) => cells.some((cell) => plain(cell) === definitionHeadings.code));
  const heading = lines[at];
  if (heading === undefined) return refuse('development-table-unreadable', { missing: definitionHeadings.code });
  const columns = readHeadings(heading.cells);
  if (!columns.ok) return columns;
  const rows = lines.slice(at + 1).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (rows.length === 0) return refuse('development-table-empty');
  const most = definitionSettings.rows;
  if (rows.length > most) return refuse('development-rows-too-many', { count: rows.length, most });
  for (const { line, cells } of rows) {
    const strayed = cells.findIndex((cell, place) => cell.trim() !== '' && columns.value[place] === undefined);
    if (strayed >= 0) return refuse('definition-heading-none', { line, column: strayed + 1 });
  }
  return accept(rows.map(({ line, cells }) => ({ line, cells: cellsOf(columns.value, cells) })));
}

const plain = (text: string) => cleanText(text).replaceAll(/\s+/g, ' ').trim();

/** The column at each place; none where the heading is empty. */
function readHeadings(
  cells: readonly string[],
): Outcome<readonly (DefinitionColumn | undefined)[], 'definition-heading-unknown' | 'development-heading-twice'> {
  const known = definitionColumns.map((column) => definitionHeadings[column]);
  const written = cells.map(plain);
  const unknown = written.find((text) => text !== '' && !isOneOf(known, text));
  if (unknown !== undefined)
    return refuse('definition-heading-unknown', {
      heading: unknown.slice(0, 60),
      meant: nearestName(unknown, known) ?? '',
    });
  const twice = written.find((text, place) => text !== '' && written.indexOf(text) !== place);
  if (twice !== undefined) return refuse('development-heading-twice', { heading: twice });
  return accept(written.map((text) => definitionColumns.find((column) => definitionHeadings[column] === text)));
}

function cellsOf(columns: readonly (DefinitionColumn | undefined)[], cells: readonly string[]) {
  const read: Partial<Record<DefinitionColumn, string>> = {};
  for (const [place, column] of columns.entries())
    if (column !== undefined) read[column] = cleanText(cells[place] ?? '').trim();
  return read;
}
