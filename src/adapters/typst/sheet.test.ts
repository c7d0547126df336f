import { afterAll, describe, expect, it } from 'vitest';
import type { PaperSheet } from '../../application/papers/paper-sheet.ts';
import { writeDigits } from '../../documents/paper-numerals.ts';
import { openPaperRenderer } from '../../documents/paper-renderer.ts';
import { accepted } from '../../testing/people-setting.ts';
import { paperReaders } from '../../testing/read-paper-texts.ts';
import { readPdf } from '../../testing/read-pdf.ts';
import { sampleBook, sampleReceipt, sampleReport } from '../../testing/sample-sheet.ts';
import { openTypesetter } from './typesetter.ts';

const renderer = openPaperRenderer(openTypesetter());
afterAll(() => renderer.close());

const setInType = async (sheet: PaperSheet) => accepted(await renderer.sheet(sheet, true));
const bare = (text: string) => text.replace(/\s/g, '');
const inThai = (text: string) => bare(writeDigits(text, 'thai'));

/** Every text that must be on the paper, as it is printed. */
function printed({ heading, facts, table, sections, annex, proof, footer }: PaperSheet): string[] {
  const all = [...facts, ...sections.flatMap((section) => section.facts)];
  return [
    ...[...heading, footer, ...(table?.heads ?? []), ...(table?.rows.flat() ?? [])].map(inThai),
    ...sections.map((section) => inThai(section.heading)),
    ...all.flatMap(({ label, lines, codes }) => [inThai(label), ...lines.map(inThai), ...codes]),
    ...(annex?.rows.flat() ?? []).flatMap(({ text, codes }) => [inThai(text), bare(codes.join(''))]),
    ...(proof ? [bare(proof.address), ...proof.hashes.flatMap(({ codes }) => codes)] : []),
  ];
}

describe('a receipt', () => {
  it('takes one A4 page, with the longest names of fifteen indicators', async () => {
    const pages = await readPdf(await setInType(sampleReceipt));
    expect(pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([[595, 842]]);
  });

  it('is the same to the byte when it is set again', async () => {
    expect(Buffer.compare(await setInType(sampleReceipt), await setInType(sampleReceipt))).toBe(0);
  });
});

describe.each([
  ['receipt', sampleReceipt],
  ['report', sampleReport],
  ['book', sampleBook],
] as const)('a %s', (_name, sheet) => {
  it('says all that it is of, and every reader copies it as it was written', async () => {
    const pdf = await setInType(sheet);
    for (const reader of paperReaders) {
      const read = bare((await reader.read(pdf)).join(''));
      const missing = printed(sheet).filter((text) => !read.includes(text));
      expect(missing, reader.name).toEqual([]);
    }
  });

  it('keeps every text inside the page and lays none over another', async () => {
    for (const page of await readPdf(await setInType(sheet))) {
      const texts = page.texts
        .filter((one) => one.width > 2 && one.text !== 'ร่าง')
        .toSorted((a, b) => a.y - b.y || a.x - b.x);
      for (const [index, one] of texts.entries()) {
        expect(one.x + one.width, one.text).toBeLessThanOrEqual(page.width - 50);
        const next = texts[index + 1];
        if (next && Math.abs(next.y - one.y) < 0.5)
          expect(one.x + one.width, `${one.text} | ${next.text}`).toBeLessThanOrEqual(next.x + 2);
      }
    }
  });
});

describe('the end of a paper with sections', () => {
  const labels = ['คำอธิบาย', 'ผลการดำเนินงาน', 'คะแนนที่ได้', 'ปัญหาและอุปสรรค', 'แนวทางดำเนินการต่อไป', 'หลักฐานอ้างอิง'];
  const sectionOf = (count: number) => ({
    heading: '1-01 รายได้จากการท่องเที่ยว',
    facts: Array.from({ length: count }, (_, at) => ({
      label: labels[at % labels.length] ?? '',
      lines: ['ไม่มี'],
      codes: [],
    })),
  });

  it.each([6, 18, 20, 22, 24, 26, 28, 30])(
    'of %i rows has signature and QR code on a page with some of them',
    async (count) => {
      const sections = [sectionOf(18), sectionOf(count)];
      const pages = await readPdf(await setInType({ ...sampleReport, watermark: null, table: null, sections }));
      const last = pages.at(-1)?.lines.join('') ?? '';
      expect(last).toContain(bare('ตรวจกับฉบับในระบบได้ที่'));
      expect(last).toContain('ไม่มี');
    },
  );

  it.each([2, 3, 4])('of %i long facts has them too', async (count) => {
    const long = 'ประชุมพิจารณาแล้ว ที่ประชุมมีความเห็นหลากหลายและมอบฝ่ายเลขานุการรวบรวม'.repeat(6);
    const { heading, facts } = sectionOf(count);
    const section = { heading, facts: facts.map((one) => ({ ...one, lines: [long] })) };
    for (const before of [0, 4, 8, 12]) {
      const sections = [...(before === 0 ? [] : [sectionOf(before)]), section];
      const pages = await readPdf(await setInType({ ...sampleReport, watermark: null, table: null, sections }));
      const last = pages.at(-1)?.lines.join('') ?? '';
      expect(last, `${before}`).toContain(bare('ตรวจกับฉบับในระบบได้ที่'));
      expect(last, `${before}`).toContain(bare('มอบฝ่ายเลขานุการรวบรวม'));
    }
  });

  it('says each label in one line', async () => {
    const pages = await readPdf(await setInType({ ...sampleReport, table: null, sections: [sectionOf(6)] }));
    const lines = pages.flatMap((one) => one.lines);
    for (const label of labels)
      expect(
        lines.some((line) => line.startsWith(bare(label))),
        label,
      ).toBe(true);
  });
});
