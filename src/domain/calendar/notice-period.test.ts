import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../values/civil-date.ts';
import type { Holiday } from './holiday.ts';
import { concernsSeveralYears, fiscalYearsOfLetter } from './letter-years.ts';
import { measureNotice } from './notice-period.ts';
import { isWorkingDay, workingDaysBefore, workingDaysBetween } from './working-days.ts';

const songkran: Holiday[] = [
  { date: '2025-04-07', name: 'ชดเชยวันจักรี', scope: 'national' },
  { date: '2025-04-14', name: 'วันสงกรานต์', scope: 'national' },
  { date: '2025-04-15', name: 'วันสงกรานต์', scope: 'national' },
  { date: '2025-04-16', name: 'ชดเชยวันสงกรานต์', scope: 'national' },
];

describe('the notice a letter gives', () => {
  it.each([
    // Nine calendar days, four working days.
    ['2025-04-09', '2025-04-18', 4, true],
    ['2025-04-09', '2025-04-21', 5, false],
    ['2025-04-11', '2025-04-17', 1, true],
    ['2025-04-11', '2025-04-16', 0, true],
    ['2025-04-17', '2025-04-24', 5, false],
    // The substitute for Chakri Day is not a working day, like Songkran.
    ['2025-04-04', '2025-04-11', 4, true],
  ])('of %s until %s is %i working days around Songkran 2568 (short: %s)', (from, due, days, short) => {
    expect(measureNotice(from, due, songkran).days).toHaveLength(days);
    expect(measureNotice(from, due, songkran).isShort).toBe(short);
  });

  it('is five working days from Friday to Friday, and short by one on Thursday', () => {
    expect(measureNotice('2015-10-09', '2015-10-16', []).isShort).toBe(false);
    expect(measureNotice('2015-10-09', '2015-10-15', []).isShort).toBe(true);
  });

  it('is counted at the place named: a northern holiday takes a day from Chiang Mai, not from Bangkok', () => {
    const northern = [{ date: '2021-03-26', name: 'วันหยุดภาคเหนือ', scope: 'region:north' }];
    expect(measureNotice('2021-03-22', '2021-03-29', northern).isShort).toBe(false);
    expect(measureNotice('2021-03-22', '2021-03-29', northern, 'TH-50').isShort).toBe(true);
  });

  it('never counts the day of the letter, and nothing where the due date has passed', () => {
    expect(measureNotice('2025-04-21', '2025-04-21', songkran).days).toEqual([]);
    expect(measureNotice('2025-04-21', '2025-04-18', songkran).days).toEqual([]);
  });
});

describe('the day to be reminded', () => {
  it('lies three working days before, over Songkran and its weekend', () => {
    expect(workingDaysBefore('2025-04-18', 3, 'TH-10', songkran)).toBe('2025-04-10');
    expect(workingDaysBefore('2025-04-13', 1, 'TH-10', songkran)).toBe('2025-04-11');
    expect(() => workingDaysBefore('2025-04-13', 0, 'TH-10', songkran)).toThrow(RangeError);
  });

  it('leads back to the day itself when counted forward, wherever that is a working day', () => {
    const days = fc.integer({ min: 0, max: 60 }).map((offset) => addDays('2025-03-15', offset));
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 12 }), (date, count) => {
        const before = workingDaysBefore(date, count, 'TH-10', songkran);
        expect(isWorkingDay(before, 'TH-10', songkran)).toBe(true);
        if (isWorkingDay(date, 'TH-10', songkran))
          expect(workingDaysBetween(before, date, 'TH-10', songkran)).toBe(count);
      }),
    );
  });
});

describe('the fiscal years of a letter', () => {
  it('are two where Chiang Mai writes in October 2558 about FY2558', () => {
    expect(fiscalYearsOfLetter([2558], ['2015-10-09', '2015-10-26'])).toEqual([2558, 2559]);
    expect(concernsSeveralYears([2558], ['2015-10-09', '2015-10-26'])).toBe(true);
  });

  it('are one where the letter and its deadline lie in the year it names', () => {
    expect(concernsSeveralYears([2562], ['2019-05-07', '2019-05-13'])).toBe(false);
  });

  it('is counted in Bangkok unless another place is named', () => {
    const closed = [{ date: '2025-06-04', name: 'วันหยุดกรุงเทพมหานคร', scope: 'TH-10' }];
    expect(measureNotice('2025-06-02', '2025-06-05', closed).days).toEqual(['2025-06-03', '2025-06-05']);
    expect(measureNotice('2025-06-02', '2025-06-05', closed, 'TH-42').days).toHaveLength(3);
  });
});
