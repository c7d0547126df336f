import { afterAll, describe, expect, it } from 'vitest';
import { writeDigits } from '../../documents/paper-numerals.ts';
import { openPaperRenderer } from '../../documents/paper-renderer.ts';
import { inflatePart, readDirectory } from '../../documents/zip/read-zip.ts';
import type { LetterFace } from '../../domain/letters/letter-face.ts';
import { accepted } from '../../testing/people-setting.ts';
import { paperReaders } from '../../testing/read-paper-texts.ts';
import { bare, readPdf } from '../../testing/read-pdf.ts';
import { sampleLetters } from '../../testing/sample-letters.data.ts';
import { openTypesetter } from './typesetter.ts';

const renderer = openPaperRenderer(openTypesetter());
afterAll(() => renderer.close());

const source = (face: LetterFace) => ({
  face,
  fiscalYear: 2567,
  at: '2024-04-25T00:00:00.000Z',
  watermark: null,
  recall: null,
  picture: null,
  isDemo: false,
});
const onePixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
const setInType = async (face: LetterFace) => accepted(await renderer.letter(source(face), 'pdf'));

/** Every text of a letter in the order of the sources. */
function inOrder(face: LetterFace): string[] {
  const proclaimed = face.kind === 'order';
  const texts = [
    ...(proclaimed ? [face.heading, face.number] : [face.speed, face.number, ...face.sender, face.date]),
    face.subject,
    face.to,
    ...face.references,
    ...face.enclosures.flatMap(({ title, count }) => [title, count]),
    ...face.paragraphs,
    ...(proclaimed ? ['สั่ง ณ วันที่ 29 เมษายน พ.ศ. 2562'] : [face.closing]),
    face.signer?.name ?? '',
    ...(face.signer?.office ?? []),
    ...face.owner,
    ...face.annex,
  ];
  return texts.filter((text) => text !== '').map((text) => bare(writeDigits(text, face.numerals)));
}

describe.each(Object.entries(sampleLetters))('the letter %s of the sources', (_name, face) => {
  it('is set with every field, in the order of the source and in its digits', async () => {
    const pdf = await setInType(face);
    for (const reader of paperReaders) {
      const pages = (await reader.read(pdf)).map((page, index) =>
        // From the second page on each begins with its number, also in the middle of a sentence.
        index === 0 ? bare(page) : bare(page).replace(writeDigits(String(index + 1), face.numerals), ''),
      );
      const read = pages.join('');
      let at = 0;
      for (const text of inOrder(face)) {
        const found = read.indexOf(text, at);
        expect(found, `${reader.name}: ${text}`).toBeGreaterThanOrEqual(at);
        at = found + text.length;
      }
    }
  });

  it('is A4 with three centimetres on the left and two on the right', async () => {
    for (const page of await readPdf(await setInType(face))) {
      expect([Math.round(page.width), Math.round(page.height)]).toEqual([595, 842]);
      for (const one of page.texts.filter(({ text }) => text.trim() !== '')) {
        expect(one.x, one.text).toBeGreaterThanOrEqual(84);
        expect(one.x + one.width, one.text).toBeLessThanOrEqual(595 - 56);
      }
    }
  });

  it('says whose it is on the page of the signature', async () => {
    const [, ...lines] = face.owner;
    const pages = (await readPdf(await setInType(face))).map((page) => bare(page.lines.join('')));
    const signed = pages.find((page) => page.includes(bare(face.signer?.name ?? '')));
    for (const line of lines) expect(signed, line).toContain(bare(writeDigits(line, face.numerals)));
  });

  it('is the same to the byte when it is set again, and has the same words as a word processor file', async () => {
    expect(Buffer.compare(await setInType(face), await setInType(face))).toBe(0);
    const docx = Buffer.from(accepted(await renderer.letter(source(face), 'docx')));
    expect(Buffer.compare(docx, Buffer.from(accepted(await renderer.letter(source(face), 'docx'))))).toBe(0);
    const part = (readDirectory(docx, 1000) ?? []).find(({ name }) => name === 'word/document.xml');
    const xml = part === undefined ? '' : inflatePart(docx, part).toString();
    const words = bare(xml.replace(/<[^>]+>/g, '').replaceAll('&amp;', '&'));
    for (const text of inOrder(face)) expect(words).toContain(text);
  });
});

it('a withdrawn letter says on every page since when and why, on paper and as a word processor file', async () => {
  const recall = { on: '2024-04-30', reason: 'เลื่อนประชุม' };
  const withdrawn = { ...source(sampleLetters.S4), watermark: 'ยกเลิก', recall };
  const said = bare('ยกเลิกเมื่อวันที่ ๓๐ เมษายน ๒๕๖๗ เหตุผล: เลื่อนประชุม');
  const pages = await readPdf(accepted(await renderer.letter(withdrawn, 'pdf')));
  expect(pages.length).toBeGreaterThan(1);
  for (const page of pages) expect(bare(page.lines.join(''))).toContain(said);
  const docx = Buffer.from(accepted(await renderer.letter(withdrawn, 'docx')));
  const headers = (readDirectory(docx, 1000) ?? []).filter(({ name }) => /^word\/header\d+\.xml$/.test(name));
  expect(headers).toHaveLength(2);
  for (const part of headers)
    expect(
      bare(
        inflatePart(docx, part)
          .toString()
          .replace(/<[^>]+>/g, ''),
      ),
    ).toContain(said);
});

it('an emblem of its own stands in the place of the neutral one, in every form, on paper and as a word processor file', async () => {
  const shapes = '<rect width="10" height="10" fill="#b8860b"/>';
  const drawn = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">${shapes}</svg>`;
  const pictures = [
    { mediaType: 'image/svg+xml', content: drawn },
    { mediaType: 'image/png', content: onePixel },
  ] as const;
  for (const face of [sampleLetters.S4, sampleLetters.order])
    for (const picture of pictures) {
      const own = accepted(await renderer.letter({ ...source(face), picture }, 'pdf'));
      expect(Buffer.compare(own, await setInType(face))).not.toBe(0);
      expect(Buffer.compare(own, accepted(await renderer.letter({ ...source(face), picture }, 'pdf')))).toBe(0);
      const docx = Buffer.from(accepted(await renderer.letter({ ...source(face), picture }, 'docx')));
      expect((readDirectory(docx, 1000) ?? []).some(({ name }) => name.startsWith('word/media/'))).toBe(true);
    }
});

it('a draft and a withdrawn letter say so across every page', async () => {
  for (const watermark of ['ร่าง', 'ยกเลิก']) {
    const pdf = accepted(await renderer.letter({ ...source(sampleLetters.S4), watermark }, 'pdf'));
    const pages = await readPdf(pdf);
    expect(pages.every((page) => page.lines.join('').includes(bare(watermark)))).toBe(true);
  }
});
