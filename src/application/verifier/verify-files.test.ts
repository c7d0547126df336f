import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkSignature } from '../../adapters/ed25519-signer.ts';
import { nodeSecrets } from '../../adapters/node-secrets.ts';
import { readSummary, type SummaryContent, summaryText } from '../../domain/results/summary-content.ts';
import { fuzzRuns, fuzzSeed, fuzzTimeout } from '../../testing/fuzzing.ts';
import { sampleEdition } from '../../testing/sample-edition.ts';
import type { GivenFile } from './read-files.ts';
import { sayVerdict } from './say-verdict.ts';
import { verifierWords } from './verifier-words.data.ts';
import { type FilesVerdict, verifyFiles } from './verify-files.ts';

const tools = { hash: nodeSecrets.sha256, checkSignature };
const { content, text } = sampleEdition(tools.hash);
const file = (of: GivenFile['text'], name = 'results.json'): GivenFile => ({ name, text: of });

function run(...files: readonly GivenFile[]) {
  const steps = verifyFiles(tools, files);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

function verdictOf(of: string): FilesVerdict {
  const verified = run(file(of));
  if (!verified.ok) throw new Error(JSON.stringify(verified.faults));
  return verified.verdict;
}

const refusedFor = (...files: readonly GivenFile[]) => {
  const verified = run(...files);
  return verified.ok ? [] : verified.faults.map(({ fault }) => fault);
};

it('an edition as it was stored is right, to the byte, with its table and equal totals on one place', () => {
  const verdict = verdictOf(text);
  expect([verdict.conclusion, verdict.isSameBytes, verdict.edition.reworded]).toEqual(['alone', true, 0]);
  expect(summaryText(verdict.edition.computed)).toBe(text);
  expect(verdict.table.provinces.map(({ organisationId, place }) => [organisationId, place])).toEqual([
    ['TH-42', 1],
    ['TH-10', 2],
    ['TH-55', 2],
    ['TH-58', 4],
  ]);
});

it('an edition of the first format is computed the same, and said to have no table', () => {
  const { table: _table, digests: _digests, ...first } = content;
  const verdict = verdictOf(summaryText({ ...first, format: 'samrit-results/1' }));
  expect(verdict.conclusion).toBe('alone');
  expect(sayVerdict(verdict).some(({ english }) => english.startsWith('first format'))).toBe(true);
});

/** The edition with something changed in it, as a file. */
function changed(change: (copy: SummaryContent) => void): string {
  const copy = readSummary(text);
  if (copy === null) throw new Error('it can be read');
  change(copy);
  return summaryText(copy);
}

const [, loei] = content.parties;

it.each([
  [
    'a score',
    (copy: SummaryContent) => Object.assign(copy.parties[1]?.ledger.indicators[0] ?? {}, { score: '91.6657' }),
    '1.1 คุณภาพน้ำ',
    'คะแนน',
  ],
  ['a total', (copy: SummaryContent) => Object.assign(copy.parties[1] ?? {}, { total: '94.9001' }), null, 'คะแนนรวม'],
  [
    'a step',
    (copy: SummaryContent) => Object.assign(copy.parties[1]?.ledger.indicators[1]?.steps.at(-1) ?? {}, { value: '41' }),
    '2.1 ฐานข้อมูล',
    'ขั้นที่',
  ],
  [
    'a weight',
    (copy: SummaryContent) => Object.assign(Object(copy.parties[1]?.inputs).indicators[0], { weight: '61' }),
    '1.1 คุณภาพน้ำ',
    'ข้อมูลที่ใช้คิดคะแนน',
  ],
  ['a late day', (copy: SummaryContent) => Object.assign(copy.parties[1] ?? {}, { lateDays: 1 }), null, 'วันทำการ'],
  ['a name', (copy: SummaryContent) => Object.assign(copy.parties[1] ?? {}, { frameworkVersion: 5 }), null, 'ชื่อ'],
] as const)('%s that is changed is named by province, indicator and step', (_what, change, indicator, step) => {
  const verdict = verdictOf(changed(change));
  expect(verdict.conclusion).toBe('differs');
  const named = verdict.edition.differences.filter((one) => one.party === loei?.name);
  expect(named.some((one) => one.indicator === indicator && one.step.includes(step))).toBe(true);
});

it('a place in the table, its order, and a changed year are named', () => {
  const swapped = changed(({ table }) => table?.provinces.reverse());
  expect(verdictOf(swapped).edition.differences.every(({ step }) => step.startsWith('ตารางทุกจังหวัด'))).toBe(true);
  const placed = changed(({ table }) => Object.assign(table?.provinces[3] ?? {}, { place: 3 }));
  expect(verdictOf(placed).edition.differences).toMatchObject([
    { party: 'แม่ฮ่องสอน', step: 'ตารางทุกจังหวัด แถวที่ 4 อันดับ', stored: '3', computed: '4', at: 1 },
  ]);
  const year = verdictOf(changed((copy) => Object.assign(copy, { fiscalYear: 2567 })));
  expect(year.edition.differences.map(({ party, step }) => [party, step.slice(0, 11)])).toEqual([[null, 'ส่วนหัวของฉ']]);
});

it('a sentence in other words with the same numbers is no fault, one with another number is', () => {
  const say = (of: (sentence: string) => string) =>
    verdictOf(
      changed(({ parties }) => {
        const step = parties[0]?.ledger.steps.at(-1);
        if (step) step.text = of(step.text);
      }),
    );
  expect(say((sentence) => `สรุปว่า ${sentence}`)).toMatchObject({
    conclusion: 'alone',
    edition: { reworded: 1, differences: [] },
  });
  expect(say((sentence) => sentence.replace(/\d/, '0')).edition.differences).toHaveLength(1);
});

it(
  'whatever single digit of a file is changed, it is named in its province, or the file is refused',
  () => {
    const places = [...text.matchAll(/\d/g)].map(({ index }) => index);
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const digit = String((Number(text[at]) + by) % 10);
        const verified = run(file(text.slice(0, at) + digit + text.slice(at + 1)));
        if (!verified.ok) return;
        const { conclusion, edition } = verified.verdict;
        expect(conclusion, text.slice(at - 40, at + 20)).toBe('differs');
        const owner = partyAt(at);
        const named = edition.differences.map(({ party }) => party);
        expect(named.length, text.slice(at - 40, at + 20)).toBeGreaterThan(0);
        if (owner !== null) expect(named, text.slice(at - 40, at + 20)).toContain(owner);
      }),
      { numRuns: 300 * fuzzRuns, seed: fuzzSeed },
    );
  },
  fuzzTimeout(60_000),
);

/** The name of the party in whose part of the text a sign stands; null beside them. */
function partyAt(at: number): string | null {
  let from = text.indexOf('"parties":[', text.indexOf('"fiscalYear"'));
  if (at < from) return null;
  for (const party of content.parties) {
    const own = JSON.stringify(JSON.parse(summaryText({ ...content, parties: [party] })).parties[0]);
    const start = text.indexOf(own, from);
    if (at >= start && at < start + own.length) return party.name;
    from = start;
  }
  return null;
}

it('what is no file of ours, damaged, newer, too large or given twice is refused in words that say what to do', () => {
  expect(refusedFor()).toEqual(['noSnapshot']);
  expect(refusedFor(file(''))).toEqual(['damagedFile']);
  expect(refusedFor(file('{"a":1}'))).toEqual(['unknownFile']);
  for (const signs of [-20, 500, 3]) expect(refusedFor(file(text.slice(0, signs)))).toEqual(['damagedFile']);
  expect(refusedFor(file(text.replace('samrit-results/2', 'samrit-results/9')))).toEqual(['newerFile']);
  expect(refusedFor(file('['.repeat(200_000)))).toEqual(['unknownFile']);
  expect(refusedFor(file(text.replace('"indicator":4', '"indicator":400000000')))).toEqual(['damagedFile']);
  expect(refusedFor(file({ fault: 'tooLarge' }))).toEqual(['tooLarge']);
  expect(refusedFor(file(text), file(text, 'again.json'))).toEqual(['twoSnapshots']);
  for (const { thai } of Object.values(verifierWords)) expect(thai).toMatch(/[ก-๙]/);
  const saved = verdictOf(JSON.stringify(JSON.parse(text), null, 2));
  expect([saved.conclusion, saved.isCanonical, saved.edition.differences]).toEqual(['differs', false, []]);
});

it('rules nested beyond what can be computed are refused or named, never the end of the program', () => {
  const deep = `${'{"kind":"composite","parts":[{"weight":"1","rule":'.repeat(3000)}null${'}]}'.repeat(3000)}`;
  const broken = text.replace(/"rule":\{"below":"zero","kind":"ladder"[^}]*\}/, () => `"rule":${deep}`);
  expect(broken).not.toBe(text);
  const verified = run(file(broken));
  expect(verified.ok ? verified.verdict.conclusion : 'differs').toBe('differs');
});
