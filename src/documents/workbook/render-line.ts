import type { WorkbookIndicator } from '../../application/workbook/workbook-ports.ts';
import { rowIn } from '../../domain/values/known-names.ts';
import { stepWords } from '../../domain/workbook/read-cell.ts';
import { rowKey } from '../../domain/workbook/typed-workbook.ts';
import type { WorkbookLine } from '../../domain/workbook/workbook-lines.ts';
import { exactNumber } from './cell-number.ts';
import { figureValidation } from './cell-validations.ts';
import { put, putFormula, type SheetCanvas } from './sheet-canvas.ts';
import { cellAddress, columns } from './workbook-layout.ts';
import { styles } from './workbook-styles.ts';

/** Writes one line of an indicator; `cellOf` gives the cell of another line of the same indicator. */
export function renderLine(
  canvas: SheetCanvas,
  { indicator, result, before, locked }: WorkbookIndicator,
  line: WorkbookLine,
  at: { readonly row: number; readonly cellOf: (name: string) => string | undefined },
): void {
  const { row } = at;
  for (const column of Object.values(columns)) put(canvas, row, column, null, styles.told);
  put(canvas, row, columns.key, rowKey(indicator.code, line.name), styles.told);
  if (line.kind === 'none') return;
  const isStep = line.kind === 'step';
  put(canvas, row, columns.variable, line.label, styles.told);
  put(canvas, row, columns.unit, line.unit, styles.told);
  const earlier = figureOf(rowIn(before?.variables ?? {}, line.name), isStep);
  put(canvas, row, columns.before, earlier, isStep ? styles.told : styles.toldFigure);
  const stored = figureOf(rowIn(result.variables, line.name), isStep);
  if (line.from !== null) {
    renderTotal(canvas, line.from, { ...at, stored });
    return;
  }
  const open = isStep ? styles.fillChoice : styles.fillFigure;
  const shut = isStep ? styles.lockedText : styles.lockedFigure;
  put(canvas, row, columns.value, stored, locked === null ? open : shut);
  if (locked === null) canvas.validations.push(figureValidation(line, cellAddress(row, columns.value)));
}

interface TotalPlace {
  readonly row: number;
  readonly cellOf: (name: string) => string | undefined;
  readonly stored: string | number | null;
}

/** A total is computed from its periods; while none is given it shows the stored value. */
function renderTotal(
  canvas: SheetCanvas,
  from: NonNullable<WorkbookLine['from']>,
  { row, cellOf, stored }: TotalPlace,
) {
  const cells = from.names.flatMap((name) => cellOf(name) ?? []);
  const range = `${cells[0]}:${cells.at(-1)}`;
  const last = cells.at(-1) ?? '';
  const combined = {
    sum: `IF(COUNT(${range})<${cells.length},"",SUM(${range}))`,
    cumulative: `IF(ISNUMBER(${last}),${last},"")`,
    latest: `LOOKUP(9.99E+307,${range})`,
  }[from.combine];
  const kept = stored === null ? '""' : typeof stored === 'number' ? String(stored) : `"${stored}"`;
  const formula = `IF(COUNT(${range})=0,${kept},${combined})`;
  putFormula(canvas, { row, column: columns.value }, formula, stored ?? '', styles.lockedFigure);
}

/** A figure as a number if a spreadsheet keeps all its digits, otherwise as text. */
function figureOf(text: string | undefined, isStep: boolean): string | number | null {
  if (text === undefined) return null;
  if (isStep) return text === '1' ? stepWords.done : stepWords.notDone;
  return exactNumber(text) ?? text;
}
