import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Holiday } from '../calendar/holiday.ts';
import { isWorkingDay } from '../calendar/working-days.ts';
import { addDays } from '../values/civil-date.ts';
import { countReminders } from './count-reminders.ts';

const place = 'TH-10';
const holidays: readonly Holiday[] = [
  ...['2011-05-05', '2011-05-13', '2011-05-16', '2011-05-17', '2024-12-05', '2024-12-10', '2024-12-30', '2024-12-31'],
  ...['2025-01-01', '2025-04-07', '2025-04-14', '2025-04-15', '2025-04-16', '2025-10-13', '2025-10-23'],
].map((date) => ({ date, name: 'วันหยุดราชการ', scope: 'national' }));

/** Every day from `from` to `to` on which a reminder of the due day is sent. */
function remindersOf(due: string, from: string, to: string): string[] {
  const days: string[] = [];
  const at = { due, place, holidays };
  for (let day = from; day <= to; day = addDays(day, 1))
    if (countReminders(at, day) > countReminders(at, addDays(day, -1))) days.push(day);
  return days;
}

describe('reminders of a due day', () => {
  it('go out 15, 7, 3 and 1 working days before, on the day, five days running and then every fifth', () => {
    expect(remindersOf('2025-10-31', '2025-09-01', '2025-11-21')).toEqual([
      // 13 and 23 October 2568 are holidays.
      '2025-10-08',
      '2025-10-21',
      '2025-10-28',
      '2025-10-30',
      '2025-10-31',
      '2025-11-03',
      '2025-11-04',
      '2025-11-05',
      '2025-11-06',
      '2025-11-07',
      '2025-11-14',
      '2025-11-21',
    ]);
  });

  it('step over Songkran', () => {
    const days = remindersOf('2025-04-18', '2025-04-01', '2025-04-22');
    // 14, 15 and 16 April 2568 are Songkran; the 7th is the substitute for Chakri Day.
    expect(days).toEqual(['2025-04-03', '2025-04-10', '2025-04-17', '2025-04-18', '2025-04-21', '2025-04-22']);
  });

  it('step over the New Year', () => {
    expect(remindersOf('2025-01-02', '2024-12-20', '2025-01-06')).toEqual([
      '2024-12-25',
      '2024-12-27',
      '2025-01-02',
      '2025-01-03',
      '2025-01-06',
    ]);
  });

  it('of a day that is closed speak of the last working day before it, when something can still be done', () => {
    // Saturday 30 April 2554, where the framework does not move it.
    expect(remindersOf('2011-04-30', '2011-04-25', '2011-05-04')).toEqual([
      '2011-04-26',
      '2011-04-28',
      '2011-04-29',
      '2011-05-02',
      '2011-05-03',
      '2011-05-04',
    ]);
  });

  it('are counted on from one to the next', () => {
    const at = { due: '2025-10-31', place, holidays };
    const on = (day: string) => countReminders(at, day);
    expect([on('2025-10-07'), on('2025-10-08'), on('2025-10-31'), on('2025-11-07'), on('2025-11-14')]).toEqual([
      0, 1, 5, 10, 11,
    ]);
  });

  it('stop when the matter is a year old', () => {
    const at = { due: '2012-10-31', place, holidays };
    expect(countReminders(at, '2014-10-31')).toBe(countReminders(at, '2015-10-30'));
  });

  it('never fall on a day off, and are never taken back', () => {
    const dues = fc.integer({ min: 0, max: 5000 }).map((days) => addDays('2010-01-01', days));
    fc.assert(
      fc.property(dues, fc.integer({ min: -40, max: 60 }), (due, offset) => {
        const day = addDays(due, offset);
        const at = { due, place, holidays };
        const [before, after] = [countReminders(at, addDays(day, -1)), countReminders(at, day)];
        expect(after).toBeGreaterThanOrEqual(before);
        if (after > before) expect(isWorkingDay(day, place, holidays)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});
