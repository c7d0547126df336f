import type { CellStyle } from 'hucre/xlsx';

/** The typeface that government offices have; another is used where it is missing. */
const face = 'TH SarabunPSK';
const line = { style: 'thin', color: { rgb: 'D8D4CA' } } as const;
const border = { top: line, right: line, bottom: line, left: line };

function filled(rgb: string): NonNullable<CellStyle['fill']> {
  return { type: 'pattern', pattern: 'solid', fgColor: { rgb } };
}

function text(change: Partial<NonNullable<CellStyle['font']>> = {}): NonNullable<CellStyle['font']> {
  return { name: face, size: 15, color: { rgb: '1B1F23' }, ...change };
}

const wrapped = { wrapText: true, vertical: 'top' } as const;
const figures = '#,##0.00##########';
/** A result may have endless decimals; four show what the score is computed from. */
const results = '#,##0.00##';

export type StyleName =
  | 'title'
  | 'lead'
  | 'heading'
  | 'told'
  | 'toldFigure'
  | 'result'
  | 'score'
  | 'lockedFigure'
  | 'lockedText'
  | 'fillFigure'
  | 'fillChoice'
  | 'fillText';

/** Cell styles: only cells that are to be filled in are unlocked and yellow. */
export const styles: Readonly<Record<StyleName, CellStyle>> = {
  title: { font: text({ size: 20, bold: true }), alignment: { vertical: 'center' } },
  lead: { font: text(), alignment: { vertical: 'center' } },
  heading: {
    font: text({ bold: true, color: { rgb: 'FFFFFF' } }),
    fill: filled('0B3B49'),
    border,
    alignment: { wrapText: true, vertical: 'center', horizontal: 'center' },
  },
  told: { font: text(), border, alignment: wrapped },
  toldFigure: { font: text(), border, alignment: { vertical: 'top', horizontal: 'right' }, numFmt: figures },
  result: { font: text(), border, alignment: { vertical: 'top', horizontal: 'right' }, numFmt: results },
  score: { font: text({ bold: true }), border, alignment: { vertical: 'top', horizontal: 'right' }, numFmt: '0.0000' },
  lockedFigure: {
    font: text({ color: { rgb: '4C545C' } }),
    fill: filled('ECE8DF'),
    border,
    alignment: { vertical: 'top', horizontal: 'right' },
    numFmt: figures,
  },
  lockedText: { font: text({ color: { rgb: '4C545C' } }), fill: filled('ECE8DF'), border, alignment: wrapped },
  fillFigure: {
    font: text(),
    fill: filled('FFF6D6'),
    border,
    alignment: { vertical: 'top', horizontal: 'right' },
    numFmt: figures,
    protection: { locked: false },
  },
  fillChoice: {
    font: text(),
    fill: filled('FFF6D6'),
    border,
    alignment: { vertical: 'top', horizontal: 'center' },
    protection: { locked: false },
  },
  fillText: { font: text(), fill: filled('FFF6D6'), border, alignment: wrapped, protection: { locked: false } },
};

export const defaultFont = { name: face, size: 15 } as const;
