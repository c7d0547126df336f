import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fuzzRuns, fuzzSeed, fuzzTimeout } from '../../testing/fuzzing.ts';
import { anyText } from '../../testing/generate-texts.ts';
import { isCivilDate } from '../values/civil-date.ts';
import { parseDecimal, toDecimalText } from '../values/decimal.ts';
import { parseFiscalYear } from '../values/fiscal-year.ts';
import { compare } from '../values/fraction.ts';
import { isPhone } from '../values/phone.ts';
import { isStorable, storableText } from '../values/storable-text.ts';
import { parseThaiDateFields } from '../values/thai-date.ts';
import { compileFormula } from './formula/compile-formula.ts';

const runs = { numRuns: 1000 * fuzzRuns, seed: fuzzSeed };
const of = (...pieces: string[]) =>
  fc.oneof(
    anyText,
    fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((some) => some.join('')),
  );
const digits = ['0', '1', '9', '๐', '๙', '.', ',', '-', '+', 'e', ' ', '\u200b', '٣'];

it(
  'any number is read or refused, and what is read is written as the same number',
  () => {
    fc.assert(
      fc.property(of(...digits), (text) => {
        const read = parseDecimal(text);
        if (!read.ok) {
          expect(['not-a-number', 'too-many-digits']).toContain(read.refusals[0]?.code);
          return;
        }
        const again = parseDecimal(toDecimalText(read.value));
        expect(again.ok && compare(again.value, read.value)).toBe(0);
      }),
      runs,
    );
  },
  fuzzTimeout(60_000),
);

it(
  'any day is read as a day of the calendar or refused, and so is a year',
  () => {
    const field = of(...digits, 'ม.ค.', 'กุมภาพันธ์', 'toString', '__proto__', '2568', '29', '2');
    const codes = ['date-incomplete', 'date-not-real', 'date-not-buddhist-era'];
    fc.assert(
      fc.property(field, field, field, (day, month, year) => {
        const read = parseThaiDateFields({ day, month, year });
        if (read.ok) expect(isCivilDate(read.value)).toBe(true);
        else expect(codes).toContain(read.refusals[0]?.code);
        const fiscal = parseFiscalYear(year);
        if (!fiscal.ok) expect(fiscal.refusals[0]?.code).toBe('not-a-fiscal-year');
        expect(typeof isCivilDate(day)).toBe('boolean');
        expect(typeof isPhone(day)).toBe('boolean');
      }),
      runs,
    );
  },
  fuzzTimeout(60_000),
);

it(
  'any formula is compiled or refused, however deep or long',
  () => {
    const text = of(
      '(',
      ')',
      '+',
      '-',
      '*',
      '/',
      '÷',
      '1',
      '.5',
      'a',
      'ก',
      'sum(',
      'max',
      ',',
      ' ',
      '__proto__',
      'toString(',
    );
    const check = (formula: string) => {
      const compiled = compileFormula(formula);
      if (!compiled.ok) expect(compiled.refusals[0]?.code).toMatch(/^formula-/);
      return compiled.ok;
    };
    fc.assert(
      fc.property(text, (formula) => void check(formula)),
      runs,
    );
    for (const deep of ['(', '-', 'sum(', '1+(', '((1)+'])
      for (const times of [10, 1000, 100_000]) expect(check(deep.repeat(times))).toBe(false);
  },
  fuzzTimeout(60_000),
);

it(
  'any text can be stored once what cannot be is taken out',
  () => {
    fc.assert(
      fc.property(of('\u0000', '\u001f', '\ud800', '\udc00', 'ก', '\n', '\ufffe'), (text) => {
        expect(isStorable(storableText(text))).toBe(true);
        if (isStorable(text)) expect(storableText(text)).toBe(text);
      }),
      runs,
    );
  },
  fuzzTimeout(60_000),
);
