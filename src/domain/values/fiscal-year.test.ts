import { describe, expect, it } from 'vitest';
import {
  dayOfOtherEra,
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

it.each([
  ['2568-10-01', '2025-10-01'],
  ['2400-01-31', '1857-01-31'],
  ['2699-12-09', '2156-12-09'],
  ['2025-10-01', null],
  ['2700-10-01', null],
  ['1568-10-01', null],
  ['12568-10-01', null],
  ['2568-10-012', null],
  ['2568-10-1', null],
  ['256x-10-01', null],
  ['25x8-10-01', null],
  ['2568-x0-01', null],
  ['2568-1x-01', null],
  ['2568-10-x1', null],
  ['2568-10-0x', null],
  ['', null],
])('%j, typed where a day of the common era belongs, probably means %j', (typed, meant) => {
  expect(dayOfOtherEra(typed)).toBe(meant);
});
