import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refusalOfYear } from '../../contract/refusals/refusal-of-year.ts';
import { refusalTables } from '../../contract/refusals/sentence-of.ts';
import { agreementMoves } from '../../domain/agreement/agreement-moves.ts';
import { agreementWords } from '../../domain/framework/instrument-words.ts';
import { reliedOn } from '../../domain/negotiation/agreement-file-rules.ts';
import type { Refusal } from '../../domain/values/result.ts';
import { changeLines } from '../pages/journal/change-lines.ts';
import { formatAction } from '../pages/journal/format-action.ts';
import { formatSubject } from '../pages/journal/format-subject.ts';
import { actionNames } from './journal-text.ts';
import { hearYearsFrom, inYearWords, say, sayOfYear } from './year-words.ts';

/** Texts that name agreements or signatures in every year, and why. */
const inEveryYear: Readonly<Record<string, string>> = {
  'bodies-text': 'ผู้ลงนามในคำสั่งแต่งตั้ง ซึ่งเป็นหนังสือราชการ',
  'letters-text': 'หนังสือราชการลงนามทุกปี',
  'notices-text': 'ร่างหนังสือราชการ ซึ่งลงนามทุกปี',
  'organisations-text': 'สิ่งที่ลงนามไว้ก่อน เช่น หนังสือราชการ คงชื่อเดิม',
  'demo-text': 'การตั้งค่าของระบบสาธิต ไม่ใช่เรื่องของปีใด',
  'factor-text': 'รายการที่ต้องยืนยันสองขั้นใช้กับทุกปี การลงนามมีเฉพาะปีที่ทำคำรับรองฯ',
  'signatory-text': 'กรอบที่ไม่มีการลงนามก็แสดงรายชื่อผู้ลงนามไว้ สำหรับกรอบฉบับที่ทำคำรับรองฯ',
  'journal-text': 'แต่ละรายการกล่าวด้วยคำของปีในเรื่องของรายการนั้น ดูการทดสอบถัดไป',
};

/** Refusals of the letter room and of bodies: a letter and an order are signed in every year. */
const ofLetters = /หนังสือ|ผู้แต่งตั้ง/;

interface Wording {
  readonly example?: Readonly<Record<string, string | number>>;
}

const files = globSync('src/web/text/*-text.ts').map((path) => basename(path, '.ts'));

function sentencesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value instanceof Function) return called(value);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentencesOf) : [];
}

/** What a function of the wording says; of one that takes more than texts and numbers, nothing. */
function called(make: { readonly length: number } & CallableFunction): string[] {
  try {
    return sentencesOf(Reflect.apply(make as () => unknown, null, Array(make.length).fill('1')));
  } catch {
    return [];
  }
}

// Other tests read the same modules: whoever told them before goes on telling.
const before = hearYearsFrom(() => undefined);
afterEach(() => hearYearsFrom(() => undefined));
afterAll(() => hearYearsFrom(before));

describe('a year in which committees approve details and nobody signs', () => {
  beforeEach(() => hearYearsFrom(() => ({ ofPage: 'approved-details', byYear: new Map() })));

  it.each(files)('has no wording of a page that speaks of an agreement or of signatures: %s', async (file) => {
    const module: object = await import(`./${file}.ts`);
    const said = sentencesOf({ ...module }).filter((text) => agreementWords.test(text));
    // Whoever rewords the last of them takes it out of the list.
    if (file in inEveryYear) expect(said.length).toBeGreaterThan(0);
    else expect(said).toEqual([]);
  });

  it('has no journal row, and no status or field in one, that does', () => {
    hearYearsFrom(() => ({ ofPage: null, byYear: new Map([[2568, 'approved-details']]) }));
    const actions = [...Object.keys(actionNames), ...agreementMoves.map(({ action }) => `agreement.${action}`)];
    const named = actions.map((action) => formatAction(action, '2568'));
    const [before, after] = [
      { status: 'agreed', signedAt: '' },
      { status: 'signed', signedAt: 'x', contentHash: 'y' },
    ];
    const lines = changeLines({ before, after, subject: '2568' }).flatMap((line) => Object.values(line));
    const about = [formatSubject('TH-42', '2568').words, formatSubject('TH-42', '2568/1.1').words];
    expect([...named, ...lines, ...about].filter((text) => agreementWords.test(text))).toEqual([]);
    expect(formatAction('agreement.sign', '2554')).toBe('ลงนามคำรับรองฯ');
  });

  it('has no refusal that does', () => {
    const tables = Object.values(refusalTables).flatMap((table): [string, Wording][] => Object.entries(table));
    const said = tables.map(([code, { example: facts = {} }]) =>
      refusalOfYear({ code, facts } as Refusal, { instrument: 'approved-details', party: null }),
    );
    expect(said.filter((text) => agreementWords.test(text) && !ofLetters.test(text))).toEqual([]);
    expect(said.length).toBeGreaterThan(200);
  });

  it('has no reason why a paper has to stay that does', () => {
    for (const act of ['replace', 'take-back'] as const)
      for (const [status, stage] of [
        ['negotiating', 'draft'],
        ['draft', 'negotiating'],
        ['negotiating', 'negotiating'],
      ] as const)
        for (const decided of [true, false]) {
          const why = reliedOn({ status, decided }, { stage }, act);
          const refusal = { code: 'attachment-relied-on', facts: { why } } as Refusal;
          if (why !== null)
            expect(refusalOfYear(refusal, { instrument: 'approved-details', party: null })).not.toMatch(agreementWords);
        }
  });
});

describe('a year with an agreement', () => {
  beforeEach(() => hearYearsFrom(() => ({ ofPage: 'agreement', byYear: new Map([[2568, 'approved-details']]) })));

  it('speaks of the agreement that is signed, and of another year in the words of that one', () => {
    expect(say('ลงนามคำรับรองฯ')).toBe('ลงนามคำรับรองฯ');
    expect(sayOfYear(2568, 'บันทึกร่างคำรับรองฯ')).toBe('บันทึกร่างรายละเอียดตัวชี้วัด');
    expect(sayOfYear(2554, 'บันทึกร่างคำรับรองฯ')).toBe('บันทึกร่างคำรับรองฯ');
  });
});

it('is gone through as a list, and called, like any other wording', () => {
  hearYearsFrom(() => ({ ofPage: 'approved-details', byYear: new Map() }));
  const texts = inYearWords({ columns: ['ลงนามแล้ว', 'อื่น'], of: (year: number) => [`คำรับรองฯ ปี ${year}`] });
  expect(texts.columns.map((one) => one)).toEqual(['มีผลใช้บังคับแล้ว', 'อื่น']);
  expect(Object.values(inYearWords(['ลงนามแล้ว']))).toEqual(['มีผลใช้บังคับแล้ว']);
  expect([...texts.of(2568)]).toEqual(['รายละเอียดตัวชี้วัดปี 2568']);
});

it('never rewords what somebody typed into a sentence', () => {
  hearYearsFrom(() => ({ ofPage: 'approved-details', byYear: new Map() }));
  const texts = inYearWords({ named: (name: string) => `คำรับรองฯ ของ “${name}”` });
  expect(texts.named('โครงการคำรับรอง')).toBe('รายละเอียดตัวชี้วัดของ “โครงการคำรับรอง”');
});
