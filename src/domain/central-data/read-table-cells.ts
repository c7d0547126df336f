/** One row as it was typed, pasted or read from a file; `line` is its number there, from 1. */
export interface TypedCentralRow {
  readonly line: number;
  readonly province: string;
  readonly value: string;
  readonly page: string;
}

/** The headings of the table as it is downloaded, in its order. */
export const centralHeadings = { id: 'รหัสจังหวัด', province: 'จังหวัด', value: 'ค่า', page: 'หน้า' } as const;

/** Cells of one row of any table, with its line. */
export interface TableLine {
  readonly line: number;
  readonly cells: readonly string[];
}

interface Places {
  readonly province: number;
  readonly value: number;
  readonly page: number;
}

/**
 * Rows of provinces from a table as people have it: with the headings of the download in any order, or without a heading
 * as name, figure and page, the province's code before them or not. Lines without anything are left out.
 */
export function readTableCells(lines: readonly TableLine[]): readonly TypedCentralRow[] {
  const filled = lines.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const heading = filled.find(({ cells }) => placesIn(cells) !== null);
  const named = heading === undefined ? null : placesIn(heading.cells);
  const rest = heading === undefined ? filled : filled.filter(({ line }) => line > heading.line);
  return rest.map(({ line, cells }) => {
    const { province, value, page } = named ?? placesOf(cells);
    const cell = (at: number) => cells[at]?.trim() ?? '';
    return { line, province: cell(province), value: cell(value), page: cell(page) };
  });
}

function placesIn(cells: readonly string[]): Places | null {
  const named = cells.map((cell) => cell.trim());
  const province = named.indexOf(centralHeadings.province);
  const value = named.findIndex(
    (cell) => cell === centralHeadings.value || cell.startsWith(`${centralHeadings.value} `),
  );
  if (province < 0 || value < 0) return null;
  const page = named.indexOf(centralHeadings.page);
  return { province, value, page: page < 0 ? named.length : page };
}

function placesOf([first = '', second = '']: readonly string[]): Places {
  const from = /^TH-\d\d$/i.test(first.trim()) && /[ก-ฮ]/.test(second) ? 1 : 0;
  return { province: from, value: from + 1, page: from + 2 };
}

/** Lines of a pasted text whose cells are apart by tabs, or by spaces where no line has a comma; null for one with commas. */
export function readSpaced(text: string): readonly TableLine[] | null {
  if (!text.includes('\t') && text.includes(',')) return null;
  const between = text.includes('\t') ? '\t' : /\s+/;
  return text.split(/\r\n|\r|\n/).map((line, at) => ({ line: at + 1, cells: line.split(between) }));
}
