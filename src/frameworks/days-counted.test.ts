import { describe, expect, it } from 'vitest';
import { daysCounted } from '../domain/calendar/days-counted.ts';
import { workingDaysAfter } from '../domain/calendar/working-days.ts';
import { holidays } from './holidays.ts';

const told = (after: string, until: string) =>
  daysCounted(after, until, 'TH-10', holidays).map((day) => `${day.date.slice(5)} ${day.why}`);

describe('the days after a due date, one by one', () => {
  it('count neither the weekend nor Songkran', () => {
    expect(told('2011-04-11', '2011-04-18')).toEqual([
      '04-12 working-day',
      '04-13 holiday',
      '04-14 holiday',
      '04-15 holiday',
      '04-16 weekend',
      '04-17 weekend',
      '04-18 working-day',
    ]);
  });

  it('name the flood of October 2554 as what closed Bangkok', () => {
    const days = daysCounted('2011-10-26', '2011-10-31', 'TH-10', holidays);
    expect(days.map((day) => day.counts)).toEqual([false, false, false, false, false]);
    expect(days.at(-1)?.holiday).toMatch(/น้ำท่วม|อุทกภัย|มหาอุทกภัย|น้ำ/);
  });

  it('are those that count when lateness is measured', () => {
    const counted = daysCounted('2010-12-28', '2011-06-01', 'TH-10', holidays).filter((day) => day.counts);
    expect(counted.map((day) => day.date)).toEqual(workingDaysAfter('2010-12-28', '2011-06-01', 'TH-10', holidays));
  });
});
