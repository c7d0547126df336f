import { describe, expect, it } from 'vitest';
import type { ScoringInput } from './measure.ts';
import { type ScoredRule, scoreIndicator } from './score-indicator.ts';

const ladder = {
  kind: 'ladder',
  points: [
    ['98.72', '50'],
    ['98.84', '75'],
    ['98.90', '100'],
  ],
  below: 'zero',
} as const;

const ledgerOf = (indicator: ScoredRule, input: ScoringInput, labels: Record<string, string> = {}) => {
  const outcome = scoreIndicator(indicator, input, {
    decimals: 4,
    unit: 'ร้อยละ',
    labels,
    clauses: { below: 'ข้อ ๖.๑' },
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value;
};
const textsOf = (indicator: ScoredRule, input: ScoringInput, labels?: Record<string, string>) =>
  ledgerOf(indicator, input, labels).steps.map(({ text }) => text);

describe('the worked example of a score', () => {
  it('goes from the result through proportion to the score', () => {
    expect(textsOf({ rule: ladder }, { result: '98.78' })).toEqual([
      'ผลการดำเนินงานที่รายงาน = ร้อยละ 98.78',
      '98.72 ได้ 50 คะแนน, 98.84 ได้ 75 คะแนน, 98.90 ได้ 100 คะแนน (ผลยิ่งมากยิ่งดี) ระหว่างสองค่าเทียบบัญญัติไตรยางศ์',
      'ผล 98.78 อยู่ระหว่าง 98.72 (50 คะแนน) กับ 98.84 (75 คะแนน) ช่วงผลกว้าง 0.12 เท่ากับคะแนนเพิ่ม 25 คะแนน ผลพ้นจาก 98.72 มา 0.06 คะแนนเพิ่ม 0.06 ÷ 0.12 × 25 = 12.5',
      'คะแนน = 50 + (98.78 − 98.72) ÷ (98.84 − 98.72) × (75 − 50) = 62.5',
      'คะแนนของตัวชี้วัด = 62.5000 คะแนน (ปัดเศษ (ตั้งแต่ 5 ขึ้นไปปัดขึ้น) ครั้งเดียวที่ทศนิยม 4 ตำแหน่ง)',
    ]);
  });

  it('says that below the first point the score is nought at once, and cites the clause', () => {
    const step = ledgerOf({ rule: ladder }, { result: '98.71' }).steps[2];
    expect(step).toMatchObject({ value: '0', clause: 'ข้อ ๖.๑' });
    expect(step?.text).toContain('ได้ 0 คะแนนทันที ไม่เทียบสัดส่วน');
  });

  it('puts the numbers into the formula in the words of the template', () => {
    const texts = textsOf(
      { rule: ladder, formula: 'done / planned * 100' },
      { variables: { done: '394.9', planned: '๔๐๐' } },
      { done: 'จำนวนที่ทำได้', planned: 'แผน' },
    );
    expect(texts.slice(0, 2)).toEqual([
      'ผลการดำเนินงาน = จำนวนที่ทำได้ ÷ แผน × 100',
      'ผลการดำเนินงาน = 394.9 ÷ 400 × 100 = ร้อยละ 98.725',
    ]);
  });

  it('says that a zero denominator does not apply and is not nought', () => {
    const ledger = ledgerOf({ rule: ladder, formula: 'a / b' }, { variables: { a: '0', b: '0' } });
    expect(ledger).toMatchObject({ state: 'not-applicable', score: null, result: null });
    expect(ledger.steps.at(-1)?.text).toContain('0 ÷ 0 ตัวหารเป็น 0 จึงหารไม่ได้');
    expect(ledger.steps.at(-1)?.text).toContain('ไม่ใช่ 0 คะแนน');
  });

  it('says which step broke the chain of milestones', () => {
    expect(textsOf({ rule: { kind: 'milestones', steps: 5, mode: 'cumulative' } }, { done: [4, 1, 2] })).toEqual([
      'ขั้นตอนที่ 1, 2 และ 4 แล้วเสร็จ จากทั้งหมด 5 ขั้นตอน',
      'นับต่อเนื่องจากขั้นตอนแรก ได้ระดับ 2 เพราะขั้นตอนที่ 3 ยังไม่แล้วเสร็จ ขั้นตอนที่ 4 จึงยังไม่นับ',
      'คะแนนของตัวชี้วัด = 2.0000 คะแนน (ปัดเศษ (ตั้งแต่ 5 ขึ้นไปปัดขึ้น) ครั้งเดียวที่ทศนิยม 4 ตำแหน่ง)',
    ]);
  });

  it('weighs the parts of a composite, each with its own example', () => {
    const rule = {
      kind: 'composite',
      parts: [
        { weight: '60', name: 'คุณภาพน้ำ', rule: ladder },
        { weight: '40', rule: { kind: 'judgement', maximum: '100' } },
      ],
    } as const;
    const ledger = ledgerOf({ rule }, { parts: [{ result: '98.78' }, { score: '80' }] });
    expect(ledger.score).toBe('69.5000');
    expect(ledger.steps[0]?.label).toBe('คุณภาพน้ำ — ผลการดำเนินงาน');
    expect(ledger.steps.map(({ text }) => text)).toContain(
      'คะแนน = (62.5 × 60 + 80 × 40) ÷ (60 + 40) = 6,950 ÷ 100 = 69.5',
    );
  });

  it('applies adjustments one after another to the running figure', () => {
    const adjust = [
      { kind: 'bonus-percent', percent: '10', reason: 'นวัตกรรม' },
      { kind: 'deduct', amount: '0.5', times: 2 },
      { kind: 'cap', max: '60' },
    ] as const;
    expect(textsOf({ rule: ladder, adjust }, { result: '98.78' }).slice(4, 7)).toEqual([
      'เพิ่มร้อยละ 10: 62.5 × (100 + 10) ÷ 100 = 68.75 (นวัตกรรม)',
      'ปรับลด 0.5 × 2 = 1 คะแนน: 68.75 − 1 = 67.75',
      '67.75 เกินเพดาน 60 จึงเหลือ 60',
    ]);
  });

  it.each([
    ['missing', 'ไม่มีผลไม่เท่ากับ 0'],
    ['not-due', 'ยังไม่ถึงรอบรายงาน'],
    ['cancelled', 'ถูกยกเลิก'],
  ] as const)('says why there is no score while the result is %s', (state, words) => {
    const ledger = ledgerOf({ rule: ladder }, { state });
    expect(ledger).toMatchObject({ state, score: null });
    expect(ledger.steps[0]?.text).toContain(words);
  });
});
