import fc from 'fast-check';
import Oracle from 'fraction.js';
import { describe, expect, it } from 'vitest';
import { parseDecimal, toDecimalText } from '../../values/decimal.ts';
import { fromInteger } from '../../values/fraction.ts';
import { compileFormula } from './compile-formula.ts';
import { renderFormula } from './render-formula.ts';

interface Sample {
  readonly text: string;
  /** Null if a denominator is zero. */
  readonly value: Oracle | null;
}

const leaf = fc.integer({ min: -5000, max: 5000 }).map(
  (n): Sample => ({
    text: n < 0 ? `(0 - ${(-n / 100).toFixed(2)})` : (n / 100).toFixed(2),
    value: new Oracle(n, 100),
  }),
);

/** Generates a formula together with its value, which is computed by another library. */
const formulas = fc.letrec<{ tree: Sample }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    leaf,
    fc.tuple(tie('tree'), fc.constantFrom('+', '-', '*', '/'), tie('tree')).map(([a, sign, b]): Sample => {
      return { text: `(${a.text} ${sign} ${b.text})`, value: reckon(a.value, sign, b.value) };
    }),
    fc.tuple(tie('tree'), tie('tree'), tie('tree')).map(([a, b, c]): Sample => {
      const all = [a.value, b.value, c.value];
      const sum = all.reduce((total, one) => (total && one ? total.add(one) : null), new Oracle(0) as Oracle | null);
      return { text: `sum(${a.text}, ${b.text}, ${c.text})`, value: sum };
    }),
  ),
})).tree;

function reckon(a: Oracle | null, sign: string, b: Oracle | null): Oracle | null {
  if (!a || !b) return null;
  if (sign === '+') return a.add(b);
  if (sign === '-') return a.sub(b);
  if (sign === '*') return a.mul(b);
  return b.equals(0) ? null : a.div(b);
}

const compiled = (text: string) => {
  const outcome = compileFormula(text);
  if (!outcome.ok) throw new Error(`${text}: ${outcome.refusals[0]?.code}`);
  return outcome.value;
};
const evaluate = (text: string, values: readonly string[] = []) => {
  const slots = values.map((value) => {
    const read = parseDecimal(value);
    return read.ok ? read.value : fromInteger(0);
  });
  const result = compiled(text).evaluate(slots);
  return result === null ? null : toDecimalText(result);
};

describe('a formula', () => {
  it('reckons exactly as independent fractions do, and does not apply where a denominator is zero', () => {
    fc.assert(
      fc.property(formulas, ({ text, value }) => {
        fc.pre(text.length <= 2000);
        const ours = compiled(text).evaluate([]);
        if (value === null) expect(ours).toBeNull();
        else expect(ours !== null && new Oracle(ours.n, ours.d).equals(value)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps the order of reckoning', () => {
    expect(evaluate('2 + 3 * 4 - 10 / 4')).toBe('11.5');
    expect(evaluate('100 / 10 / 2')).toBe('5');
    expect(evaluate('10 - 4 - 3')).toBe('3');
    expect(evaluate('-2 * -(3 + 1)')).toBe('8');
    expect(evaluate('max(a, b) - min(a, b, 1)', ['2', '7.5'])).toBe('6.5');
  });

  it('reads the same formula however its signs and digits are typed', () => {
    expect(evaluate('(a − b) ÷ b × ๑๐๐', ['44', '156'])).toBe(evaluate('(a - b) / b * 100', ['44', '156']));
  });

  it.each([
    ['1 +', 'formula-syntax'],
    ['(1', 'formula-syntax'],
    ['1)', 'formula-syntax'],
    ['sum()', 'formula-syntax'],
    ['sum(1,)', 'formula-syntax'],
    ['a ^ 2', 'formula-syntax'],
    ['1.2.3', 'formula-syntax'],
    ['a b', 'formula-syntax'],
    ['', 'formula-syntax'],
    ['eval(1)', 'formula-unknown-function'],
    ['Sum(1)', 'formula-unknown-function'],
    [`${'-'.repeat(500)}1`, 'formula-too-deep'],
    ['1+'.repeat(1500), 'formula-too-deep'],
  ])('refuses %j', (text, code) => {
    const outcome = compileFormula(text);
    expect(outcome.ok ? 'accepted' : outcome.refusals[0]?.code).toBe(code);
  });

  it.each([
    ['a + ?', { code: 'formula-syntax', facts: { at: 5, found: '?' } }],
    ['a + 😀', { code: 'formula-syntax', facts: { at: 5, found: '😀' } }],
    ['(a * 2', { code: 'formula-syntax', facts: { at: 7, found: '' } }],
    ['(a, 2)', { code: 'formula-syntax', facts: { at: 3, found: ',' } }],
    ['(a 2)', { code: 'formula-syntax', facts: { at: 4, found: '2' } }],
    ['(a b)', { code: 'formula-syntax', facts: { at: 4, found: 'b' } }],
    ['1.', { code: 'formula-syntax', facts: { at: 2, found: '.' } }],
    ['1.5.5', { code: 'formula-syntax', facts: { at: 4, found: '.' } }],
    ['a ×', { code: 'formula-syntax', facts: { at: 4, found: '' } }],
    [')', { code: 'formula-syntax', facts: { at: 1, found: ')' } }],
    ['2 + avg(a, b)', { code: 'formula-unknown-function', facts: { name: 'avg' } }],
    ['1๒ + 1', { code: 'not-a-number', facts: { text: '1๒', reason: 'mixed-digits' } }],
    ['1'.repeat(31), { code: 'too-many-digits', facts: { text: '1'.repeat(31), longest: 30 } }],
    [`${'('.repeat(101)}1${')'.repeat(101)}`, { code: 'formula-too-deep' }],
    ['1'.repeat(2001), { code: 'formula-too-deep' }],
  ])('says where %j cannot be read', (text, refusal) => {
    expect(compileFormula(text)).toEqual({ ok: false, refusals: [refusal] });
  });

  it('goes a hundred parentheses deep and two thousand letters long', () => {
    expect(evaluate(`${'('.repeat(99)}1${')'.repeat(99)}`)).toBe('1');
    expect(evaluate(`1${' '.repeat(1998)}1`.slice(0, 1999).padEnd(2000, ' '))).toBe('1');
    expect(evaluate(Array.from({ length: 200 }, () => '(1)').join('+'))).toBe('200');
  });

  it('does not apply where a zero denominator stands anywhere inside it', () => {
    const nothing = '(1 / 0)';
    for (const text of [`-${nothing}`, `${nothing} + 1`, `1 - ${nothing}`, `${nothing} / 2`, `2 / ${nothing}`]) {
      expect(evaluate(text)).toBeNull();
    }
    expect([evaluate(`sum(1, ${nothing})`), evaluate(`max(${nothing}, 1)`)]).toEqual([null, null]);
  });

  it('finds the least and the greatest wherever they stand', () => {
    for (const values of [
      ['1', '2', '3'],
      ['3', '2', '1'],
      ['2', '3', '1'],
      ['2', '1', '3'],
    ]) {
      expect([evaluate('min(a, b, c)', values), evaluate('max(a, b, c)', values)]).toEqual(['1', '3']);
    }
  });

  it('names each variable once, in the order of first use, Thai names too', () => {
    expect(compiled('ข้าว_1 * (b - ข้าว_1) / sum(c, b)').variables).toEqual(['ข้าว_1', 'b', 'c']);
    expect(evaluate('a * a + b', ['3', '1'])).toBe('10');
  });

  it('is kept once it is read, so that the same text is the same formula', () => {
    const first = compiled('a + 40001');
    compiled('a + 40003');
    expect(compiled('a + 40001')).toBe(first);
    expect(compileFormula('a + 40002 +')).toBe(compileFormula('a + 40002 +'));
  });

  it('keeps no more than a thousand, and begins anew then', () => {
    const first = compiled('a + 50000');
    for (let number = 50001; number < 52001; number += 1) compileFormula(`a + ${number}`);
    expect(compiled('a + 50000')).not.toBe(first);
    expect(compiled('a + 52000')).toBe(compiled('a + 52000'));
  });

  it('is written as in a schoolbook, with parentheses only where they are needed', () => {
    const write = (text: string) => renderFormula(compiled(text).expression, (name) => name);
    expect(write('((a - b) / b) * 100')).toBe('(a − b) ÷ b × 100');
    expect(write('a - (b - c)')).toBe('a − (b − c)');
    expect(write('a / (b * c)')).toBe('a ÷ (b × c)');
    expect(write('sum(a, b)')).toBe('ผลรวมของ(a, b)');
    expect(write('2 * -a')).toBe('2 × (−a)');
    expect(write('-(a + b)')).toBe('−(a + b)');
    expect(write('-sum(a, 2)')).toBe('−ผลรวมของ(a, 2)');
    expect(write('-(-a)')).toBe('−(−a)');
    expect(write('-a * b')).toBe('(−a) × b');
    expect(write('a * (b + c) - d')).toBe('a × (b + c) − d');
    expect(write('min(a, b) + max(๑๐, 2.50)')).toBe('ค่าน้อยที่สุดของ(a, b) + ค่ามากที่สุดของ(10, 2.50)');
    expect(renderFormula(compiled('a - b').expression, (name) => (name === 'a' ? '-5' : '5-'))).toBe('(-5) − 5-');
  });
});
