import { afterAll, describe, expect, it } from 'vitest';
import type { AgreementPaperSource } from '../../application/papers/papers-ports.ts';
import { openPaperRenderer } from '../../documents/paper-renderer.ts';
import type { Rule } from '../../domain/scoring/rule.ts';
import { accepted } from '../../testing/people-setting.ts';
import { bare, readPdf } from '../../testing/read-pdf.ts';
import { sampleOfLongFigures, sampleSource } from '../../testing/sample-agreement.ts';
import { openTypesetter } from './typesetter.ts';

const renderer = openPaperRenderer(openTypesetter());
afterAll(() => renderer.close());

const pagesOf = async (source: AgreementPaperSource) => readPdf(accepted(await renderer.agreement(source, 'pdf')));
const cm = 72 / 2.54;

const oneDigit: Rule = {
  kind: 'ladder',
  below: 'zero',
  points: [
    ['1', '50'],
    ['2', '75'],
    ['3', '100'],
  ],
};

describe('the pages of an agreement', () => {
  it('have columns as wide as the words of their headings, however short the figures', async () => {
    const { content } = sampleSource;
    const indicators = content.indicators.map((one) => ({ ...one, rule: oneDigit }));
    const pages = await pagesOf({ ...sampleSource, content: { ...content, indicators } });
    const lines = pages.flatMap((page) => page.lines);
    expect(lines.filter((line) => line.includes('มาตรฐาน') && line.includes('ขั้นต้น')).length).toBeGreaterThan(1);
    expect(lines.filter((line) => /มาตรฐา$/.test(line))).toEqual([]);
  });

  it('carry the signatures after the body, so that no page is left with two lines', async () => {
    const pages = await pagesOf(sampleOfLongFigures);
    const signing = pages.findIndex((page) => page.lines.includes('การลงนาม'));
    expect(pages[signing]?.lines.some((line) => line.startsWith('๕.รายละเอียด'))).toBe(true);
    for (const page of pages.slice(0, signing)) expect(page.lines.length).toBeGreaterThan(10);
  });

  it('have room for a pen above each name', async () => {
    const texts = (await pagesOf(sampleSource)).flatMap((page) => page.texts.map((one) => ({ ...one, page })));
    const role = texts.findLast((one) => bare(one.text).startsWith('ผู้ทำคำรับรอง'));
    const name = texts.find((one) => bare(one.text).startsWith('(ผู้สาธิตลายมือชื่อที่๑'));
    expect(role?.page).toBe(name?.page);
    expect((name?.y ?? 0) - (role?.y ?? 0)).toBeGreaterThan(1.5 * cm);
  });

  it('keep their lines so far apart that no mark touches the line above', async () => {
    const [first] = await pagesOf(sampleSource);
    const body = (first?.texts ?? []).filter((one) => one.width > 200).map((one) => one.y);
    const steps = body.slice(1).map((y, index) => y - (body[index] ?? 0));
    // 16 point: what hangs below reaches 0.32, the highest mark 1.25 of it.
    const tight = steps.filter((step) => step > 1 && step < 16 * 1.44);
    expect(body.length).toBeGreaterThan(8);
    expect(tight).toEqual([]);
  });
});
