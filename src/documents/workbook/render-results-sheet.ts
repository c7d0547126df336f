import type { WorkbookContent, WorkbookIndicator } from '../../application/workbook/workbook-ports.ts';
import { resultTextNames } from '../../domain/reporting/result-texts.ts';
import { type WorkbookLine, workbookLines } from '../../domain/workbook/workbook-lines.ts';
import { textValidation } from './cell-validations.ts';
import { renderLine } from './render-line.ts';
import { indicatorFormulas, NO_CASE } from './score-formulas.ts';
import { put, putFormula, type SheetCanvas } from './sheet-canvas.ts';
import { cellAddress, columns, FIRST_ENTRY_ROW, headings, sheetNames, textColumns } from './workbook-layout.ts';
import { styles } from './workbook-styles.ts';
import { workbookWords } from './workbook-words.data.ts';

const LINE_HEIGHT = 23;
/** A taller cell has to be scrolled to be read. */
const MOST_LINES = 12;

/**
 * Writes every indicator below the headings; `working` receives the steps between an indicator's cells and its score.
 */
export function renderResultsSheet(canvas: SheetCanvas, working: SheetCanvas, content: WorkbookContent): void {
  let row = FIRST_ENTRY_ROW;
  for (const entry of content.entries) {
    const lines = workbookLines(entry.indicator, content.round);
    renderEntry(canvas, working, entry, { lines, row });
    row += lines.length;
  }
}

interface Place {
  readonly lines: readonly WorkbookLine[];
  /** The first row of the indicator. */
  readonly row: number;
}

function renderEntry(canvas: SheetCanvas, working: SheetCanvas, entry: WorkbookIndicator, { lines, row }: Place) {
  const { indicator } = entry;
  const cells = new Map(lines.map(({ name }, index) => [name, cellAddress(row + index, columns.value)]));
  const cellOf = (name: string) => cells.get(name);
  for (const [index, line] of lines.entries()) renderLine(canvas, entry, line, { row: row + index, cellOf });
  put(canvas, row, columns.code, indicator.code, styles.told);
  put(canvas, row, columns.name, indicator.name, styles.told);
  put(canvas, row, columns.state, entry.locked ?? workbookWords.open, styles.told);
  renderScore(canvas, working, entry, { row, cellOf });
  renderTexts(canvas, entry, row);
  setHeights(canvas, entry, { lines, row });
  if (lines.length === 1) return;
  const texts = resultTextNames.map((field) => textColumns[field]);
  for (const column of [columns.code, columns.name, columns.result, columns.score, ...texts, columns.state])
    canvas.merges.push({ startRow: row, endRow: row + lines.length - 1, startCol: column, endCol: column });
}

interface ScorePlace {
  readonly row: number;
  readonly cellOf: (name: string) => string | undefined;
}

function renderScore(
  canvas: SheetCanvas,
  working: SheetCanvas,
  { indicator, result }: WorkbookIndicator,
  { row, cellOf }: ScorePlace,
) {
  const formulas = indicatorFormulas(indicator, {
    cellOf: (name) => {
      const cell = cellOf(name);
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

function renderTexts(canvas: SheetCanvas, { result, locked }: WorkbookIndicator, row: number) {
  const style = locked === null ? styles.fillText : styles.lockedText;
  for (const field of resultTextNames) {
    const column = textColumns[field];
    put(canvas, row, column, result[field].replaceAll('\r\n', '\n') || null, style);
    if (locked === null) canvas.validations.push(textValidation(cellAddress(row, column)));
  }
}

/** Rows are made tall enough for the longest of their texts: a spreadsheet does not size merged cells itself. */
function setHeights(canvas: SheetCanvas, { indicator, result, locked }: WorkbookIndicator, { lines, row }: Place) {
  const shared = Math.max(
    linesIn(indicator.name, headings.name.width),
    linesIn(locked ?? '', headings.state.width),
    ...resultTextNames.map((field) => Math.min(MOST_LINES, linesIn(result[field] ?? '', headings[field].width))),
  );
  for (const [index, { label }] of lines.entries()) {
    const own = linesIn(label, headings.variable.width);
    const height = LINE_HEIGHT * Math.max(1, own, Math.ceil(shared / lines.length));
    canvas.heights.set(row + index, { height });
  }
}

/** How many lines a Thai text needs: vowels and tone marks above and below take no width of their own. */
function linesIn(text: string, width: number): number {
  const lengths = text.split('\n').map((part) => part.replace(/\p{Mn}/gu, '').length);
  return lengths.reduce((sum, length) => sum + Math.max(1, Math.ceil((length * 1.35) / width)), 0);
}
