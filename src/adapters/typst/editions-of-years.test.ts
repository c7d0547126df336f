import { afterAll, expect, it } from 'vitest';
import type { PaperRenderer } from '../../application/papers/papers-ports.ts';
import { type EditionOfYears, editionsOfYears } from '../../documents/paper-editions.data.ts';
import { openPaperRenderer, paperEditions } from '../../documents/paper-renderer.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { bare, readPdf } from '../../testing/read-pdf.ts';
import { sampleDraft } from '../../testing/sample-agreement.ts';
import { sampleLetters } from '../../testing/sample-letters.data.ts';
import { sampleReceipt } from '../../testing/sample-sheet.ts';
import { openTypesetter } from './typesetter.ts';

const typesetter = openTypesetter();
afterAll(() => typesetter.close());

const mark = 'edition of another year';
const changed = <Edition extends { readonly template: string }>(edition: Edition | undefined): Edition => {
  if (edition === undefined) throw new Error('no edition');
  return { ...edition, template: `${edition.template}\n\n${mark}\n` };
};
/** Every kind has one more edition, which papers of FY2570 use. */
const editions = {
  agreement: { ...paperEditions.agreement, 'agreement/v99': changed(paperEditions.agreement['agreement/v4']) },
  letter: { ...paperEditions.letter, 'letter/v99': changed(paperEditions.letter['letter/v1']) },
  sheet: { ...paperEditions.sheet, 'sheet/v99': changed(paperEditions.sheet['sheet/v1']) },
};
const kinds = ['agreement', 'letter', 'sheet'] as const;
const from2570 = (edition: string): readonly EditionOfYears[] => [
  ...editionsOfYears,
  ...kinds.map((kind) => ({
    ...{ kind, fromYear: 2570, edition: `${kind}/${edition}` },
    source: { assumption: 'ทดสอบ' },
  })),
];

const make: Readonly<
  Record<(typeof kinds)[number], (renderer: PaperRenderer, fiscalYear: number) => Promise<Uint8Array>>
> = {
  agreement: async (renderer, fiscalYear) => {
    const content = { ...sampleDraft.content, fiscalYear };
    return accepted(await renderer.agreement({ ...sampleDraft, content }, 'pdf'));
  },
  letter: async (renderer, fiscalYear) => {
    const at = { at: '2024-04-25T00:00:00.000Z', watermark: null, recall: null, picture: null, isDemo: false };
    return accepted(await renderer.letter({ face: sampleLetters.S3, fiscalYear, ...at }, 'pdf'));
  },
  sheet: async (renderer, fiscalYear) => accepted(await renderer.sheet({ ...sampleReceipt, fiscalYear }, true)),
};

it.each(kinds)(
  'a year sets its %s in another edition and no other year is touched',
  { timeout: 180_000 },
  async (kind) => {
    const [today, later] = [
      openPaperRenderer(typesetter),
      openPaperRenderer(typesetter, from2570('v99'), editions),
    ] as const;
    const [before, after] = [await make[kind](today, 2569), await make[kind](later, 2569)];
    expect(Buffer.from(before).equals(after)).toBe(true);
    const text = bare((await readPdf(await make[kind](later, 2570))).flatMap(({ lines }) => lines).join(''));
    expect(text).toContain(bare(mark));
    expect([2569, 2570].map((year) => later.editionOf(year))).toEqual(['agreement/v4', 'agreement/v99']);
  },
);

it('an edition that is not there is a refusal, not another form', async () => {
  const renderer = openPaperRenderer(typesetter, from2570('v98'), editions);
  const source = { ...sampleReceipt, fiscalYear: 2570 };
  expect(codesOf(await renderer.sheet(source, true))).toEqual(['paper-not-made']);
});
