import { describe, expect, it } from 'vitest';
import {
  fiscalYearEnd,
  fiscalYearOf,
  fiscalYearStart,
  parseFiscalYear,
  toBuddhistYear,
  toCommonYear,
} from './fiscal-year.ts';

describe('a fiscal year', () => {
  it('runs from 1 October to 30 September', () => {
    expect([fiscalYearStart(2568), fiscalYearEnd(2568)]).toEqual(['2024-10-01', '2025-09-30']);
    const days = ['2024-09-30', '2024-10-01', '2024-12-31', '2025-01-01', '2025-09-30', '2025-10-01'];
    expect(days.map(fiscalYearOf)).toEqual([2567, 2568, 2568, 2568, 2568, 2569]);
  });

  it('counts 543 years more than the common era', () => {
    expect([toBuddhistYear(2025), toCommonYear(2568)]).toEqual([2568, 2025]);
  });

  it.each([
    ['2500', 2500],
    ['2699', 2699],
    ['  ๒๕๖๘  ', 2568],
    ['พ.ศ.2568', 2568],
    ['พ.ศ.  2568', 2568],
  ])('is read from %j', (text, year) => {
    expect(parseFiscalYear(text)).toEqual({ ok: true, value: year });
  });

  it.each([
    ['2499', { text: '2499' }],
    ['2700', { text: '2700' }],
    ['1956', { text: '1956' }],
    ['1957', { text: '1957', meant: 2500 }],
    ['2156', { text: '2156', meant: 2699 }],
    ['2157', { text: '2157' }],
    ['25680', { text: '25680' }],
    ['02568', { text: '02568' }],
    ['2568.0', { text: '2568.0' }],
    ['25พ.ศ.68', { text: '25พ.ศ.68' }],
    ['ปี 2568', { text: 'ปี 2568' }],
    ['2568 พ.ศ.', { text: '2568 พ.ศ.' }],
    ['2'.repeat(41), { text: '2'.repeat(40) }],
  ])('is not read from %j; a common-era year says which was probably meant', (text, facts) => {
    expect(parseFiscalYear(text)).toEqual({ ok: false, refusals: [{ code: 'not-a-fiscal-year', facts }] });
  });
});
