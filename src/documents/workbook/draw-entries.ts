import type { WorkbookContent, WorkbookEntry } from '../../application/workbook/workbook-ports.ts';
import type { ReportedVariable } from '../../domain/agreement/indicator.ts';
import { isStepVariable, stepWords } from '../../domain/workbook/read-cell.ts';
import { rowKey, textFields } from '../../domain/workbook/typed-workbook.ts';
import { exactNumber } from './cell-number.ts';
import { indicatorFormulas, NO_CASE } from './score-formulas.ts';
import { put, putFormula, type SheetCanvas } from './sheet-canvas.ts';
import { cellAddress, columns, FIRST_ENTRY_ROW, headings, sheetNames, textColumns } from './workbook-layout.ts';
import { styles } from './workbook-styles.ts';
import { workbookWords } from './workbook-words.data.ts';

const LINE_HEIGHT = 23;
const LONGEST_TEXT = '8000';

/** Draws every indicator below the headings; `working` takes the steps between its cells and its score. */
export function drawEntries(canvas: SheetCanvas, working: SheetCanvas, content: WorkbookContent): void {
  let row = FIRST_ENTRY_ROW;
  for (const entry of content.entries) row += drawEntry(canvas, working, entry, row);
}

/** Draws one indicator from this row on and gives how many rows it took. */
function drawEntry(canvas: SheetCanvas, working: SheetCanvas, entry: WorkbookEntry, row: number): number {
  const { indicator } = entry;
  const lines: readonly (ReportedVariable | null)[] = indicator.variables.length === 0 ? [null] : indicator.variables;
  for (const [index, variable] of lines.entries()) drawLine(canvas, entry, variable, row + index);
  put(canvas, row, columns.code, indicator.code, styles.told);
  put(canvas, row, columns.name, indicator.name, styles.told);
  put(canvas, row, columns.state, entry.locked ?? workbookWords.open, styles.told);
  drawScore(canvas, working, entry, row);
  drawTexts(canvas, entry, row);
  setHeights(canvas, entry, row, lines.length);
  if (lines.length > 1)
    for (const column of [columns.code, columns.name, columns.result, columns.score, ...texts(), columns.state])
      canvas.merges.push({ startRow: row, endRow: row + lines.length - 1, startCol: column, endCol: column });
  return lines.length;
}

function texts(): number[] {
  return textFields.map((field) => textColumns[field]);
}

function drawLine(canvas: SheetCanvas, entry: WorkbookEntry, variable: ReportedVariable | null, row: number) {
  for (const column of Object.values(columns)) put(canvas, row, column, null, styles.told);
  put(canvas, row, columns.key, rowKey(entry.indicator.code, variable?.name ?? ''), styles.told);
  if (variable === null) return;
  const isStep = isStepVariable(variable.name);
  put(
    canvas,
    row,
    columns.variable,
    isStep ? variable.label.replace(/\s*\(1 = [^)]*\)$/, '') : variable.label,
    styles.told,
  );
  put(canvas, row, columns.unit, isStep ? '' : variable.unit, styles.told);
  const before = entry.before?.variables[variable.name];
  put(canvas, row, columns.before, figureOf(before, isStep), isStep ? styles.told : styles.toldFigure);
  const stored = figureOf(entry.result.variables[variable.name], isStep);
  const open = isStep ? styles.fillChoice : styles.fillFigure;
  const shut = isStep ? styles.lockedText : styles.lockedFigure;
  put(canvas, row, columns.value, stored, entry.locked === null ? open : shut);
  if (entry.locked === null) canvas.validations.push(validationOf(variable, cellAddress(row, columns.value)));
}

/** A figure as a number where a spreadsheet keeps all its digits, else as text. */
function figureOf(text: string | undefined, isStep: boolean): string | number | null {
  if (text === undefined) return null;
  if (isStep) return text === '1' ? stepWords.done : stepWords.notDone;
  return exactNumber(text) ?? text;
}

function validationOf(variable: ReportedVariable, range: string) {
  const always = { range, allowBlank: true, showErrorMessage: true, showInputMessage: true } as const;
  if (isStepVariable(variable.name))
    return {
      ...always,
      type: 'list' as const,
      values: [stepWords.done, stepWords.notDone],
      errorTitle: workbookWords.chooseTitle,
      errorMessage: workbookWords.choose,
    };
  // A warning and not a stop: figures typed in Thai digits are text to a spreadsheet, and are taken.
  const words = { errorTitle: workbookWords.figureTitle, errorStyle: 'warning' as const };
  if (variable.mayBeNegative)
    return {
      ...always,
      ...words,
      type: 'decimal' as const,
      operator: 'between' as const,
      formula1: '-1E+15',
      formula2: '1E+15',
      errorMessage: workbookWords.figure,
    };
  return {
    ...always,
    ...words,
    type: 'decimal' as const,
    operator: 'greaterThanOrEqual' as const,
    formula1: '0',
    errorMessage: workbookWords.figureFromNought,
  };
}

function drawScore(canvas: SheetCanvas, working: SheetCanvas, { indicator, result }: WorkbookEntry, row: number) {
  const cells = new Map(indicator.variables.map(({ name }, index) => [name, cellAddress(row + index, columns.value)]));
  const formulas = indicatorFormulas(indicator, {
    cellOf: (name) => {
      const cell = cells.get(name);
      return cell === undefined ? undefined : `'${sheetNames.entries}'!${cell}`;
    },
    workOut(formula) {
      const at = working.rows.length;
      putFormula(working, { row: at, column: 1 }, formula, '', styles.lead);
      put(working, at, 0, indicator.code, styles.lead);
      return `'${sheetNames.working}'!${cellAddress(at, 1)}`;
    },
  });
  const none = result.state === 'not-applicable' ? NO_CASE : '';
  const value = result.value === null ? none : Number(result.value);
  const score = result.selfScore === null ? none : Number(result.selfScore);
  if (formulas === null) return;
  if (formulas.result !== null)
    putFormula(canvas, { row, column: columns.result }, formulas.result, value, styles.result);
  putFormula(canvas, { row, column: columns.score }, formulas.score, score, styles.score);
}

function drawTexts(canvas: SheetCanvas, { result, locked }: WorkbookEntry, row: number) {
  for (const field of textFields) {
    const column = textColumns[field];
    put(
      canvas,
      row,
      column,
      result[field].replaceAll('\r\n', '\n') || null,
      locked === null ? styles.fillText : styles.lockedText,
    );
    if (locked !== null) continue;
    canvas.validations.push({
      type: 'textLength',
      operator: 'lessThanOrEqual',
      formula1: LONGEST_TEXT,
      range: cellAddress(row, column),
      allowBlank: true,
      showErrorMessage: true,
      errorTitle: workbookWords.textTitle,
      errorMessage: workbookWords.text,
    });
  }
}

/** Rows tall enough for the longest of their texts: a spreadsheet does not fit merged cells by itself. */
function setHeights(canvas: SheetCanvas, entry: WorkbookEntry, row: number, rows: number) {
  const { indicator, result } = entry;
  const shared = Math.max(
    linesIn(indicator.name, headings.name.width),
    linesIn(entry.locked ?? '', headings.state.width),
    ...textFields.map((field) => Math.min(12, linesIn(result[field], headings[field].width))),
  );
  for (let index = 0; index < rows; index += 1) {
    const own = linesIn(indicator.variables[index]?.label ?? '', headings.variable.width);
    canvas.heights.set(row + index, { height: LINE_HEIGHT * Math.max(1, own, Math.ceil(shared / rows)) });
  }
}

/** How many lines a Thai text takes: vowels and tones above and below take no room of their own. */
function linesIn(text: string, width: number): number {
  const lengths = text.split('\n').map((part) => part.replace(/\p{Mn}/gu, '').length);
  return lengths.reduce((sum, length) => sum + Math.max(1, Math.ceil((length * 1.2) / width)), 0);
}
