import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PaperSheet } from '../../application/papers/paper-sheet.ts';
import type { PaperRendererRefusal, SheetFormat, Typesetter } from '../../application/papers/papers-ports.ts';
import { accept, type Outcome } from '../../domain/values/result.ts';
import { storableText } from '../../domain/values/storable-text.ts';
import { dateParts } from '../date-parts.ts';
import { eachText } from '../each-text.ts';
import { writeDigits } from '../paper-numerals.ts';
import { renderQrCode } from '../qr-code.ts';
import { guardThai } from '../thai/guard-thai.ts';
import { thaiFiles } from '../thai/thai-files.ts';
import { sheetDocx } from './sheet-docx.ts';
import { sheetXlsx } from './sheet-xlsx.ts';

/** An edition of the paper of a sheet: its template, and who writes its other formats. */
export interface SheetEdition {
  readonly template: string;
  readonly docx: typeof sheetDocx;
  readonly xlsx: typeof sheetXlsx;
}

/** Every edition by its folder. */
export const sheetEditions: Readonly<Record<string, SheetEdition>> = {
  'sheet/v1': {
    template: readFileSync(join(import.meta.dirname, 'v1', 'sheet.typ'), 'utf8'),
    ...{ docx: sheetDocx, xlsx: sheetXlsx },
  },
};
/** Machine text and the file's properties. */
const untouched = new Set(['title', 'at', 'codes', 'address']);

/** A sheet through its template, as a word processor file, or as a workbook: in Thai digits but for the workbook. */
export async function renderSheet(
  typesetter: Typesetter,
  edition: SheetEdition,
  sheet: PaperSheet,
  { isDemo, format }: { readonly isDemo: boolean; readonly format: SheetFormat },
): Promise<Outcome<Uint8Array, PaperRendererRefusal>> {
  const demoMark = isDemo ? 'ข้อมูลสาธิต ไม่ใช่เอกสารราชการ' : null;
  const printed = eachText({ ...sheet, demoMark, page: 'หน้า', of: 'จาก' }, storableText);
  if (format === 'xlsx') return accept(await edition.xlsx(printed));
  const inThai = (text: string) => writeDigits(text, 'thai');
  if (format === 'docx') return accept(await edition.docx(eachText(printed, inThai, untouched)));
  const view = eachText(printed, (text) => guardThai(inThai(text)), untouched);
  const files = { ...thaiFiles, 'view.json': JSON.stringify({ ...view, date: dateParts(sheet.at) }) };
  const { proof } = sheet;
  return typesetter.typeset(
    edition.template,
    proof === null ? files : { ...files, 'qr.svg': renderQrCode(proof.address) },
  );
}
