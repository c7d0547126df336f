import fc from 'fast-check';
import Oracle from 'fraction.js';
import { describe, expect, it } from 'vitest';
import { formatHalfUp, isTerminating, parseDecimal, powerOfTen, toDecimalText } from './decimal.ts';
import { fraction } from './fraction.ts';

const read = (text: string) => {
  const outcome = parseDecimal(text);
  return outcome.ok ? toDecimalText(outcome.value) : outcome.refusals[0]?.code;
};

describe('reading a decimal', () => {
  it.each([
    ['98.78', '98.78'],
    ['๙๘.๗๘', '98.78'],
    ['  1,234,567.50 ', '1234567.5'],
    ['๑,๒๐๒.๑๗', '1202.17'],
    ['-71.79', '-71.79'],
    ['\u221271.79', '-71.79'],
    ['.5', '0.5'],
    ['007', '7'],
    ['-0', '0'],
    ['123456789012345678901234567890', '123456789012345678901234567890'],
  ])('takes %j', (text, value) => {
    expect(read(text)).toBe(value);
  });

  it.each([
    '',
    ' ',
    '-',
    '.',
    '5.',
    '5.x',
    '1e3',
    '1,23',
    '12,34,567',
    '1,2345',
    '1.2.3',
    '--1',
    '+1',
    'ร้อยละ 5',
    '5%',
    'NaN',
    '1 000',
    '0x10',
    '1.2,345',
  ])('refuses %j as no number', (text) => {
    expect(read(text)).toBe('not-a-number');
  });

  it('says why when Thai and Arabic digits are mixed in one number', () => {
    expect(parseDecimal('9๘.78')).toEqual({
      ok: false,
      refusals: [{ code: 'not-a-number', facts: { text: '9๘.78', reason: 'mixed-digits' } }],
    });
  });

  it('refuses a number of more digits than it takes, however long', () => {
    expect(read('1'.repeat(31))).toBe('too-many-digits');
    expect(read('๑'.repeat(5000))).toBe('too-many-digits');
    expect(read('x'.repeat(5000))).toBe('not-a-number');
    expect(parseDecimal('12345', 4).ok).toBe(false);
    expect(parseDecimal('1234', 4).ok).toBe(true);
    expect(read('1'.repeat(30))).toBe('1'.repeat(30));
    expect(parseDecimal(`-${'1'.repeat(29)}.1`).ok).toBe(true);
  });

  it.each([
    ['x'.repeat(40), 'x'.repeat(40)],
    ['x'.repeat(41), `${'x'.repeat(40)}…`],
    ['x'.repeat(201), `${'x'.repeat(40)}…`],
  ])('shows at most the first 40 letters of what is no number, case %#', (text, shown) => {
    expect(parseDecimal(text)).toEqual({ ok: false, refusals: [{ code: 'not-a-number', facts: { text: shown } }] });
  });

  it('says how many digits it takes when a number has more', () => {
    const refused = (text: string, longest?: number) => {
      const outcome = parseDecimal(text, longest);
      return outcome.ok ? [] : outcome.refusals;
    };
    expect(refused('12345', 4)).toEqual([{ code: 'too-many-digits', facts: { text: '12345', longest: 4 } }]);
    expect(refused('1'.repeat(201))).toEqual([
      { code: 'too-many-digits', facts: { text: `${'1'.repeat(40)}…`, longest: 30 } },
    ]);
    expect(refused(`\u2212${'1'.repeat(201)}`)[0]?.code).toBe('too-many-digits');
    expect(refused(`-${'๑'.repeat(201)}`)[0]?.code).toBe('too-many-digits');
    expect(refused(`ร้อยละ ${'1'.repeat(201)}`)[0]?.code).toBe('not-a-number');
    expect(refused(`${'1'.repeat(201)} บาท`)[0]?.code).toBe('not-a-number');
    expect(refused('1,'.repeat(101))[0]?.code).toBe('too-many-digits');
    expect(refused('๑ '.repeat(100))[0]?.code).toBe('not-a-number');
    expect(refused(`${'x'.repeat(100)}1${'๑'.repeat(99)}`)[0]?.facts).toMatchObject({ reason: 'mixed-digits' });
  });

  it('takes grouping commas after one, two or three digits', () => {
    expect(['1,202', '12,202', '123,202', '1234,202'].map(read)).toEqual(['1202', '12202', '123202', 'not-a-number']);
  });

  it('knows every power of ten, however high', () => {
    for (const exponent of [0, 1, 12, 39, 40, 55])
      expect(powerOfTen(exponent).toString()).toBe(`1${'0'.repeat(exponent)}`);
  });
});

describe('rounding half-up', () => {
  it.each([
    [fraction(8333335n, 100000n), 4, '83.3334'],
    [fraction(-8333335n, 100000n), 4, '-83.3334'],
    [fraction(-4n, 100000n), 4, '0.0000'],
    [fraction(89995n, 1000n), 2, '90.00'],
    [fraction(2n, 3n), 0, '1'],
    [fraction(5n, 1n), 3, '5.000'],
    [fraction(0n, 1n), 2, '0.00'],
    [fraction(-5n, 1n), 0, '-5'],
  ])('writes case %#', (value, decimals, text) => {
    expect(formatHalfUp(value, decimals)).toBe(text);
  });

  it('is never further than half a unit from the exact value, by an independent reckoning', () => {
    const numbers = fc.tuple(
      fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
      fc.bigInt({ min: 1n, max: 10n ** 9n }),
    );
    fc.assert(
      fc.property(numbers, fc.integer({ min: 0, max: 8 }), ([n, d], decimals) => {
        const exact = new Oracle(n, d);
        const gap = new Oracle(formatHalfUp(fraction(n, d), decimals)).sub(exact).abs();
        const half = new Oracle(1n, 2n * 10n ** BigInt(decimals));
        expect(gap.compare(half)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('writing a decimal in full', () => {
  it('drops idle zeros and cuts what never ends', () => {
    expect(toDecimalText(fraction(1500n, 1000n))).toBe('1.5');
    expect(toDecimalText(fraction(100n, 1n))).toBe('100');
    expect(toDecimalText(fraction(10005n, 100n))).toBe('100.05');
    expect(toDecimalText(fraction(-1n, 8n))).toBe('-0.125');
    expect(toDecimalText(fraction(3n, 3n * 10n ** 13n))).toBe('0.0000000000001');
    expect(toDecimalText(fraction(1n, 3n * 10n ** 13n))).toBe('0');
    expect(toDecimalText(fraction(5n, 10n ** 12n * 3n))).toBe('0.000000000002');
    expect(toDecimalText(fraction(1n, 3n * 10n ** 11n))).toBe('0.000000000003');
    expect(toDecimalText(fraction(4n, 3n * 10n ** 13n))).toBe('0');
    expect(toDecimalText(fraction(30_000_000_000_001n, 3n * 10n ** 14n))).toBe('0.1');
    expect(toDecimalText(fraction(299n, 300n))).toBe('0.996666666667');
    expect(toDecimalText(fraction(6n, 7n * 10n ** 12n))).toBe('0.000000000001');
    expect(toDecimalText(fraction(299999999999999n, 3n * 10n ** 14n))).toBe('1');
    expect(toDecimalText(fraction(1n, 3n))).toBe('0.333333333333');
    expect(isTerminating(fraction(3n, 6n))).toBe(true);
    expect(isTerminating(fraction(1n, 3n))).toBe(false);
  });
});
