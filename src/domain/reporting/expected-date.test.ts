import { expect, it } from 'vitest';
import { readExpectedDate } from './expected-date.ts';

const today = '2025-10-06';

it.each([
  ['2025-10-06', 'missing', '2025-10-06'],
  ['2025-12-31', 'missing', '2025-12-31'],
  [null, 'missing', null],
  ['', 'missing', null],
  ['2025-12-31', 'reported', null],
  ['2020-01-01', 'not-applicable', null],
])('%s while the result is %s keeps %s', (typed, state, kept) => {
  expect(readExpectedDate(typed, state, today)).toEqual({ ok: true, value: kept });
});

it.each([
  ['2025-10-05', 'expected-day-past'],
  ['2025-02-29', 'date-not-real'],
  ['พรุ่งนี้', 'date-not-real'],
])('%s is refused beside its field: %s', (typed, code) => {
  expect(readExpectedDate(typed, 'missing', today)).toMatchObject({ refusals: [{ code, field: 'expectedOn' }] });
});

it('a day that is refused is shown as it was typed', () => {
  const refusals = (typed: string) => {
    const read = readExpectedDate(typed, 'missing', '2025-10-06');
    return read.ok ? [] : read.refusals;
  };
  expect(refusals('ก'.repeat(41))).toEqual([
    { code: 'date-not-real', field: 'expectedOn', facts: { text: 'ก'.repeat(40) } },
  ]);
  expect(refusals('2025-10-05')).toEqual([
    { code: 'expected-day-past', field: 'expectedOn', facts: { date: '2025-10-05' } },
  ]);
  expect(refusals('2025-10-06')).toEqual([]);
});
