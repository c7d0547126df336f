import { describe, expect, it } from 'vitest';
import { fromInteger } from '../../values/fraction.ts';
import { compileFormula } from './compile-formula.ts';
import { alwaysDividesByZero, measureDivisions, partOfShare } from './divisions.ts';

const compiled = (text: string) => {
  const formula = compileFormula(text);
  if (!formula.ok) throw new Error(`not a formula: ${text}`);
  return formula.value;
};

describe('the divisions of a formula', () => {
  it.each([
    ['a / 0', true],
    ['a / (2 - 2)', true],
    ['a / (b - b) * 100', true],
    ['a + b / (c * 0)', true],
    ['sum(a, 1 / (0 * b))', true],
    ['a / (b / (c - c))', true],
    ['a / (b - 31)', false],
    ['a / ((b - 31) * (b - 1))', false],
    ['a / b', false],
    ['a / (b - c)', false],
    ['(a - b) / b * 100', false],
    ['a / (b + 1) / 4', false],
    ['a * 0', false],
  ])('%s divides by zero whatever is reported: %s', (text, always) => {
    expect(alwaysDividesByZero(compiled(text))).toBe(always);
  });

  it.each([
    ['done / planned * 100', ['done']],
    ['100 * done / planned', ['done']],
    ['done * 100 / planned', ['done']],
    ['sum(a, b) / sum(a, b, c) * 100', ['a', 'b']],
    ['(all - failed) / all * 100', ['all', 'failed']],
    ['done / (planned / 100)', ['done']],
    ['-done / planned * 100', ['done']],
    ['(now + before) / before * 100', ['now', 'before']],
    ['(now - before) / before * 100', null],
    ['(now - before) * rate / before * 100', null],
    ['100 / all', null],
    ['done / planned * 50', null],
    ['100 * (now - sum(a, b)) / sum(a, b)', null],
    ['(now / before - 1) * 100', null],
    ['done / planned', null],
    ['done / 4 * 100', null],
    ['done * 100', null],
  ])('%s has the part %j of a whole', (text, part) => {
    expect(partOfShare(compiled(text))).toEqual(part);
  });

  it('have the values of both sides, the inner one first', () => {
    const divided = measureDivisions(compiled('a / (b / c)'), [1n, 0n, 2n].map(fromInteger));
    expect(divided.map(({ part, whole }) => [part?.n, whole?.n])).toEqual([
      [0n, 2n],
      [1n, 0n],
    ]);
    expect(divided.map(({ partNames, wholeNames }) => [partNames, wholeNames])).toEqual([
      [['b'], ['c']],
      [['a'], ['b', 'c']],
    ]);
    const within = measureDivisions(compiled('a / (b / c)'), [1n, 2n, 0n].map(fromInteger));
    expect(within[1]?.whole).toBeNull();
  });
});
