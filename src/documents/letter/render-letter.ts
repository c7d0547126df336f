import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LetterPaperSource } from '../../application/letters/letter-paper.ts';
import type { PaperFormat, PaperRendererRefusal, Typesetter } from '../../application/papers/papers-ports.ts';
import { accept, type Outcome } from '../../domain/values/result.ts';
import { storableText } from '../../domain/values/storable-text.ts';
import { dateParts } from '../date-parts.ts';
import { eachText } from '../each-text.ts';
import { guardClose, guardOpen, guardThai } from '../thai/guard-thai.ts';
import { thaiFiles } from '../thai/thai-files.ts';
import { letterDocx } from './v1/docx.ts';
import { inItsDigits, type LetterView, letterView } from './v1/view.ts';

/** An edition of the letter's paper: its template, and what the template and the DOCX writer read. */
export interface LetterEdition {
  readonly template: string;
  readonly view: typeof letterView;
  readonly docx: typeof letterDocx;
}

/** Every edition by its folder. */
export const letterEditions: Readonly<Record<string, LetterEdition>> = {
  'letter/v1': {
    template: readFileSync(join(import.meta.dirname, 'v1', 'letter.typ'), 'utf8'),
    ...{ view: letterView, docx: letterDocx },
  },
};
const untouched = new Set(['form']);
/** `14 - 16`: a reader that finds the hyphen at the end of a line leaves it out. */
const range = /([0-9๐-๙]+ - [0-9๐-๙]+)/;

/** An official letter through its template or as a word processor file. The same source gives the same bytes. */
export async function renderLetter(
  typesetter: Typesetter,
  edition: LetterEdition,
  source: LetterPaperSource,
  format: PaperFormat,
): Promise<Outcome<Uint8Array, PaperRendererRefusal>> {
  const view = printable(edition, source);
  if (format === 'docx') return accept(await edition.docx(view, source.at));
  const set = eachText(view, guarded, untouched);
  const title = [view.number, view.subject].join(' ').trim();
  const files = { ...thaiFiles, 'view.json': JSON.stringify({ ...set, title, when: dateParts(source.at) }) };
  return typesetter.typeset(edition.template, files);
}

function guarded(text: string): string {
  return text
    .split(range)
    .map((part) => (range.test(part) ? `${guardOpen}${part}${guardClose}` : guardThai(part)))
    .join('');
}

function printable(edition: LetterEdition, source: LetterPaperSource): LetterView {
  const view = edition.view(source);
  const digits = inItsDigits(view);
  return eachText(view, (text) => digits(storableText(text)), untouched);
}
