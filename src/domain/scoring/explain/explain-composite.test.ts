import { describe, expect, it } from 'vitest';
import type { ScoringInput } from '../measure.ts';
import type { Rule } from '../rule.ts';
import { type ScoredRule, scoreIndicator } from '../score-indicator.ts';
import type { ExplainContext } from './context.ts';

const clauses = {
  between: 'ข้อ 1 ระหว่าง',
  below: 'ข้อ 2 ต่ำกว่า',
  above: 'ข้อ 3 สูงกว่า',
  spread: 'ข้อ 4 กระจาย',
  rounding: 'ข้อ 5 ปัดเศษ',
};
const context: ExplainContext = { decimals: 4, unit: 'ร้อยละ', labels: { a: 'จำนวนที่ทำได้' }, clauses };

const tell = (indicator: ScoredRule, input: ScoringInput, words?: ExplainContext) => {
  const outcome = scoreIndicator(indicator, input, words);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value.steps.map(
    ({ text, value, clause }) =>
      `${text}${value === undefined ? '' : ` | ${value}`}${clause === undefined ? '' : ` [${clause}]`}`,
  );
};

const rising: Rule = {
  kind: 'ladder',
  points: [
    ['1150.40', '50'],
    ['1202.17', '75'],
    ['1256.27', '100'],
  ],
};
describe('the worked example of a composite', () => {
  const part = (weight: string, name?: string) => ({
    weight,
    rule: { kind: 'central' } as const,
    ...(name ? { name } : {}),
  });
  const composite = (...parts: ReturnType<typeof part>[]): ScoredRule => ({ rule: { kind: 'composite', parts } });

  it('names each part, weighs them and leaves the unit of the whole out of them', () => {
    const ledger = scoreIndicator(
      { rule: { kind: 'composite', parts: [{ weight: '1', rule: rising }, part('3', 'น้ำ')] } },
      { parts: [{ result: '1202.17' }, { result: '-1' }] },
      context,
    );
    const steps = ledger.ok ? ledger.value.steps : [];
    expect(steps[0]).toEqual({
      label: 'ตัวชี้วัดย่อยที่ 1 — ผลการดำเนินงาน',
      text: 'ผลการดำเนินงานที่รายงาน = 1,202.17',
      value: '1202.17',
    });
    expect(steps.filter(({ label }) => label.startsWith('น้ำ — '))).toHaveLength(2);
    expect(steps.at(-2)).toStrictEqual({
      label: 'เฉลี่ยถ่วงน้ำหนักตัวชี้วัดย่อย',
      text: 'คะแนน = (75 × 1 + (-1) × 3) ÷ (1 + 3) = 72 ÷ 4 = 18',
      value: '18',
    });
  });

  it('says which parts do not count and cites how their weight is spread', () => {
    const told = tell(
      composite(part('50'), part('25'), part('25')),
      { parts: [{ state: 'not-applicable' }, { result: '80' }, { result: '60' }] },
      context,
    );
    expect(told[0]).toBe('ตัวชี้วัดนี้ใช้ไม่ได้ในรอบนี้ จึงไม่นำมาคิดคะแนน และน้ำหนักกระจายให้ตัวชี้วัดอื่นตามสัดส่วน [ข้อ 4 กระจาย]');
    expect(told.at(-2)).toBe(
      'คะแนน = (80 × 25 + 60 × 25) ÷ (25 + 25) = 3,500 ÷ 50 = 70 (ไม่นับตัวชี้วัดย่อยที่ใช้ไม่ได้ 1 รายการ น้ำหนักกระจายให้รายการอื่นตามสัดส่วน) | 70 [ข้อ 4 กระจาย]',
    );
  });

  it('has no score while one part is missing, or where no part applies', () => {
    expect(tell(composite(part('1'), part('1')), { parts: [{ state: 'missing' }, { result: '5' }] }).at(-1)).toBe(
      'ยังไม่มีผลการดำเนินงาน จึงยังไม่มีคะแนน (ไม่มีผลไม่เท่ากับ 0)',
    );
    expect(tell(composite(part('1')), { parts: [{ state: 'cancelled' }] }, context)).toEqual([
      'ตัวชี้วัดนี้ถูกยกเลิกแล้ว จึงไม่มีคะแนน และน้ำหนักกระจายให้ตัวชี้วัดอื่นตามสัดส่วนความสำคัญ [ข้อ 4 กระจาย]',
      'ตัวชี้วัดนี้ใช้ไม่ได้ในรอบนี้ จึงไม่นำมาคิดคะแนน และน้ำหนักกระจายให้ตัวชี้วัดอื่นตามสัดส่วน [ข้อ 4 กระจาย]',
    ]);
  });

  it('without clauses spreads the weight all the same', () => {
    const told = tell(composite(part('50'), part('50')), { parts: [{ state: 'cancelled' }, { result: '80' }] });
    expect(told.at(-2)).toMatch(/^คะแนน = \(80 × 50\) ÷ \(50\) = 4,000 ÷ 50 = 80 .* \| 80$/);
  });

  it('that is not due itself says only that', () => {
    expect(tell(composite(part('1')), { state: 'not-due' }, context)).toEqual([
      'ยังไม่ถึงรอบรายงานของตัวชี้วัดนี้ จึงยังไม่มีคะแนน',
    ]);
  });

  it('tells the steps done of a part that has steps', () => {
    const rule: Rule = {
      kind: 'composite',
      parts: [{ weight: '1', rule: { kind: 'milestones', steps: 3, mode: 'cumulative' } }],
    };
    expect(tell({ rule }, { parts: [{ done: [1, 2] }] })[0]).toBe('ขั้นตอนที่ 1 และ 2 แล้วเสร็จ จากทั้งหมด 3 ขั้นตอน');
  });
});
