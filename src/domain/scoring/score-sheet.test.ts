import { describe, expect, it } from 'vitest';
import { type SheetRow, scoreSheet } from './score-sheet.ts';
import { scoreSum } from './score-sum.ts';

const solve = (rows: readonly SheetRow[], decimals = 2) => {
  const outcome = scoreSheet(rows, decimals);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  const { steps, ...figures } = outcome.value;
  return { ...figures, steps: steps().map(({ label, text, value }) => `${label}: ${text} | ${value ?? '-'}`) };
};
const refused = (rows: readonly SheetRow[]) => {
  const outcome = scoreSheet(rows, 2);
  return outcome.ok ? [] : outcome.refusals.map(({ code, field }) => `${code} at ${field}`);
};

describe('a sheet of scores', () => {
  it('adds the weighted scores, rounds each printed figure once and tells every step', () => {
    expect(
      solve([
        { weight: '10', score: '80.005' },
        { weight: '20', score: '50.00', state: 'reported' },
      ]),
    ).toEqual({
      weighted: ['8.00', '10.00'],
      total: '18.00',
      weight: '30',
      steps: [
        'รายการที่ 1: คะแนน × น้ำหนัก ÷ 100 = 80.005 × 10 ÷ 100 = 8.0005 | 8.0005',
        'รายการที่ 2: คะแนน × น้ำหนัก ÷ 100 = 50 × 20 ÷ 100 = 10 | 10',
        'คะแนนรวม: คะแนนรวม = 8.0005 + 10 = 18.0005 ปัดเศษ (ตั้งแต่ 5 ขึ้นไปปัดขึ้น) ครั้งเดียวที่ทศนิยม 2 ตำแหน่ง = 18.00 จากน้ำหนัก 30 | 18.00',
      ],
    });
  });

  it('adds nothing in words where there is one row', () => {
    expect(solve([{ weight: '10', score: '-80' }], 4).steps).toEqual([
      'รายการที่ 1: คะแนน × น้ำหนัก ÷ 100 = (-80) × 10 ÷ 100 = -8 | -8',
      'คะแนนรวม: คะแนนรวม = (-8) ปัดเศษ (ตั้งแต่ 5 ขึ้นไปปัดขึ้น) ครั้งเดียวที่ทศนิยม 4 ตำแหน่ง = -8.0000 จากน้ำหนัก 10 | -8.0000',
    ]);
  });

  it('hands the weight of cancelled and inapplicable rows to the others, leaves out what is not due, counts missing as nought', () => {
    expect(
      solve([
        { weight: '10', score: '80' },
        { weight: '20', state: 'missing' },
        { weight: '20', state: 'cancelled' },
        { weight: '10', state: 'not-applicable' },
        { weight: '40', state: 'not-due' },
      ]),
    ).toEqual({
      weighted: ['16.00', '0.00', null, null, null],
      total: '16.00',
      weight: '60',
      steps: [
        'กระจายน้ำหนัก: รายการที่ 3 และ 4 ไม่นำมาคิด น้ำหนัก 30 กระจายให้รายการอื่นตามสัดส่วน โดยคูณน้ำหนักเดิมด้วย 60 ÷ 30 | -',
        'รายการที่ 1: คะแนน × น้ำหนัก ÷ 100 = 80 × 20 ÷ 100 = 16 | 16',
        'รายการที่ 2: ไม่มีผล นับเป็น 0 คะแนน คะแนน × น้ำหนัก ÷ 100 = 0 × 40 ÷ 100 = 0 | 0',
        'รายการที่ 3: ถูกยกเลิก จึงไม่มีคะแนนถ่วงน้ำหนัก | -',
        'รายการที่ 4: ใช้ไม่ได้ จึงไม่มีคะแนนถ่วงน้ำหนัก | -',
        'รายการที่ 5: ยังไม่ถึงรอบ จึงไม่มีคะแนนถ่วงน้ำหนัก | -',
        'คะแนนรวม: คะแนนรวม = 16 + 0 = 16 ปัดเศษ (ตั้งแต่ 5 ขึ้นไปปัดขึ้น) ครั้งเดียวที่ทศนิยม 2 ตำแหน่ง = 16.00 จากน้ำหนัก 60 | 16.00',
      ],
    });
  });

  it('names the place of every fault', () => {
    expect(refused([{ weight: '-10', score: '80' }, { weight: '10' }, { weight: '10', score: 'มาก' }])).toEqual([
      'weight-negative at sheet.0.weight',
      'result-needed at sheet.1.score',
      'not-a-number at sheet.2.score',
    ]);
    expect(scoreSheet([{ weight: '-10', score: '80' }], 2)).toMatchObject({ refusals: [{ facts: { text: '-10' } }] });
    expect(refused([{ weight: '0', score: '80' }])).toEqual(['weight-total-zero at sheet']);
    expect(refused([{ weight: '10', state: 'cancelled' }])).toEqual(['weight-total-zero at sheet']);
  });
});

describe('a sum of figures', () => {
  const sum = (terms: readonly string[], ...adjust: Parameters<typeof scoreSum>[1]) => {
    const outcome = scoreSum(terms, adjust, 2);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
    const { steps, ...figures } = outcome.value;
    return { ...figures, steps: steps().map(({ text, value }) => `${text} | ${value}`) };
  };

  it('is told with its adjustments in order', () => {
    expect(sum(['1', '0.25', '-4'], { kind: 'bonus-percent', percent: '10' })).toEqual({
      subtotal: '-2.75',
      total: '-3.03',
      steps: [
        'ผลรวม = 1 + 0.25 + (-4) = -2.75 | -2.75',
        'เพิ่มร้อยละ 10: (-2.75) × (100 + 10) ÷ 100 = -3.025 | -3.025',
        'คะแนนรวม = -3.025 ปัดเศษ (ตั้งแต่ 5 ขึ้นไปปัดขึ้น) ครั้งเดียวที่ทศนิยม 2 ตำแหน่ง = -3.03 | -3.03',
      ],
    });
    expect(sum(['1.005']).steps[0]).toBe('ผลรวม = 1.005 | 1.01');
  });

  it('names the place of a figure that is no number, and of an adjustment that is none', () => {
    expect(scoreSum(['1', 'สอง'], [], 2)).toMatchObject({ refusals: [{ code: 'not-a-number', field: 'sum.1' }] });
    expect(scoreSum(['1'], [{ kind: 'cap', max: '-1' }], 2)).toMatchObject({ refusals: [{ field: 'adjust.0.max' }] });
  });
});
