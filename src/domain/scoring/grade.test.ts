import { describe, expect, it } from 'vitest';
import { parseDecimal } from '../values/decimal.ts';
import { ZERO } from '../values/fraction.ts';
import { gradeOf } from './grade.ts';

const exact = (text: string) => {
  const read = parseDecimal(text);
  return read.ok ? read.value : ZERO;
};
const bands = [
  { code: 'very-good', name: 'ดีมาก', from: '90.00', to: '100.00' },
  { code: 'good', name: 'ดี', from: '60.00', to: '89.99' },
  { code: 'fair', name: 'พอใช้', from: '0.00', to: '59.99' },
];
const grade = (total: string) => gradeOf(exact(total), { decimals: 2, bands });

describe('the grade of a total', () => {
  it.each([
    ['100', 'ดีมาก', '100.00'],
    ['100.004', 'ดีมาก', '100.00'],
    ['90', 'ดีมาก', '90.00'],
    ['89.995', 'ดีมาก', '90.00'],
    ['89.9949', 'ดี', '89.99'],
    ['60', 'ดี', '60.00'],
    ['59.994', 'พอใช้', '59.99'],
    ['0', 'พอใช้', '0.00'],
    ['-1', 'พอใช้', '-1.00'],
  ])('of %s is %s, banded as %s', (total, name, banded) => {
    expect(grade(total)).toEqual({ band: expect.objectContaining({ name }), banded });
  });

  it('does not exist above every band, or where there is no band', () => {
    expect(grade('100.005')).toBeNull();
    expect(gradeOf(exact('50'), { decimals: 2, bands: [] })).toBeNull();
  });

  it('needs bounds that are numbers: anything else is a mistake of the framework', () => {
    const broken = [{ code: 'x', name: 'x', from: '0', to: 'เต็ม' }];
    expect(() => gradeOf(exact('1'), { decimals: 2, bands: broken })).toThrow('not a decimal: เต็ม');
  });
});
