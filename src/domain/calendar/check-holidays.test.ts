import { expect, it } from 'vitest';
import { checkHolidays } from './check-holidays.ts';
import { readHolidayLines } from './read-holiday-lines.ts';

const known = new Set([2011]);
const wrong = { date: '2011-02-31', name: 'วันหยุด', scope: 'national' };
const right = { ...wrong, date: '2011-02-18' };

it('names the line of a list in which a holiday is wrong, and no line where one holiday alone was given', () => {
  expect(checkHolidays([right, wrong], known)).toMatchObject([{ code: 'holiday-date-invalid', facts: { line: 2 } }]);
  expect(checkHolidays([wrong], known)).toMatchObject([{ code: 'holiday-date-invalid', facts: { line: 0 } }]);
});

it('asks which year is meant where a Thai date has one of the common era', () => {
  const typed = readHolidayLines('1/1/2027,วันขึ้นปีใหม่');
  expect(checkHolidays(typed, known)).toMatchObject([{ facts: { meant: '2570' } }]);
  expect(checkHolidays([wrong], known)).toMatchObject([{ facts: { meant: '' } }]);
});
