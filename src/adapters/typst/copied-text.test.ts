import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { agreementView } from '../../documents/agreement/v4/view.ts';
import { writeDigits } from '../../documents/paper-numerals.ts';
import { openPaperRenderer } from '../../documents/paper-renderer.ts';
import { guardThai } from '../../documents/thai/guard-thai.ts';
import { protectedWords } from '../../documents/thai/protected-words.data.ts';
import { thaiFiles } from '../../documents/thai/thai-files.ts';
import { listShippedFrameworks } from '../../frameworks/registry.ts';
import { accepted } from '../../testing/people-setting.ts';
import { paperReaders } from '../../testing/read-paper-texts.ts';
import { sampleDraft, sampleOfLongFigures, sampleSource } from '../../testing/sample-agreement.ts';
import { openTypesetter } from './typesetter.ts';

const typesetter = openTypesetter();
afterAll(() => typesetter.close());

const oneSpace = (text: string) => text.replace(/\s+/g, ' ').trim();
const withoutSpaces = (text: string) => text.replace(/\s/g, '');

/** Every Thai text of a value. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return /[ก-ฮ]/.test(value) ? [oneSpace(value)] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(textsOf);
}

/** Clusters that readers of papers are known to take out wrongly. */
const hard = [
  'สิ่งแวดล้อม เพิ่มขึ้น ที่ ปี่ ตั้งแต่ คำรับรอง น้ำ ค้ำประกัน ฝั่งทะเล ฟื้นฟู ผู้ซึ่ง ปฏิบัติ ญี่ปุ่น ฐานะ กตัญญู',
  'ปี จัดทำ หรือรัฐมนตรี ที่ได้รับมอบหมาย 3 ครั้งแต่ไม่เกิน ๑๒ ครั้ง (e-SAR) รหัส 2568-7K3M-Q2XW ก.พ.ร. ฯลฯ อื่น ๆ',
  'ปำ ฝำ ฟำ ป้ำ ช้ำ ก่ำ ล้ำค่า ต่ำกว่า ทำ จำ สำคัญ ฤๅษี ไฟฟ้า first office',
];
const corpus = [...hard, ...new Set([...textsOf(listShippedFrameworks()), ...protectedWords])];

const head = `#import "thai.typ": thai
#set document(date: datetime(year: 2025, month: 1, day: 1), title: "ก")
#show: thai
#set text(size: 14pt)
#set table.cell(breakable: false)
#let texts = json("texts.json")
`;
const layouts = {
  paragraphs: `${head}#for text in texts { par(text) }`,
  'a table': `${head}#table(columns: (4.2cm, 1fr), ..texts)`,
  'bold, narrow columns': `${head}#set page(margin: 1cm)\n#set text(weight: "bold", size: 12pt)\n#table(columns: (4.6cm,) * 4, ..texts)`,
};

async function setInType(template: string, texts: readonly string[]): Promise<Uint8Array> {
  const files = { ...thaiFiles, 'texts.json': JSON.stringify(texts.map((text) => guardThai(text))) };
  return accepted(await typesetter.typeset(template, files));
}

/** What every reader takes out of a paper. */
async function readByAll(pdf: Uint8Array) {
  expect(paperReaders.length).toBeGreaterThanOrEqual(2);
  return Promise.all(paperReaders.map(async ({ name, read }) => ({ name, text: (await read(pdf)).join('\n') })));
}

describe('the text that readers take out of a paper', () => {
  it.each(Object.entries(layouts))('is what went in, letter for letter, in %s', async (_name, template) => {
    const sentence = fc
      .array(fc.constantFrom(...corpus), { minLength: 1, maxLength: 3 })
      .map((parts) => parts.join(' '));
    const digits = fc.constantFrom<'thai' | 'arabic'>('thai', 'arabic');
    await fc.assert(
      fc.asyncProperty(fc.array(sentence, { minLength: 1, maxLength: 40 }), digits, async (sentences, numerals) => {
        const texts = [...hard, ...sentences].map((text) => writeDigits(text, numerals));
        for (const { name, text } of await readByAll(await setInType(template, texts)))
          expect(withoutSpaces(text), name).toBe(withoutSpaces(texts.join('')));
      }),
      { numRuns: 5, seed: 2568 },
    );
  });

  it('has its spaces where they went in', async () => {
    const whole = corpus.join('\n');
    const read = await readByAll(await setInType(layouts.paragraphs, corpus));
    // Old editions of MuPDF do not read ActualText.
    for (const { name, text } of read.filter((one) => !/^MuPDF 1\.(?:1\d|2[0-3])\b/.test(one.name))) {
      const other = text.split(/\r?\n/).filter((line) => !whole.includes(oneSpace(line)));
      expect(other, name).toEqual([]);
    }
  });

  it.each([
    ['a signed agreement of many pages', sampleSource],
    ['a draft', sampleDraft],
    ['an agreement with long figures', sampleOfLongFigures],
  ])('is what %s says, in its order, and the same for all of them', async (_name, source) => {
    const pdf = accepted(await openPaperRenderer(typesetter).agreement(source, 'pdf'));
    const { heading, opening, parts, signing } = agreementView(source);
    const said = [...heading, opening, ...parts.flatMap((part) => textsOf(part)), signing.sentence].map(withoutSpaces);
    const read = (await readByAll(pdf)).map(({ name, text }) => ({ name, text: withoutSpaces(text) }));
    for (const { name, text } of read) {
      let at = 0;
      for (const one of said) {
        at = text.indexOf(one.slice(0, 60), at);
        expect(at, `${name}: ${one}`).toBeGreaterThanOrEqual(0);
      }
      expect(text.split('คำรับรอง').length, name).toBeGreaterThan(26);
      expect([...text].toSorted().join(''), name).toBe([...(read[0]?.text ?? '')].toSorted().join(''));
    }
  });
});
