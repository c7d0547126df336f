import { describe, expect, it } from 'vitest';
import { checkHolidays } from './check-holidays.ts';
import type { Holiday } from './holiday.ts';
import { readHolidayLines } from './read-holiday-lines.ts';

const known = new Set([2011]);
const wrong = { date: '2011-02-31', name: 'วันหยุด', scope: 'national' };
const read = (typed: string) =>
  readHolidayLines(typed)
    .map(({ date }) => date)
    .join();
const right = { ...wrong, date: '2011-02-18' };

it('names the line of a list in which a holiday is wrong, and no line where one holiday alone was given', () => {
  expect(checkHolidays([right, wrong], known)).toMatchObject([{ code: 'holiday-date-invalid', facts: { line: 2 } }]);
  expect(checkHolidays([wrong], known)).toMatchObject([{ code: 'holiday-date-invalid', facts: { line: 0 } }]);
});

it('asks which year is meant where a Thai date has one of the common era', () => {
  const typed = readHolidayLines('1/1/2027,วันขึ้นปีใหม่');
  expect(checkHolidays(typed, known)).toMatchObject([{ facts: { meant: '2570' } }]);
  const meant = (date: string) => checkHolidays([{ ...wrong, date }], known).map((one) => one.facts);
  expect(
    ['๑๓/๑๒/๒๐๒๗', '13/12/2027', '1/1/1927', '31/2/2570', '1/1/20271', '11/1/1/2027'].map(read).flatMap(meant),
  ).toEqual(['2570', '2570', '2470', '', '', ''].map((year) => ({ line: 0, meant: year })));
  expect(checkHolidays([wrong], known)).toMatchObject([{ facts: { meant: '' } }]);
});

describe('a year of which no list is on record', () => {
  const list = (days: number, more: Partial<Holiday> = {}) =>
    Array.from({ length: days }, (_, index) => ({ ...right, date: `2012-01-${10 + index}`, ...more }));
  const refused = (given: number) => [
    { code: 'holiday-year-not-whole', facts: { year: 2555, given, least: 10 }, field: 'holidays' },
  ];

  it('takes a list of ten national holidays, and none that is shorter', () => {
    expect(checkHolidays(list(10), known)).toEqual([]);
    expect(checkHolidays(list(9), known)).toEqual(refused(9));
  });

  it('counts each day once, and neither holidays of a province nor those of another year', () => {
    expect(checkHolidays([...list(9), ...list(1)], known)).toEqual(refused(9));
    expect(checkHolidays([...list(9), ...list(1, { date: '2012-05-05', scope: 'TH-42' })], known)).toEqual(refused(9));
    expect(checkHolidays([...list(9), right], known)).toEqual(refused(9));
  });
});

it.each([
  ['national', true],
  ['TH-10', true],
  ['TH-42', true],
  ['region:central', true],
  ['region:east', true],
  ['region:north-east', true],
  ['region:north', true],
  ['region:south TH-10 TH-42', true],
  ['region:west', false],
  ['TH-42 TH-99', false],
  ['TH-42,TH-10', false],
  ['เลย', false],
])('a holiday in %s: %s', (scope, isKnown) => {
  expect(checkHolidays([{ ...right, scope }], known).map((one) => one.code)).toEqual(
    isKnown ? [] : ['holiday-scope-invalid'],
  );
});

it('a holiday has a name of at most 200 letters, and not of spaces alone', () => {
  const refused = (name: string) => checkHolidays([{ ...right, name }], known);
  expect(refused('ก'.repeat(200))).toEqual([]);
  for (const name of ['', '  ', 'ก'.repeat(201)])
    expect(refused(name)).toEqual([{ code: 'holiday-name-required', facts: { line: 0 }, field: 'holidays' }]);
});
