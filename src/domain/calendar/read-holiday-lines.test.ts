import { expect, it } from 'vitest';
import { checkHolidays } from './check-holidays.ts';
import { readHolidayLines } from './read-holiday-lines.ts';

it('a list of holidays is read as it is pasted: Thai dates, tabs, quotation marks, a heading, no place', () => {
  const text =
    '\uFEFFวันที่,ชื่อ,พื้นที่\n๑/๑/๒๕๗๐,วันขึ้นปีใหม่,national\r\n2027-02-21\t"วันมาฆบูชา"\n\n1-4-2570,งานจังหวัด,TH-42 TH-40\n';
  expect(readHolidayLines(text)).toEqual([
    { date: '2027-01-01', name: 'วันขึ้นปีใหม่', scope: 'national', line: 2 },
    { date: '2027-02-21', name: 'วันมาฆบูชา', scope: 'national', line: 3 },
    { date: '2027-04-01', name: 'งานจังหวัด', scope: 'TH-42 TH-40', line: 5 },
  ]);
});

it('what stands around a part is left out, and what belongs to it stays', () => {
  const text =
    '  \n 13/12/2570 , งาน "ของดี" ,TH-42 \n14/12/2570,หยุดตามวันที่,national\n15/12/2570,"งาน" ประจำปี\n16/12/25/70,ก\n2570,ข';
  expect(readHolidayLines(text)).toEqual([
    { date: '2027-12-13', name: 'งาน "ของดี"', scope: 'TH-42', line: 2 },
    { date: '2027-12-14', name: 'หยุดตามวันที่', scope: 'national', line: 3 },
    { date: '2027-12-15', name: '"งาน" ประจำปี', scope: 'national', line: 4 },
    { date: '16/12/25/70', name: 'ก', scope: 'national', line: 5 },
    { date: '2570', name: 'ข', scope: 'national', line: 6 },
  ]);
});

it('a part with a comma stands in quotation marks, and a line with more parts than three is refused and not cut', () => {
  const quoted = '1/1/2570,"วันขึ้นปีใหม่, ชดเชย ""1""",national';
  const read = readHolidayLines(`วันที่,ชื่อ,พื้นที่\n\n${quoted}\n2/1/2570,ก,national,ข\n3/1/2570,ก, ชดเชย,national`);
  expect(read[0]).toEqual({ date: '2027-01-01', name: 'วันขึ้นปีใหม่, ชดเชย "1"', scope: 'national', line: 3 });
  expect(checkHolidays(read, new Set([2027])).map(({ code, facts }) => [code, facts])).toEqual([
    ['holiday-scope-invalid', { line: 4 }],
    ['holiday-scope-invalid', { line: 5 }],
  ]);
});

it('what is wrong with a line is told by its number', () => {
  const known = new Set([2027]);
  const wrong = checkHolidays(readHolidayLines('1/1/2570,ก\n31/2/2570,ข\n1/3/2570,ค,TH-99\n1/4/2570,'), known);
  expect(wrong.map(({ code, facts }) => [code, facts])).toEqual([
    ['holiday-date-invalid', { line: 2, meant: '' }],
    ['holiday-scope-invalid', { line: 3 }],
    ['holiday-name-required', { line: 4 }],
  ]);
  expect(checkHolidays(readHolidayLines('1/1/2570,ก'), known)).toEqual([]);
  expect(checkHolidays(readHolidayLines('1/1/2571,ก'), known).map(({ code }) => code)).toEqual([
    'holiday-year-not-whole',
  ]);
});

it('a quoted part may end a line, and what more there is than three parts is told as it stands', () => {
  expect(readHolidayLines('1/1/2570,"ก, ข"')).toEqual([
    { date: '2027-01-01', name: 'ก, ข', scope: 'national', line: 1 },
  ]);
  expect(readHolidayLines('2/1/2570,ก,national,ข')[0]?.scope).toBe('national, ข');
});
