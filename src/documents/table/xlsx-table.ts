import { writeXlsx } from 'hucre/xlsx';
import { newCanvas, put } from '../workbook/sheet-canvas.ts';
import { sheetName } from '../workbook/sheet-name.ts';
import { defaultFont, styles } from '../workbook/workbook-styles.ts';
import type { CsvColumn } from './csv-table.ts';

/** A figure that a spreadsheet holds as it is written; anything else stays text, codes with zeros before them too. */
const figure = /^-?(0|[1-9]\d{0,14})(\.\d{1,10})?$/;
/** How many digits a spreadsheet holds of a figure. */
const MOST_DIGITS = 15;

function isHeld(text: string): boolean {
  return figure.test(text) && text.replaceAll(/\D/g, '').length <= MOST_DIGITS;
}

interface XlsxOptions {
  /** Every cell is a text, and stays one whatever is typed into it: no code becomes a figure or a day. */
  readonly asTexts?: boolean;
}

/** The same columns as a workbook with one sheet: figures are numbers with their decimals, nothing is a formula. */
export function toXlsx<Row>(
  title: string,
  columns: readonly CsvColumn<Row>[],
  rows: readonly Row[],
  { asTexts = false }: XlsxOptions = {},
): Promise<Uint8Array> {
  const canvas = newCanvas();
  for (const [at, { heading }] of columns.entries()) put(canvas, 0, at, heading, styles.heading);
  for (const [index, row] of rows.entries())
    for (const [at, column] of columns.entries()) {
      const text = column.cell(row);
      const decimals = figure.exec(String(text ?? ''))?.[2]?.slice(1);
      const isFigure = !asTexts && isHeld(String(text ?? ''));
      const numFmt = decimals === undefined ? '0' : `0.${'0'.repeat(decimals.length)}`;
      put(
        canvas,
        index + 1,
        at,
        isFigure ? Number(text) : asTexts && text !== null ? String(text) : text,
        isFigure ? { ...styles.toldFigure, numFmt } : asTexts ? { ...styles.told, numFmt: '@' } : styles.told,
      );
    }
  return writeXlsx({
    sheets: [
      {
        ...{
          name: sheetName(title),
          rows: canvas.rows,
          cells: canvas.cells,
        },
        columns: columns.map(({ heading }) => ({ width: Math.max(12, Math.min(40, heading.length + 4)) })),
        freezePane: { rows: 1, columns: 0 },
        pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      },
    ],
    defaultFont,
    properties: { title, creator: 'สัมฤทธิ์' },
  });
}
