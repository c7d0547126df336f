import { eachResultText, resultTextLabels, resultTextNames } from '../../domain/reporting/result-texts.ts';
import { namesOf } from '../../domain/values/known-names.ts';

/** The sheets of a workbook, by the names on their tabs. */
export const sheetNames = {
  entries: 'กรอกผล',
  howTo: 'วิธีใช้',
  working: 'คำนวณ',
  mark: 'samrit',
} as const;

const FIRST_TEXT_COLUMN = 9;

/** The texts and their columns, beside each other. */
export const textColumns = eachResultText((name) => FIRST_TEXT_COLUMN + resultTextNames.indexOf(name));

/** Columns of the results sheet, from 0. The key identifies the line and is in a hidden column. */
export const columns = {
  key: 0,
  code: 1,
  name: 2,
  variable: 3,
  unit: 4,
  before: 5,
  value: 6,
  result: 7,
  score: 8,
  ...textColumns,
  state: FIRST_TEXT_COLUMN + resultTextNames.length,
} as const;

export type ColumnName = keyof typeof columns;

export const columnNames: readonly ColumnName[] = namesOf(columns);

/** The heading of each column, and its width in characters. */
export const headings: Readonly<Record<ColumnName, { readonly text: string; readonly width: number }>> = {
  key: { text: 'รหัสแถว', width: 8 },
  code: { text: 'รหัสตัวชี้วัด', width: 13 },
  name: { text: 'ตัวชี้วัด', width: 36 },
  variable: { text: 'ตัวแปร', width: 32 },
  unit: { text: 'หน่วย', width: 11 },
  before: { text: 'ค่ารอบก่อน', width: 15 },
  value: { text: 'ค่าที่รายงาน', width: 17 },
  result: { text: 'ผล', width: 14 },
  score: { text: 'คะแนน', width: 12 },
  ...eachResultText((name) => ({ text: resultTextLabels[name], width: name === 'narrative' ? 40 : 28 })),
  state: { text: 'สถานะ', width: 30 },
};

/** Rows of the results sheet, from 0. */
export const HEADING_ROW = 4;
export const FIRST_ENTRY_ROW = 5;
/** More lines than a party reports; further rows are not read. */
export const MOST_ROWS = 3000;
/** The last column that is read. */
export const LAST_COLUMN = 'Z';

/** Column 0 is A; row 0 is 1: `cellAddress(5, 6)` is `G6`. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}
