import type { VariableKind } from '../agreement/variable-kind.ts';
import { cleanText, unreadableCharacter } from '../values/clean-text.ts';
import { plainNumber } from '../values/decimal.ts';
import { accept, type Outcome, refuse } from '../values/result.ts';
import { toArabicDigits } from '../values/thai-digits.ts';
import { normaliseThai } from '../values/thai-text.ts';
import type { CellContent } from './typed-workbook.ts';

export type CellRefusal =
  | 'cell-holds-formula'
  | 'cell-holds-date'
  | 'cell-holds-percent'
  | 'cell-holds-fault'
  | 'cell-holds-unreadable';

/** The value of a cell; `hidden` says that invisible characters were removed from it. */
export interface CellReading {
  readonly text: string;
  readonly hidden: boolean;
}

/** A milestone's step in the sheet, and as stored. */
export const stepWords = { done: 'แล้วเสร็จ', notDone: 'ยังไม่แล้วเสร็จ' } as const;

/** Zero-width characters, marks of direction, soft hyphens and control characters other than the ends of a line or a tab. */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/;

/**
 * Reads a figure's cell as text to be saved: a number's decimals, or what was typed, which the indicator checks later.
 * Refuses what a figure cannot be: a formula, a date, a percentage (5% would be read as 0.05), an error.
 */
export function readFigureCell(content: CellContent, kind: VariableKind): Outcome<CellReading, CellRefusal> {
  if (content.kind === 'percent') return refuse('cell-holds-percent', { text: shown(content.text) });
  const read = readTextCell(content);
  if (!read.ok) return read;
  const { hidden } = read.value;
  const text = read.value.text.replace(/[\s\u00a0]+/g, ' ').trim();
  return accept({ text: kind === 'step' ? stepText(text) : text, hidden });
}

/** Reads the cell of a text. A number typed there is text too. */
export function readTextCell(content: CellContent): Outcome<CellReading, CellRefusal> {
  switch (content.kind) {
    case 'empty':
      return accept({ text: '', hidden: false });
    case 'formula':
      return refuse('cell-holds-formula', { text: shown(content.text) });
    case 'date':
      return refuse('cell-holds-date', { text: shown(content.text) });
    case 'truth':
    case 'fault':
      return refuse('cell-holds-fault', { text: shown(content.text) });
    case 'number':
    case 'percent':
    case 'text': {
      const character = unreadableCharacter(content.text);
      if (character !== null) return refuse('cell-holds-unreadable', { character });
      const visible = cleanText(content.text);
      return accept({ text: visible, hidden: INVISIBLE.test(content.text) });
    }
  }
}

/** True if two texts of a figure are the same number, or the same text. */
export function sameFigure(one: string, other: string): boolean {
  return plainNumber(one).trim() === plainNumber(other).trim();
}

/** True if two texts are the same for a reader, regardless of line endings and Thai composition. */
export function sameCellText(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(text: string): string {
  return cleanText(text).trim();
}

function stepText(text: string): string {
  const said = normaliseThai(text);
  if (said === stepWords.done) return '1';
  if (said === stepWords.notDone) return '0';
  return toArabicDigits(said);
}

function shown(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
