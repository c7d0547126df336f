import { describe, expect, it } from 'vitest';
import { parseDecimal } from '../../values/decimal.ts';
import { fraction, ZERO } from '../../values/fraction.ts';
import { step } from './context.ts';
import { equals, inSum, listOfWords, show } from './figures.ts';

const exact = (text: string) => {
  const read = parseDecimal(text);
  return read.ok ? read.value : ZERO;
};

describe('a figure in a worked example', () => {
  it.each([
    ['12.50', '= 12.5'],
    ['100', '= 100'],
    ['0', '= 0'],
    ['0.12345678', '= 0.12345678'],
    ['0.123456785', '≈ 0.1235'],
    ['-12.12345678', '= -12.12345678'],
    ['123456789012', '= 123,456,789,012'],
  ])('%s is written %s: in full to 8 decimals, else shortened to 4', (text, written) => {
    expect(equals(exact(text))).toBe(written);
  });

  it('that never ends is shortened and says so', () => {
    expect(equals(fraction(30_000_000_000_001n, 3n * 10n ** 14n))).toBe('≈ 0.1000');
    expect([show(fraction(275n, 3n)), equals(fraction(275n, 3n))]).toEqual(['91.6667', '≈ 91.6667']);
  });

  it('stands in parentheses inside a sum only where it is negative', () => {
    expect([inSum(exact('-1.5')), inSum(exact('0')), inSum(exact('1.5'))]).toEqual(['(-1.5)', '0', '1.5']);
  });
});

describe('a listOfWords in words', () => {
  it('joins the last with และ', () => {
    expect([[], [1], [1, 2], [1, 2, 4]].map((words) => listOfWords(words))).toEqual(['', '1', '1 และ 2', '1, 2 และ 4']);
  });
});

describe('a step', () => {
  it('leaves out the figure and the clause it does not have', () => {
    expect(step('คะแนน', 'คะแนน = 1')).toStrictEqual({ label: 'คะแนน', text: 'คะแนน = 1' });
    expect(step('คะแนน', 'คะแนน = 1', '1', 'ข้อ 1')).toStrictEqual({
      label: 'คะแนน',
      text: 'คะแนน = 1',
      value: '1',
      clause: 'ข้อ 1',
    });
  });
});
