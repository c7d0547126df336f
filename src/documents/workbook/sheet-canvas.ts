import type { Cell, CellStyle, CellValue, DataValidation, MergeRange } from 'hucre/xlsx';

/** A sheet under construction: cells by position, and what belongs to them. Rows and columns count from 0. */
export interface SheetCanvas {
  readonly cells: Map<string, Cell>;
  readonly rows: CellValue[][];
  readonly heights: Map<number, { height: number }>;
  readonly merges: MergeRange[];
  readonly validations: DataValidation[];
}

export function newCanvas(): SheetCanvas {
  return { cells: new Map(), rows: [], heights: new Map(), merges: [], validations: [] };
}

/** Writes one value in one style; null leaves the cell empty except for its style. */
export function put(canvas: SheetCanvas, row: number, column: number, value: string | number | null, style: CellStyle) {
  const type = value === null ? 'empty' : typeof value === 'number' ? 'number' : 'string';
  reserve(canvas, row, column);
  canvas.cells.set(`${row},${column}`, { value, type, style });
}

/** Writes a formula and its current value. */
export function putFormula(
  canvas: SheetCanvas,
  { row, column }: { readonly row: number; readonly column: number },
  formula: string,
  result: string | number,
  style: CellStyle,
) {
  reserve(canvas, row, column);
  canvas.cells.set(`${row},${column}`, { value: null, type: 'formula', formula, formulaResult: result, style });
}

/** The writer visits only rows and columns that exist. */
function reserve({ rows }: SheetCanvas, row: number, column: number) {
  while (rows.length <= row) rows.push([]);
  const cells = rows[row] ?? [];
  while (cells.length <= column) cells.push(null);
}
