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

  it('have the number of each of five levels beside its name', async () => {
    const { content } = sampleSource;
    const levels = ['1', '2', '3', '4', '5'].map((score) => ({ name: `ระดับ ${score}`, score }));
    const points = levels.map(({ score }): [string, string] => [score, score]);
    const indicators = content.indicators.map((one) => ({ ...one, rule: { ...oneDigit, points } }));
    const framework = { ...content.framework, levels };
    const pages = await pagesOf({ ...sampleSource, content: { ...content, framework, indicators } });
    const heads = pages.flatMap((page) => page.lines).filter((line) => line.includes('ระดับ๑'));
    expect(heads.length).toBeGreaterThan(0);
    for (const line of heads) expect(line.replace(/\s/g, '')).toContain('ระดับ๑ระดับ๒ระดับ๓ระดับ๔ระดับ๕');
  });

  it('carry the signatures after the body, so that no page is left with two lines', async () => {
    const pages = await pagesOf(sampleOfLongFigures);
    const signing = pages.findIndex((page) => page.lines.includes('การลงนาม'));
    expect(pages[signing]?.lines.some((line) => line.startsWith('๕.รายละเอียด'))).toBe(true);
    for (const page of pages.slice(0, signing)) expect(page.lines.length).toBeGreaterThan(10);
  });

  it('have what verifies them on the page of the signatures, however long the body is', async () => {
    const { content } = sampleSource;
    for (const more of [1, 3, 5]) {
      const goals = Array.from({ length: more }, (_, at) => `เป้าประสงค์ที่ ${at + 1}`).join('\n');
      const plan = { vision: 'น่าอยู่', strategicIssues: 'ท่องเที่ยว', goals };
      const pages = await pagesOf({ ...sampleSource, content: { ...content, plan } });
      const signing = pages.findIndex((page) => page.lines.includes('การลงนาม'));
      const verifying = pages.findIndex((page) => page.lines.some((line) => line.startsWith('SHA-256')));
      expect([more, verifying]).toEqual([more, signing]);
    }
  });

  it('have a column for each level of a year whose levels have long names', async () => {
    const { content } = sampleSource;
    const levels = content.framework.levels.map((level) => ({ ...level, name: `ค่าเป้าหมาย${level.name}` }));
    const pages = await pagesOf({
      ...sampleSource,
      content: { ...content, framework: { ...content.framework, levels } },
    });
    const texts = pages.flatMap((page) => page.texts);
    const [low, middle, high] = ['ขั้นต้น', 'มาตรฐาน', 'ขั้นสูง'].map(
      (name) => texts.find((one) => bare(one.text).startsWith(name))?.x ?? 0,
    );
    expect(middle).toBeGreaterThan((low ?? 0) + cm);
    expect(high).toBeGreaterThan((middle ?? 0) + cm);
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
