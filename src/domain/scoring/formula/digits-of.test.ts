import { describe, expect, it } from 'vitest';
import { fromInteger } from '../../values/fraction.ts';
import { compileFormula } from './compile-formula.ts';
import { digitsOf } from './digits-of.ts';
import { alwaysDividesByZero, measureDivisions, partOfShare } from './divisions.ts';

const filled = (part: (index: number) => string, sign: string, longest = 1990) => {
  let text = part(0);
  for (let index = 1; text.length + sign.length + part(index).length <= longest; index += 1) text += sign + part(index);
  return text;
};
const name = (index: number) => `${String.fromCharCode(97 + (index % 26))}${Math.floor(index / 26)}`;
const shapes: Readonly<Record<string, string>> = {
  'one name divided again and again': filled(() => 'a', '/'),
  'many names divided': filled(name, '/'),
  'many names multiplied': filled(name, '*'),
  'a sum of quotients': filled((index) => `1/${name(index)}`, '+'),
  'a sum of quotients in a function': `sum(${filled((index) => `1/${name(index)}`, ',', 1980)})`,
  'quotients within quotients': filled(() => '(a/(b/(c/(d/e))))', '/'),
  'one over many differences': `1/(${filled(() => '(a-b)', '*', 1980)})`,
  'a fraction continued to the deepest level': `${'a/(1+'.repeat(99)}1${')'.repeat(99)}`,
};

describe('the digits of a value, where every reported number has thirty over and under its line', () => {
  it.each([
    ['a', 30],
    ['123', 3],
    ['1 + a', 31],
    ['a + b', 31],
    ['a + b + c + d', 33],
    ['d + (a + b + c)', 33],
    ['a * b', 60],
    ['a * b + c', 61],
    ['c + a * b', 61],
    ['a * b + c * d', 61],
    ['a / b', 60],
    ['a / b + c', 91],
    ['a / b + c + d', 122],
    ['d + (a / b + c)', 122],
    ['a / b + c / d', 121],
    ['a / b * c + d', 121],
    ['a / b + c + (d + e + f)', 123],
  ])('are in %s at most %i', (text, most) => {
    const compiled = compileFormula(text);
    expect(compiled.ok && digitsOf(compiled.value.expression)).toBe(most);
  });

  it('may be three thousand', () => {
    const product = (names: number) => compileFormula(Array.from({ length: names }, () => 'a').join('*')).ok;
    expect([product(100), product(101)]).toEqual([true, false]);
  });
});

describe('a formula as long as is accepted', () => {
  it.each(Object.entries(shapes))('has no value of ten thousand digits: %s', (_, text) => {
    const compiled = compileFormula(text);
    expect(compiled.ok ? 'accepted' : compiled.refusals).toEqual([{ code: 'formula-too-deep' }]);
  });

  it('is accepted where its value stays short, however many names and signs it has', () => {
    for (const text of [filled(name, '+'), filled(() => 'a', '-'), filled(() => `${'9'.repeat(30)}`, '+')])
      expect(compileFormula(text).ok, text.slice(0, 40)).toBe(true);
  });

  it('never has more digits than were counted before it was computed', () => {
    const texts = [
      filled((index) => `1/${name(index)}`, '+', 120),
      filled(name, '*', 80),
      filled(name, '/', 80),
      'sum(a/b, c) * max(a, b) - -(b / (c - 0.00125))',
      `${'a/(1+'.repeat(20)}b${')'.repeat(20)}`,
    ];
    for (const text of texts) {
      const compiled = compileFormula(text);
      if (!compiled.ok) throw new Error(text);
      const formula = compiled.value;
      const slots = formula.variables.map((_, index) => fromInteger(10n ** 30n - BigInt(index * 2 + 1)));
      const most = digitsOf(formula.expression);
      const values = measureDivisions(formula, slots).flatMap(({ part, whole }) => [part, whole]);
      for (const value of [formula.evaluate(slots), ...values])
        expect(String(value?.n ?? 0n).replace('-', '').length, text).toBeLessThanOrEqual(most);
    }
  });

  it('is asked about in one pass: each division once, each name once', () => {
    const text = filled((index) => (index % 40 === 0 ? 'a' : 'a0'), '+', 1900);
    const compiled = compileFormula(`(${text}) / b * 100`);
    if (!compiled.ok) throw new Error(text);
    expect(alwaysDividesByZero(compiled.value)).toBe(false);
    expect(partOfShare(compiled.value)).toEqual(['a', 'a0']);
    expect(measureDivisions(compiled.value, [1n, 2n, 4n].map(fromInteger))).toHaveLength(1);
  });
});
