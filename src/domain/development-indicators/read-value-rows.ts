import { accept, type Outcome, refuse } from '../values/result.ts';

/** One value as it was typed or read from a file; `line` is its number there, from 1. */
export interface TypedValueRow {
  readonly line: number;
  readonly code: string;
  /** Empty where the row does not say it: the form of one value. */
  readonly unit: string;
  readonly year: string;
  readonly quarter: string;
  readonly value: string;
  readonly note: string;
  readonly reason: string;
}

/** The headings of the table as it is downloaded, in its order. The name is for people, and is not read. */
export const valueHeadings = {
  code: 'รหัส',
  name: 'ตัวชี้วัด',
  unit: 'หน่วย',
  year: 'ปีงบประมาณ',
  quarter: 'ไตรมาส',
  value: 'ค่า',
  note: 'หมายเหตุ',
  reason: 'เหตุผล',
} as const;

const needed = ['code', 'unit', 'year', 'value'] as const;
const read = ['code', 'unit', 'year', 'quarter', 'value', 'note', 'reason'] as const;

type TableRefusal = 'development-table-unreadable' | 'development-heading-twice' | 'development-table-empty';

/**
 * Rows of a table by its headings, in any order; what stands above the headings, and empty lines, are left out. Of two columns
 * with one heading nobody knows which is meant: refused, as is a table without a row.
 */
export function readValueRows(
  lines: readonly { readonly line: number; readonly cells: readonly string[] }[],
): Outcome<readonly TypedValueRow[], TableRefusal> {
  const at = lines.findIndex(({ cells }) => needed.every((name) => placeOf(cells, name) >= 0));
  const heading = lines[at];
  if (heading === undefined) {
    const [first = { cells: [] }] = lines;
    const missing = needed.filter((name) => placeOf(first.cells, name) < 0).map((name) => valueHeadings[name]);
    return refuse('development-table-unreadable', { missing: missing.join(', ') });
  }
  const twice = read.find((name) => placesOf(heading.cells, name).length > 1);
  if (twice !== undefined) return refuse('development-heading-twice', { heading: valueHeadings[twice] });
  const places = read.map((name) => [name, placeOf(heading.cells, name)] as const);
  const rows = lines.slice(at + 1).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (rows.length === 0) return refuse('development-table-empty');
  return accept(
    rows.map(({ line, cells }) => {
      const cell = Object.fromEntries(places.map(([name, place]) => [name, cells[place]?.trim() ?? '']));
      const text = (name: (typeof read)[number]) => cell[name] ?? '';
      return {
        ...{ line, code: text('code'), unit: text('unit'), year: text('year'), quarter: text('quarter') },
        ...{ value: text('value'), note: text('note'), reason: text('reason') },
      };
    }),
  );
}

/** Whether a text names every heading that a table needs. */
export function namesHeadings(text: string): boolean {
  return needed.every((name) => text.includes(valueHeadings[name]));
}

function placesOf(cells: readonly string[], name: keyof typeof valueHeadings): readonly number[] {
  return cells.flatMap((cell, at) => (cell.trim() === valueHeadings[name] ? [at] : []));
}

const placeOf = (cells: readonly string[], name: keyof typeof valueHeadings) => placesOf(cells, name)[0] ?? -1;
