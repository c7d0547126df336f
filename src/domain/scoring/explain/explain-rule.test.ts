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
const falling: Rule = {
  kind: 'ladder',
  points: [
    ['25', '1'],
    ['22', '2'],
    ['19', '3'],
    ['16', '4'],
    ['13', '5'],
  ],
  below: 'zero',
};

describe('the worked example of a ladder', () => {
  it('where more is better: on a point, above the last and below the first', () => {
    const points = '1,150.40 ได้ 50 คะแนน, 1,202.17 ได้ 75 คะแนน, 1,256.27 ได้ 100 คะแนน';
    const ladder = `${points} (ผลยิ่งมากยิ่งดี) ระหว่างสองค่าเทียบบัญญัติไตรยางศ์ [ข้อ 1 ระหว่าง]`;
    expect(tell({ rule: rising }, { result: '1202.17' }, context)).toEqual([
      'ผลการดำเนินงานที่รายงาน = ร้อยละ 1,202.17 | 1202.17',
      ladder,
      'ผล 1,202.17 ตรงกับค่า 1,202.17 พอดี จึงได้ 75 คะแนน | 75',
      'คะแนนของตัวชี้วัด = 75.0000 คะแนน (ปัดเศษ (ตั้งแต่ 5 ขึ้นไปปัดขึ้น) ครั้งเดียวที่ทศนิยม 4 ตำแหน่ง) | 75.0000 [ข้อ 5 ปัดเศษ]',
    ]);
    expect(tell({ rule: rising }, { result: '1300' }, context)[2]).toBe(
      'ผล 1,300 ดีกว่าค่าสุดท้ายของเกณฑ์ (สูงกว่า 1,256.27) จึงได้คะแนนเต็มของเกณฑ์ คือ 100 คะแนน ไม่เกินนี้ | 100 [ข้อ 3 สูงกว่า]',
    );
    expect(tell({ rule: rising }, { result: '1000' }, context)[2]).toBe(
      'ผล 1,000 ต่ำกว่าค่าแรกของเกณฑ์ (1,150.40) จึงได้คะแนนของค่าแรก คือ 50 คะแนน ไม่ต่ำกว่านี้ | 50 [ข้อ 2 ต่ำกว่า]',
    );
  });

  it('where less is better: between two points, better than the last and worse than the first', () => {
    expect(tell({ rule: falling }, { result: '17' }).slice(0, 4)).toEqual([
      'ผลการดำเนินงานที่รายงาน = 17 | 17',
      '25 ได้ 1 คะแนน, 22 ได้ 2 คะแนน, 19 ได้ 3 คะแนน, 16 ได้ 4 คะแนน, 13 ได้ 5 คะแนน (ผลยิ่งน้อยยิ่งดี) ระหว่างสองค่าเทียบบัญญัติไตรยางศ์',
      'ผล 17 อยู่ระหว่าง 19 (3 คะแนน) กับ 16 (4 คะแนน) ช่วงผลกว้าง 3 เท่ากับคะแนนเพิ่ม 1 คะแนน ผลพ้นจาก 19 มา 2 คะแนนเพิ่ม 2 ÷ 3 × 1 ≈ 0.6667 | 0.6667',
      'คะแนน = 3 + (17 − 19) ÷ (16 − 19) × (4 − 3) ≈ 3.6667 | 3.6667',
    ]);
    expect(tell({ rule: falling }, { result: '12' })[2]).toBe(
      'ผล 12 ดีกว่าค่าสุดท้ายของเกณฑ์ (ต่ำกว่า 13) จึงได้คะแนนเต็มของเกณฑ์ คือ 5 คะแนน ไม่เกินนี้ | 5',
    );
    expect(tell({ rule: falling }, { result: '26' })[2]).toBe(
      'ผล 26 สูงกว่าค่าแรกของเกณฑ์ (25) ผลที่ไม่ถึงค่าแรกได้ 0 คะแนนทันที ไม่เทียบสัดส่วน | 0',
    );
  });

  it('puts negative figures in parentheses', () => {
    const rule: Rule = {
      kind: 'ladder',
      points: [
        ['-10', '-1'],
        ['0', '1'],
      ],
    };
    expect(tell({ rule }, { result: '-5' })[3]).toBe('คะแนน = (-1) + (-5 − (-10)) ÷ (0 − (-10)) × (1 − (-1)) = 0 | 0');
  });
});

describe('the worked example of a formula', () => {
  it('stands before the ladder, in the words of the agreement and then in figures', () => {
    expect(tell({ rule: rising, formula: 'a * 2' }, { variables: { a: '601.085' } }, context).slice(0, 3)).toEqual([
      'ผลการดำเนินงาน = จำนวนที่ทำได้ × 2',
      'ผลการดำเนินงาน = 601.085 × 2 = ร้อยละ 1,202.17 | 1202.17',
      '1,150.40 ได้ 50 คะแนน, 1,202.17 ได้ 75 คะแนน, 1,256.27 ได้ 100 คะแนน (ผลยิ่งมากยิ่งดี) ระหว่างสองค่าเทียบบัญญัติไตรยางศ์ [ข้อ 1 ระหว่าง]',
    ]);
    expect(tell({ rule: rising, formula: 'b' }, { variables: { b: '1202.17' } }).slice(0, 2)).toEqual([
      'ผลการดำเนินงาน = b',
      'ผลการดำเนินงาน = 1,202.17 | 1202.17',
    ]);
  });

  it('ends where a denominator is zero, without another line about its state', () => {
    expect(tell({ rule: rising, formula: 'a / b' }, { variables: { a: '0', b: '0' } }, context)).toEqual([
      'ผลการดำเนินงาน = จำนวนที่ทำได้ ÷ b',
      'ผลการดำเนินงาน = 0 ÷ 0 ตัวหารเป็น 0 จึงหารไม่ได้ ถือว่าตัวชี้วัดนี้ใช้ไม่ได้ในรอบนี้ ไม่ใช่ 0 คะแนน',
    ]);
  });

  it('beside a score from a central owner gives that score', () => {
    expect(tell({ rule: { kind: 'central' }, formula: 'a + 1' }, { variables: { a: '2' } })).toEqual([
      'ผลการดำเนินงาน = a + 1',
      'ผลการดำเนินงาน = 2 + 1 = 3 | 3',
      'หน่วยงานกลางเจ้าภาพตัวชี้วัดแจ้งผล = 3 | 3',
      'ใช้ค่านี้เป็นคะแนนโดยตรง คือ 3 คะแนน | 3',
      'คะแนนของตัวชี้วัด = 3.0000 คะแนน (ปัดเศษ (ตั้งแต่ 5 ขึ้นไปปัดขึ้น) ครั้งเดียวที่ทศนิยม 4 ตำแหน่ง) | 3.0000',
    ]);
  });
});

describe('the worked example of milestones', () => {
  const cumulative = (steps: number): ScoredRule => ({ rule: { kind: 'milestones', steps, mode: 'cumulative' } });
  const weighted: ScoredRule = {
    rule: { kind: 'milestones', steps: 3, mode: 'weighted', weights: ['20', '30', '50'] },
  };

  it('says that every step is done, or which one is not', () => {
    expect(tell(cumulative(2), { done: [2, 1] }).slice(0, 2)).toEqual([
      'ขั้นตอนที่ 1 และ 2 แล้วเสร็จ จากทั้งหมด 2 ขั้นตอน',
      'ครบทุกขั้นตอน ได้ระดับ 2 | 2',
    ]);
    expect(tell(cumulative(3), { done: [1] }).slice(0, 2)).toEqual([
      'ขั้นตอนที่ 1 แล้วเสร็จ จากทั้งหมด 3 ขั้นตอน',
      'นับต่อเนื่องจากขั้นตอนแรก ได้ระดับ 1 เพราะขั้นตอนที่ 2 ยังไม่แล้วเสร็จ | 1',
    ]);
    expect(tell(cumulative(3), { done: [] }).slice(0, 2)).toEqual([
      'ยังไม่มีขั้นตอนใดแล้วเสร็จ จากทั้งหมด 3 ขั้นตอน',
      'นับต่อเนื่องจากขั้นตอนแรก ได้ระดับ 0 เพราะขั้นตอนที่ 1 ยังไม่แล้วเสร็จ | 0',
    ]);
  });

  it('adds the weights of the steps done', () => {
    expect(tell(weighted, { done: [3, 1] })[1]).toBe('น้ำหนักของขั้นตอนที่แล้วเสร็จ = 20 + 50 = 70 | 70');
    expect(tell(weighted, { done: [2] })[1]).toBe('น้ำหนักของขั้นตอนที่แล้วเสร็จ = 30 | 30');
    expect(tell(weighted, { done: [] })[1]).toBe('น้ำหนักของขั้นตอนที่แล้วเสร็จ = 0 | 0');
  });

  it('goes on through the ladder where the level has one', () => {
    const rule: Rule = {
      kind: 'milestones',
      steps: 2,
      mode: 'cumulative',
      points: [
        ['1', '50'],
        ['2', '100'],
      ],
    };
    expect(tell({ rule }, { done: [1] }, context).slice(2)).toEqual([
      '1 ได้ 50 คะแนน, 2 ได้ 100 คะแนน (ผลยิ่งมากยิ่งดี) ระหว่างสองค่าเทียบบัญญัติไตรยางศ์ [ข้อ 1 ระหว่าง]',
      'ผล 1 ตรงกับค่า 1 พอดี จึงได้ 50 คะแนน | 50',
      'คะแนนของตัวชี้วัด = 50.0000 คะแนน (ปัดเศษ (ตั้งแต่ 5 ขึ้นไปปัดขึ้น) ครั้งเดียวที่ทศนิยม 4 ตำแหน่ง) | 50.0000 [ข้อ 5 ปัดเศษ]',
    ]);
  });
});

describe('the worked example of a supplied score', () => {
  it('says who gave it and whether it is the score itself', () => {
    expect(tell({ rule: { kind: 'judgement' } }, { score: '4.5' }).slice(0, 2)).toEqual([
      'ผู้ประเมินพิจารณาให้ = 4.5 | 4.5',
      'ใช้ค่านี้เป็นคะแนนโดยตรง คือ 4.5 คะแนน | 4.5',
    ]);
    const rule: Rule = {
      kind: 'central',
      points: [
        ['70', '1'],
        ['100', '5'],
      ],
    };
    expect(tell({ rule }, { result: '100' }).slice(0, 3)).toEqual([
      'หน่วยงานกลางเจ้าภาพตัวชี้วัดแจ้งผล = 100 | 100',
      '70 ได้ 1 คะแนน, 100 ได้ 5 คะแนน (ผลยิ่งมากยิ่งดี) ระหว่างสองค่าเทียบบัญญัติไตรยางศ์',
      'ผล 100 ตรงกับค่า 100 พอดี จึงได้ 5 คะแนน | 5',
    ]);
  });
});

describe('the worked example of any result', () => {
  it('begins with how what was typed became the figure', () => {
    const opening = [{ label: 'หน่วย', text: '1.20217 พัน = 1202.17' }];
    expect(tell({ rule: rising }, { result: '1202.17', opening })[0]).toBe('1.20217 พัน = 1202.17');
  });

  it('cites the spreading of weights only for what is cancelled or does not apply', () => {
    expect(tell({ rule: rising, formula: 'a' }, { state: 'missing' })).toHaveLength(1);
    expect(tell({ rule: rising, adjust: [{ kind: 'cap', max: '60' }] }, { state: 'missing' })).toHaveLength(1);
    expect(tell({ rule: rising }, { state: 'missing' }, context)).toEqual([
      'ยังไม่มีผลการดำเนินงาน จึงยังไม่มีคะแนน (ไม่มีผลไม่เท่ากับ 0)',
    ]);
    expect(tell({ rule: rising }, { state: 'not-applicable' }, context)[0]).toContain('[ข้อ 4 กระจาย]');
  });
});
