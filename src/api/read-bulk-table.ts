import type { ManyResultsRow } from '../application/reporting/save-many-results.ts';
import { MOST_BULK_ROWS } from '../contract/api/bulk-results.ts';
import { type CsvLine, readCsv } from '../documents/table/read-csv.ts';
import {
  eachResultText,
  type ResultTextName,
  resultTextColumn,
  resultTextNames,
} from '../domain/reporting/result-texts.ts';
import { cleanCode } from '../domain/values/clean-text.ts';
import { nearestName } from '../domain/values/nearest-name.ts';
import { accept, type Outcome, type Refusal, refuse, refuseAll } from '../domain/values/result.ts';

const needed = ['organisation_id', 'code', 'variable', 'value'] as const;
const optional = [...resultTextNames.map(resultTextColumn), 'row_version'];
/** Every column that a table may have. */
export const bulkColumns: readonly string[] = [...needed, ...optional];
/** A table of another kind misses in every line; nobody reads a thousand sentences. */
const MOST_TOLD = 20;

type TableRefusal = 'csv-not-understood' | 'csv-line-does-not-fit' | 'bulk-too-many-rows';
type Cell = (name: string) => string;

/**
 * Reads results from a table with one line per value: lines of the same party and indicator form one row, in the order
 * of their first line. An empty value is "not yet known". A text without a column stays as it is stored; one whose cells
 * are empty in every line of the row is emptied. Nothing is guessed: a line that does not fit its heading, and two lines
 * that say different things of one row, are refused by number.
 */
export function readBulkTable(text: string): Outcome<ManyResultsRow[], TableRefusal> {
  const lines = readCsv(text);
  if (!lines.ok) {
    const line = lines.refusals[0]?.facts?.line ?? 1;
    return refuse('csv-not-understood', { line, why: 'เครื่องหมายคำพูดไม่ครบคู่' });
  }
  const [heading, ...rest] = lines.value;
  const columns = readHeading(heading);
  if (!columns.ok) return columns;
  if (rest.length === 0) return refuse('csv-not-understood', { line: 2, why: 'ไม่มีแถวข้อมูล' });
  const misfits = rest.filter(({ cells }) => cells.length !== columns.value.length).map(misfitOf(columns.value.length));
  if (misfits.length > 0) return refuseAll(misfits.slice(0, MOST_TOLD));
  const rows = new Map<string, ManyResultsRow>();
  for (const read of rest) {
    const { line, cells } = read;
    const cell = (name: string) => cells[columns.value.indexOf(name)]?.trim() ?? '';
    const key = `${cleanCode(cell('organisation_id'))} ${cleanCode(cell('code'))}`;
    const cut = cutFigureIn(read, columns.value);
    if (cut !== null) return refuse('csv-not-understood', { line, why: cut });
    const merged = mergeLine(rows.get(key), line, cell, columns.value);
    if (!merged.ok) return merged;
    rows.set(key, merged.value);
  }
  if (rows.size > MOST_BULK_ROWS) return refuse('bulk-too-many-rows', { count: rows.size, most: MOST_BULK_ROWS });
  return accept([...rows.values()]);
}

function misfitOf(columns: number) {
  return ({ line, cells }: CsvLine): Refusal<'csv-line-does-not-fit'> => ({
    code: 'csv-line-does-not-fit',
    facts: { line, cells: cells.length, columns },
  });
}

function readHeading(heading: CsvLine | undefined): Outcome<string[], 'csv-not-understood'> {
  const columns = heading?.cells.map((cell) => cleanCode(cell).toLowerCase()) ?? [];
  const strange = columns.find((name) => !bulkColumns.includes(name));
  if (strange !== undefined) {
    const meant = nearestName(strange, bulkColumns);
    const told = meant === undefined ? '' : ` หมายถึง ${meant} หรือไม่`;
    return refuse('csv-not-understood', { line: 1, why: `ไม่รู้จักหัวตาราง ${strange.slice(0, 40)}${told}` });
  }
  const missing = needed.filter((name) => !columns.includes(name));
  if (missing.length > 0) return refuse('csv-not-understood', { line: 1, why: `ขาดหัวตาราง ${missing.join(', ')}` });
  const twice = columns.find((name, index) => columns.indexOf(name) !== index);
  if (twice !== undefined) return refuse('csv-not-understood', { line: 1, why: `หัวตาราง ${twice} ซ้ำ` });
  return accept(columns);
}

function mergeLine(
  before: ManyResultsRow | undefined,
  line: number,
  cell: Cell,
  columns: readonly string[],
): Outcome<ManyResultsRow, 'csv-not-understood'> {
  const name = cell('variable');
  const variables = before?.variables ?? {};
  if (name !== '' && Object.hasOwn(variables, name))
    return refuse('csv-not-understood', { line, why: `ค่า ${name.slice(0, 40)} ซ้ำ` });
  const version = cleanCode(cell('row_version'));
  if (!/^\d{0,9}$/.test(version)) return refuse('csv-not-understood', { line, why: 'row_version ไม่ใช่จำนวนเต็ม' });
  const rowVersion = version === '' ? null : Number(version);
  if (differ(before?.rowVersion, rowVersion))
    return refuse('csv-not-understood', { line, why: 'row_version ต่างจากบรรทัดก่อนของตัวชี้วัดเดียวกัน' });
  const texts = eachResultText((text) => textOf(text, cell, columns));
  const second = resultTextNames.find((text) => differ(before?.[text] || null, texts[text] || null));
  if (second !== undefined)
    return refuse('csv-not-understood', {
      line,
      why: `ข้อความ ${resultTextColumn(second)} ต่างจากบรรทัดก่อนของตัวชี้วัดเดียวกัน`,
    });
  return accept({
    organisationId: cleanCode(cell('organisation_id')),
    code: cleanCode(cell('code')),
    rowVersion: before?.rowVersion ?? rowVersion,
    variables: name === '' ? variables : { ...variables, [name]: cell('value') },
    ...eachResultText((text) => before?.[text] || texts[text]),
    reasons: {},
  });
}

/** A comma within a figure: of thousands, or the decimal comma of other countries. */
const figureWithComma = /^-?(?:\d{1,3},\d{3}\.\d+|\d+,\d+)$/;

/**
 * A figure that its own comma cut in two, the other part of which fills the column of a text beside it: `1,300.25` without
 * quotes. In quotes it can be only what it says.
 */
function cutFigureIn({ cells, quoted }: CsvLine, columns: readonly string[]): string | null {
  const value = columns.indexOf('value');
  const isText = (column = '') => resultTextNames.some((name) => resultTextColumn(name) === column);
  for (const left of [value - 1, value]) {
    const [one = '', other = ''] = cells.slice(left, left + 2).map((cell) => cleanCode(cell));
    const beside = left === value ? left + 1 : left;
    const isPlain = quoted[left] === false && quoted[left + 1] === false;
    if (isText(columns[beside]) && isPlain && figureWithComma.test(`${one},${other}`))
      return `${one} กับ ${other} อ่านได้ว่าเป็นจำนวนเดียวที่จุลภาคคั่นอยู่ ถ้าเป็นจำนวนเดียว คร่อมด้วยเครื่องหมายคำพูดเป็น "${one},${other}" ถ้าเป็นค่ากับข้อความ คร่อมทีละช่องเป็น "${one}","${other}"`;
  }
  return null;
}

/** Null if the table has no column for it. */
function textOf(text: ResultTextName, cell: Cell, columns: readonly string[]): string | null {
  const column = resultTextColumn(text);
  return columns.includes(column) ? cell(column) : null;
}

/** True if both lines say something, and not the same. */
function differ<Value>(before: Value | null | undefined, now: Value | null): boolean {
  return before !== null && before !== undefined && now !== null && before !== now;
}
