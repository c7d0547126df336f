import { type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { PaperSheet, SheetAnnex, SheetFact } from '../../application/papers/paper-sheet.ts';
import { newCanvas, put, type SheetCanvas } from '../workbook/sheet-canvas.ts';
import { sheetName } from '../workbook/sheet-name.ts';
import { defaultFont, styles } from '../workbook/workbook-styles.ts';
import type { PrintedSheet } from './sheet-docx.ts';

/** Characters that a column of a text of middling length takes; the shares of a sheet are centimetres. */
const charactersOf = (share: number) => Math.round(share * 8);
/** A figure that a spreadsheet can hold without rounding it. */
const plainFigure = /^-?\d{1,3}(,?\d{3}){0,3}(\.\d{1,4})?$/;

/** A sheet's table as a workbook, in Arabic digits: figures are numbers. Its sections are rows, a label and what it says. */
export function sheetXlsx(sheet: PrintedSheet): Promise<Uint8Array> {
  const canvas = newCanvas();
  let at = writeHead(canvas, sheet);
  const head = sheet.table === null ? null : at;
  if (sheet.table !== null) at = writeTable(canvas, sheet.table, at);
  for (const { heading, facts } of sheet.sections) {
    put(canvas, at + 1, 0, heading, styles.title);
    at = writeFacts(canvas, facts, at + 2);
  }
  return writeXlsx({
    sheets: [drawn(canvas, sheet, head), ...(sheet.annex === null ? [] : [annexSheet(sheet.annex)])],
    defaultFont,
    properties: { title: sheet.title, creator: 'สัมฤทธิ์' },
  });
}

/** The row after the last one written, of each of these. */
function writeHead(canvas: SheetCanvas, { demoMark, watermark, heading, facts }: PrintedSheet): number {
  const marks = [watermark, demoMark].filter((text) => text !== null);
  for (const [row, text] of [...marks, ...heading].entries())
    put(canvas, row, 0, text, row < marks.length ? styles.lead : styles.title);
  return writeFacts(canvas, facts, marks.length + heading.length) + 1;
}

function writeFacts(canvas: SheetCanvas, facts: readonly SheetFact[], from: number): number {
  for (const [index, { label, lines, codes }] of facts.entries()) {
    put(canvas, from + index, 0, label, styles.told);
    put(canvas, from + index, 1, [...lines, ...codes].join('\n'), styles.told);
  }
  return from + facts.length;
}

function writeTable(canvas: SheetCanvas, { heads, figures, rows }: NonNullable<PaperSheet['table']>, from: number) {
  for (const [column, text] of heads.entries()) put(canvas, from, column, text, styles.heading);
  for (const [index, texts] of rows.entries())
    for (const [column, text] of texts.entries()) {
      const isFigure = column >= heads.length - figures && plainFigure.test(text);
      const value = isFigure ? Number(text.replaceAll(',', '')) : text;
      put(canvas, from + 1 + index, column, value, isFigure ? figureStyle(text) : styles.told);
    }
  return from + 1 + rows.length;
}

/** What is listed, on a sheet of its own. */
function annexSheet({ heading, heads, shares, rows }: SheetAnnex): WriteSheet {
  const canvas = newCanvas();
  for (const [column, text] of heads.entries()) put(canvas, 0, column, text, styles.heading);
  for (const [index, cells] of rows.entries())
    for (const [column, { text, codes }] of cells.entries())
      put(canvas, index + 1, column, [text, codes.join('')].join('\n').trim(), styles.told);
  return { ...laidOut(canvas, heading, shares), freezePane: { rows: 1, columns: 0 } };
}

/** As many decimals as the paper shows. */
function figureStyle(text: string) {
  const decimals = text.split('.')[1]?.length ?? 0;
  return { ...styles.toldFigure, numFmt: decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}` };
}

function drawn(canvas: SheetCanvas, { table, title }: PrintedSheet, head: number | null): WriteSheet {
  const laid = laidOut(canvas, title, table?.shares ?? [5, 12]);
  return head === null ? laid : { ...laid, freezePane: { rows: head + 1, columns: 0 } };
}

function laidOut(canvas: SheetCanvas, title: string, shares: readonly number[]): WriteSheet {
  return {
    name: sheetName(title),
    rows: canvas.rows,
    cells: canvas.cells,
    rowDefs: canvas.heights,
    columns: shares.map((share) => ({ width: Math.max(charactersOf(share), 12) })),
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    headerFooter: { oddFooter: '&C&P / &N' },
  };
}
