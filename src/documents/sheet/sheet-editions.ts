import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PaperSheet } from '../../application/papers/paper-sheet.ts';
import { storableText } from '../../domain/values/storable-text.ts';
import { dateParts } from '../date-parts.ts';
import { eachText } from '../each-text.ts';
import { writeDigits } from '../paper-numerals.ts';
import { renderQrCode } from '../qr-code.ts';
import type { Editions } from '../render-edition.ts';
import { guardThai } from '../thai/guard-thai.ts';
import { thaiFiles } from '../thai/thai-files.ts';
import { type PrintedSheet, sheetDocx } from './sheet-docx.ts';
import { sheetXlsx } from './sheet-xlsx.ts';

/** A sheet, and whether every page says that its figures are made up. */
export interface SheetSource {
  readonly sheet: PaperSheet;
  readonly isDemo: boolean;
}

/** Machine text and the file's properties. */
const untouched = new Set(['title', 'at', 'codes', 'address']);
const inThai = (text: string) => writeDigits(text, 'thai');

/** A sheet, in Thai digits but for the workbook. */
export const sheetEditions: Editions<SheetSource, PrintedSheet> = {
  'sheet/v1': {
    template: readFileSync(join(import.meta.dirname, 'v1', 'sheet.typ'), 'utf8'),
    view: printed,
    files: sheetFiles,
    docx: (view) => sheetDocx(eachText(view, inThai, untouched)),
    xlsx: (view) => sheetXlsx(view),
  },
};

function printed({ sheet, isDemo }: SheetSource): PrintedSheet {
  const demoMark = isDemo ? 'ข้อมูลสาธิต ไม่ใช่เอกสารราชการ' : null;
  return eachText({ ...sheet, demoMark, page: 'หน้า', of: 'จาก' }, storableText);
}

function sheetFiles(view: PrintedSheet, { sheet: { at, proof } }: SheetSource): Readonly<Record<string, string>> {
  const set = eachText(view, (text) => guardThai(inThai(text)), untouched);
  const files = { ...thaiFiles, 'view.json': JSON.stringify({ ...set, date: dateParts(at) }) };
  return proof === null ? files : { ...files, 'qr.svg': renderQrCode(proof.address) };
}
