import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PaperRenderer } from '../../application/papers/papers-ports.ts';
import { agreementView } from '../../documents/agreement/v4/view.ts';
import { openPaperRenderer } from '../../documents/paper-renderer.ts';
import { runsOf } from '../../documents/thai/guard-thai.ts';
import { protectedWords } from '../../documents/thai/protected-words.data.ts';
import { accepted } from '../../testing/people-setting.ts';
import { bare, type PdfPage, readPdf } from '../../testing/read-pdf.ts';
import { sampleDraft, sampleOfLongFigures, sampleSource } from '../../testing/sample-agreement.ts';
import { openTypesetter } from './typesetter.ts';

/** The texts of the view that are printed, in the order of the paper's body. */
function bodyTexts(): string[] {
  const view = agreementView(sampleSource);
  const parts = view.parts.flatMap((part) => [
    part.heading,
    ...part.paragraphs,
    ...part.lists.flatMap((list) => [list.title, ...list.items]),
  ]);
  const sheets = view.further.sheets.flatMap((sheet) => [
    sheet.title,
    ...sheet.rows.flatMap((row) => [row.label, ...row.lines]),
  ]);
  return [...view.heading, view.opening, ...parts, view.signing.sentence, ...sheets];
}

describe('a paper set by the typesetter', () => {
  let paperRenderer: PaperRenderer;
  let pdf: Uint8Array;
  let pages: readonly PdfPage[];

  beforeAll(async () => {
    paperRenderer = openPaperRenderer(openTypesetter());
    pdf = accepted(await paperRenderer.agreement(sampleSource, 'pdf'));
    pages = await readPdf(pdf);
  });
  afterAll(() => paperRenderer.close());

  it('says everything the view says, in its order', () => {
    const read = bare(pages.flatMap((page) => page.texts.map((one) => one.text)).join(''));
    let at = 0;
    for (const run of bodyTexts().flatMap((text) => runsOf(text))) {
      const found = read.indexOf(bare(run), at);
      expect(found, `${run} after ${read.slice(Math.max(0, at - 40), at)}`).toBeGreaterThanOrEqual(0);
      at = found;
    }
  });

  it('breaks no protected word across lines', () => {
    const count = (text: string, word: string) => text.split(bare(word)).length - 1;
    const met = new Set<string>();
    for (const page of pages) {
      // A word broken across two lines is still complete in reading order, but missing from the lines.
      const read = bare(page.texts.map((one) => one.text).join(''));
      const lines = page.lines.join('\n');
      for (const word of protectedWords) {
        if (count(read, word) > 0) met.add(word);
        expect(count(lines, word), word).toBe(count(read, word));
      }
    }
    expect(met.size).toBeGreaterThan(50);
  });

  it('lays no text over another, however long the figures', async () => {
    const long = await readPdf(accepted(await paperRenderer.agreement(sampleOfLongFigures, 'pdf')));
    for (const page of [...pages, ...long]) {
      const texts = page.texts.filter((one) => one.width > 2).toSorted((a, b) => a.y - b.y || a.x - b.x);
      for (const [index, one] of texts.entries()) {
        const next = texts[index + 1];
        if (!next || Math.abs(next.y - one.y) > 0.5) continue;
        expect(one.x + one.width, `${one.text} | ${next.text}`).toBeLessThanOrEqual(next.x + 2);
      }
    }
  });

  it('keeps every text inside the page and its margins', () => {
    for (const page of pages) {
      for (const one of page.texts) {
        expect(one.x).toBeGreaterThanOrEqual(page.width < page.height ? 84 : 56);
        expect(one.x + one.width, one.text).toBeLessThanOrEqual(page.width - 56);
      }
    }
  });

  it('carries page x of y, the code and the address on every page', () => {
    expect(pages.length).toBeGreaterThan(10);
    for (const page of pages) {
      const text = page.lines.join(' ');
      expect(text).toContain('2568-7K3M-Q2XW');
      expect(text).toContain('https://samrit.example/verify/2568-7K3M-Q2XW');
      expect(text).toMatch(/หน้า[๐-๙]+จาก[๐-๙]+/);
    }
  });

  it('is PDF/A-2a in Thai, its fonts embedded, the code in its keywords', () => {
    const file = Buffer.from(pdf).toString('latin1');
    expect(file).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>');
    expect(file).toContain('<pdf:Keywords>2568-7K3M-Q2XW');
    expect(file).toMatch(/\/Lang \(th/);
    const descriptors = [...file.matchAll(/\/Type \/FontDescriptor[\s\S]*?endobj/g)].map(([text]) => text);
    expect(descriptors.length).toBeGreaterThanOrEqual(2);
    for (const descriptor of descriptors) expect(descriptor).toMatch(/\/FontFile2 \d+ 0 R/);
  });

  it('is the same to the byte when it is set again', async () => {
    const again = accepted(await paperRenderer.agreement(sampleSource, 'pdf'));
    expect(Buffer.compare(again, pdf)).toBe(0);
  });

  it('is marked ร่าง on every page before it is signed, and carries no code', async () => {
    const draft = await readPdf(accepted(await paperRenderer.agreement(sampleDraft, 'pdf')));
    for (const page of draft) expect(bare(page.texts.map((one) => one.text).join(''))).toContain('ร่าง');
    expect(draft.flatMap((page) => page.lines).join(' ')).not.toContain('2568-7K3M-Q2XW');
  });
});

describe('the typesetter', () => {
  it('tells what is wrong with a template and sets the next paper', async () => {
    const typesetter = openTypesetter();
    const refused = await typesetter.typeset('#unknown-name', {});
    expect(refused).toMatchObject({ ok: false, refusals: [{ code: 'paper-not-made' }] });
    expect(
      (await typesetter.typeset('#set document(date: datetime(year: 2025, month: 1, day: 1), title: "ก")\nก', {})).ok,
    ).toBe(true);
    await typesetter.close();
  });

  it('finishes what it has begun when it is closed, and then takes nothing more', async () => {
    const typesetter = openTypesetter();
    const template = '#set document(date: datetime(year: 2025, month: 1, day: 1), title: "ก")\nก';
    const begun = typesetter.typeset(template, {});
    await typesetter.close();
    expect((await begun).ok).toBe(true);
    expect(await typesetter.typeset(template, {})).toMatchObject({
      ok: false,
      refusals: [{ code: 'paper-service-stopped' }],
    });
  });
});
