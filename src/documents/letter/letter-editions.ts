import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LetterPaperSource } from '../../application/letters/letter-paper.ts';
import { storableText } from '../../domain/values/storable-text.ts';
import { dateParts } from '../date-parts.ts';
import { eachText } from '../each-text.ts';
import { emblemAsSvg } from '../emblem/emblem-as-svg.ts';
import type { Editions } from '../render-edition.ts';
import { guardThai } from '../thai/guard-thai.ts';
import { thaiFiles } from '../thai/thai-files.ts';
import { letterDocx } from './v1/docx.ts';
import { inItsDigits, type LetterView, letterView } from './v1/view.ts';

const untouched = new Set(['form']);

/** An official letter, order, memo or announcement. */
export const letterEditions: Editions<LetterPaperSource, LetterView> = {
  'letter/v1': {
    template: readFileSync(join(import.meta.dirname, 'v1', 'letter.typ'), 'utf8'),
    view: printable,
    files: letterFiles,
    docx: (view, { at, picture }) => letterDocx(view, at, picture),
  },
};

function letterFiles(view: LetterView, { at, picture }: LetterPaperSource): Readonly<Record<string, string>> {
  const set = eachText(view, guardThai, untouched);
  const title = [view.number, view.subject].join(' ').trim();
  const emblem = picture === null ? {} : { 'emblem.svg': emblemAsSvg(picture) };
  return { ...thaiFiles, ...emblem, 'view.json': JSON.stringify({ ...set, title, when: dateParts(at) }) };
}

function printable(source: LetterPaperSource): LetterView {
  const view = letterView(source);
  const digits = inItsDigits(view);
  return eachText(view, (text) => digits(storableText(text)), untouched);
}
