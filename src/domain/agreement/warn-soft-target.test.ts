import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Baseline, ReportedVariable } from './indicator.ts';
import { type LastYear, warnSoftTarget } from './warn-soft-target.ts';

const past = (...values: readonly (string | null)[]): readonly Baseline[] =>
  values.map((value, index) => ({ fiscalYear: 2565 + index, value }));

const bare = { formula: null, variables: [] };

function indicator(targets: readonly string[], baselines: readonly Baseline[], unit = 'ร้อยละ') {
  const points = targets.map((value, index) => [value, String(50 + index * 25)] as const);
  return { ...bare, unit, baselines, rule: { kind: 'ladder', points } } satisfies Parameters<typeof warnSoftTarget>[0];
}

const codes = (one: ReturnType<typeof indicator>, last: LastYear | null = null) =>
  warnSoftTarget(one, last).map((warning) => warning.code);
const lastYear = (value: string | null, unit = 'ร้อยละ'): LastYear => ({ fiscalYear: 2567, value, unit });

describe('a target and the past', () => {
  it('below a baseline is said with both numbers, and above it says nothing', () => {
    const soft = warnSoftTarget(indicator(['60', '65', '70'], past('72', '74')));
    expect(soft.map((one) => one.code)).toContain('target-below-baseline');
    expect(soft[0]?.sentence).toBe('ค่าเป้าหมายคะแนนเต็ม ร้อยละ 70 ต่ำกว่าข้อมูลพื้นฐานปี พ.ศ. 2566 (ร้อยละ 74)');
    expect(codes(indicator(['70', '74', '78'], past('72', '74')))).toEqual([]);
  });

  it('where less is better is soft when it lies above the past, and says so', () => {
    const soft = warnSoftTarget(indicator(['30', '25', '20'], past('21', '18')));
    expect(soft[0]?.code).toBe('target-below-baseline');
    expect(soft[0]?.sentence).toContain('สูงกว่า');
    expect(soft[0]?.sentence).toContain('(ค่าน้อยดีกว่า)');
    expect(codes(indicator(['20', '17', '14'], past('21', '18')))).toEqual([]);
  });

  it('below the result of last year is said even where no baseline is stated', () => {
    expect(codes(indicator(['60', '65', '70'], []), lastYear('71'))).toEqual(['target-below-last-result']);
    expect(codes(indicator(['60', '65', '70'], []), lastYear('70'))).toEqual([]);
    expect(codes(indicator(['60', '65', '70'], []), lastYear(null))).toEqual([]);
  });

  it('is judged by the latest year that was better, whichever order the years are written in', () => {
    const years = [...past('72', '74', '60')].reverse();
    expect(warnSoftTarget(indicator(['60', '65', '70'], years), null)[0]?.sentence).toContain('ปี พ.ศ. 2566 (ร้อยละ 74)');
    expect(codes(indicator(['70', '72', '72.5'], past(null, '71', '72.5')))).toEqual([]);
  });

  it('in the same unit but for spaces is compared', () => {
    expect(codes(indicator(['60', '65', '70'], []), lastYear('71', ' ร้อยละ '))).toEqual(['target-below-last-result']);
    expect(codes(indicator(['60', '65', '70'], [], ' ร้อยละ '), lastYear('71'))).toEqual(['target-below-last-result']);
  });

  it('names its unit as Thai is read', () => {
    const said = (unit: string) => warnSoftTarget(indicator(['60', '65', '70'], past('71'), unit))[0]?.sentence;
    expect(said('คน')).toBe('ค่าเป้าหมายคะแนนเต็ม 70 คน ต่ำกว่าข้อมูลพื้นฐานปี พ.ศ. 2565 (71 คน)');
    expect(said(' ระดับ ')).toBe('ค่าเป้าหมายคะแนนเต็ม ระดับ 70 ต่ำกว่าข้อมูลพื้นฐานปี พ.ศ. 2565 (ระดับ 71)');
    expect(warnSoftTarget(indicator(['60', '65', '70'], []), lastYear('71'))[0]?.sentence).toBe(
      'ค่าเป้าหมายคะแนนเต็ม ร้อยละ 70 ต่ำกว่าผลที่ทำได้แล้วในปี พ.ศ. 2567 (ร้อยละ 71)',
    );
  });

  it('in another unit than last year is said, and the two are not compared', () => {
    const [told, ...others] = warnSoftTarget(indicator(['60', '65', '70'], []), lastYear('7100', 'คน'));
    expect(told).toEqual({
      code: 'unit-differs-from-last-year',
      sentence: 'หน่วยวัด “ร้อยละ” ต่างจากปี พ.ศ. 2567 ซึ่งใช้ “คน” จึงเทียบกับผลปีก่อนไม่ได้',
    });
    expect(others).toEqual([]);
  });
});

describe('the slope of a ladder', () => {
  it('is too flat where the whole of it is less than half of an ordinary year', () => {
    const flat = warnSoftTarget(indicator(['75', '76', '77'], past('60', '70')));
    expect(flat.map((one) => one.code)).toEqual(['ladder-flat']);
    expect(flat[0]?.sentence).toContain('เพียง ร้อยละ 2');
    expect(flat[0]?.sentence).toContain('ปีละ ร้อยละ 10');
    expect(codes(indicator(['70', '72.5', '75'], past('60', '70')))).toEqual([]);
  });

  it('is too steep where the full score is more than five ordinary years away', () => {
    const steep = warnSoftTarget(indicator(['71', '74', '77'], past('70', '71')));
    expect(steep.map((one) => one.code)).toEqual(['ladder-steep']);
    expect(steep[0]?.sentence).toContain('เท่ากับต้องใช้ 6.0 ปี');
    expect(codes(indicator(['71', '74', '76'], past('70', '71')))).toEqual([]);
  });

  it('counts the years between two figures, known or not', () => {
    expect(codes(indicator(['72', '75', '78'], past('70', null, '72')))).toEqual(['ladder-steep']);
  });

  it('is not judged with fewer than two figures, or where nothing ever changed', () => {
    expect(codes(indicator(['90', '95', '100'], past('10')))).toEqual([]);
    expect(codes(indicator(['90', '95', '100'], past('10', '10', '10')))).toEqual([]);
  });
});

describe('a rule without targets', () => {
  it('has nothing to warn about', () => {
    expect(warnSoftTarget({ ...bare, unit: 'คะแนน', baselines: past('1', '2'), rule: { kind: 'judgement' } })).toEqual(
      [],
    );
    expect(codes(indicator(['', '', ''], past('1', '2')))).toEqual([]);
    expect(codes(indicator([], past('1', '2')))).toEqual([]);
    expect(codes(indicator(['60', '', ''], past('70', '80')))).toEqual([]);
    expect(codes(indicator(['', '', '60'], past('70', '80')))).toEqual([]);
    expect(codes(indicator(['60', '70', '60'], past('70', '80')))).toEqual([]);
    const rule = { kind: 'composite', parts: [{ weight: '1', rule: { kind: 'central' } }] } as const;
    expect(warnSoftTarget({ ...bare, unit: 'คะแนน', baselines: past('1', '2'), rule })).toEqual([]);
  });
});

describe('mirrored numbers', () => {
  it('give the same warnings when less is better', () => {
    const figure = fc.integer({ min: 1, max: 500 });
    const ladder = fc.uniqueArray(figure, { minLength: 3, maxLength: 3 }).map((list) => list.sort((a, b) => a - b));
    fc.assert(
      fc.property(ladder, fc.array(figure, { maxLength: 3 }), (targets, values) => {
        const text = (number: number) => String(number);
        const mirror = (number: number) => String(1000 - number);
        const up = indicator(targets.map(text), past(...values.map(text)));
        const down = indicator(targets.map(mirror), past(...values.map(mirror)));
        expect(codes(down)).toEqual(codes(up));
      }),
    );
  });
});

describe('what a target is compared with', () => {
  it('is a stated year or last year’s result, each for itself', () => {
    expect(codes(indicator(['60', '65', '70'], past('71')))).toEqual(['target-below-baseline']);
    expect(codes(indicator(['60', '65', '70'], past('71')), lastYear('69'))).not.toContain('target-below-last-result');
  });

  it('is, for its slope, the latest of all years', () => {
    expect(codes(indicator(['80', '90', '100'], past('60', '61', '90')))).toEqual([]);
    expect(codes(indicator(['80', '90', '100'], past('90', '61', '60')))).toEqual([]);
    expect(codes(indicator(['61', '65', '69'], past('61', '60', '61')))).toEqual(['ladder-steep']);
    expect(codes(indicator(['53', '54', '55'], past('60', '61', '62')))).toEqual(['target-below-baseline']);
  });
});

describe('a mean of years', () => {
  it('is said in two decimals, and in four where two would say nothing', () => {
    const saidOf = (targets: readonly string[], ...values: readonly string[]) =>
      warnSoftTarget(indicator(targets, past(...values)), null)
        .map((one) => one.sentence)
        .join('\n');
    expect(saidOf(['80', '80.1', '80.2'], '70', '75', '80.001')).toMatch(/เปลี่ยนเฉลี่ยปีละ ร้อยละ 5\.00(?!\d)/);
    expect(saidOf(['1', '1.5', '2'], '0.001', '0.002', '0.003')).toContain('เปลี่ยนแปลงเฉลี่ยปีละ 0.001 ');
  });
});

describe('a target above a hundred per cent', () => {
  const figure = (name: string, more: Partial<ReportedVariable> = {}): ReportedVariable => ({
    ...{ name, label: name, unit: 'ราย', mayBeNegative: false },
    ...more,
  });
  const above = (targets: string[], more: object) => codes({ ...indicator(targets, []), ...more });
  const share = { formula: 'done / all * 100', variables: [figure('done'), figure('all')] };
  const growth = { formula: '(now - before) / before * 100', variables: [figure('now'), figure('before')] };

  it('is asked about where a share of a whole is measured, and only there', () => {
    expect(above(['90', '95', '101'], share)).toEqual(['target-above-hundred']);
    expect(above(['90', '95', '101'], { variables: [figure('result')] })).toEqual(['target-above-hundred']);
    expect(above(['90', '95', '100'], share)).toEqual([]);
    expect(above(['90', '95', '101'], growth)).toEqual([]);
    expect(above(['90', '95', '101'], { variables: [figure('result', { mayBeNegative: true })] })).toEqual([]);
    expect(above(['90', '95', '101'], { ...share, unit: 'ราย' })).toEqual([]);
  });

  it('is said with the target and the unit', () => {
    const [warning] = warnSoftTarget({ ...indicator(['90', '95', '101'], []), ...share });
    expect(warning?.sentence).toContain('ค่าเป้าหมาย ร้อยละ 101 เกินร้อยละ 100');
  });
});
