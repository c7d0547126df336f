import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import type { PaperSheet } from '../../application/papers/paper-sheet.ts';
import { openPaperRenderer } from '../../documents/paper-renderer.ts';
import { inflatePart, readDirectory } from '../../documents/zip/read-zip.ts';
import { storableText } from '../../domain/values/storable-text.ts';
import { accepted } from '../../testing/people-setting.ts';
import { bare, readPdf } from '../../testing/read-pdf.ts';
import { sampleSource } from '../../testing/sample-agreement.ts';
import { sampleReport } from '../../testing/sample-sheet.ts';
import { lettersOfFont } from './letters-of-font.ts';
import { openTypesetter } from './typesetter.ts';

const renderer = openPaperRenderer(openTypesetter());
afterAll(() => renderer.close());

const strange = 'เมือง\u001fน่า\u001eอยู่\u200b\ufeff\u00ad \ud83d\udc4d \ud83d 漢字 \u0000 \ue000 ใกล้\u2009ไกล\tทั่วถึง';
const printed = bare('เมืองน่าอยู่ใกล้ไกลทั่วถึง');
const { content } = sampleSource;
const source = {
  ...sampleSource,
  content: {
    ...content,
    plan: { ...content.plan, vision: strange },
    indicators: content.indicators.map((one, index) => (index === 0 ? { ...one, name: `${one.name}${strange}` } : one)),
  },
};

function partOf(zip: Uint8Array, name: string): string {
  const bytes = Buffer.from(zip);
  const part = readDirectory(bytes, 100)?.find((one) => one.name === name);
  return part ? inflatePart(bytes, part).toString('utf8') : '';
}

describe('a paper', () => {
  it('is made without the characters that no typeface has, and says the rest', async () => {
    const pages = await readPdf(accepted(await renderer.agreement(source, 'pdf')));
    const text = bare(pages.flatMap((page) => page.texts.map((one) => one.text)).join(''));
    expect(text.split(printed).length).toBeGreaterThan(2);
  });

  it('of a report too, with such characters in every text of it', async () => {
    const sheet: PaperSheet = JSON.parse(JSON.stringify(sampleReport), (_, value) =>
      typeof value === 'string' && /[ก-ฮ]/.test(value) ? `${value}${strange}` : value,
    );
    const pages = await readPdf(accepted(await renderer.sheet(sheet, true)));
    const text = bare(pages.flatMap((page) => page.texts.map((one) => one.text)).join(''));
    expect(text.split(printed).length).toBeGreaterThan(20);
  });

  it('for a word processor holds nothing that its format forbids', async () => {
    const docx = accepted(await renderer.agreement(source, 'docx'));
    const body = partOf(docx, 'word/document.xml');
    expect(body).toContain('เมืองน่าอยู่');
    expect(storableText(body)).toBe(body);
  });
});

describe('the typeface of papers', () => {
  const file = fileURLToPath(import.meta.resolve('@expo-google-fonts/sarabun/400Regular/Sarabun_400Regular.ttf'));
  const letters = lettersOfFont(readFileSync(file));

  it('has what papers say: Thai, both kinds of digits, signs of arithmetic', () => {
    const said = 'กฮะาำิีึืุู่้๊๋็์ฯๆ๐๙09AZaz()[]“”‘’–—÷×−≥≤→…•·½²°%';
    expect([...said].filter((letter) => !letters.has(letter.codePointAt(0) ?? 0))).toEqual([]);
  });

  it('has no emoji and no Chinese', () => {
    for (const code of [0x1f44d, 0x6f22]) expect(letters.has(code)).toBe(false);
  });
});
