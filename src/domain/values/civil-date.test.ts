import { describe, expect, it } from 'vitest';
import { fromParts, isCivilDate, isRealDay, timeOfDayOf, toParts, weekdayOf } from './civil-date.ts';

describe('a civil date', () => {
  it.each(['2024-02-29', '2011-10-31', '1000-01-01', '9999-12-31'])(
    'is a real day written year, month, day: %s',
    (text) => {
      expect(isCivilDate(text)).toBe(true);
    },
  );

  it.each([
    '2023-02-29',
    '2025-09-31',
    '2025-13-01',
    '2025-00-10',
    '2025-06-00',
    '0999-12-31',
    '12025-06-01',
    '2025-06-011',
    '2025-6-1',
    '1 ตุลาคม 2568',
    '',
  ])('is not %j, which is no day of the calendar', (text) => {
    expect(isCivilDate(text)).toBe(false);
  });

  it('is made of whole numbers from year 1000 to 9999', () => {
    const real = (year: number, month: number, day: number) => isRealDay({ year, month, day });
    expect([real(1000, 1, 1), real(9999, 12, 31)]).toEqual([true, true]);
    expect([real(999, 12, 31), real(10_000, 1, 1)]).toEqual([false, false]);
    expect([real(2025.5, 1, 1), real(2025, 1.5, 1), real(2025, 1, 1.5)]).toEqual([false, false, false]);
    expect([real(2025, 0, 1), real(2025, 13, 1), real(2025, 1, 0), real(2025, 1, 32)]).toEqual(Array(4).fill(false));
  });

  it('goes into its parts and back, each written in full', () => {
    expect(toParts('2025-02-09')).toEqual({ year: 2025, month: 2, day: 9 });
    expect(fromParts({ year: 2025, month: 2, day: 9 })).toBe('2025-02-09');
    expect(fromParts({ year: 987, month: 11, day: 30 })).toBe('0987-11-30');
  });

  it('knows the weekday and the hour in Thailand', () => {
    expect([weekdayOf('2011-10-30'), weekdayOf('2011-10-31')]).toEqual([0, 1]);
    expect(timeOfDayOf('2025-09-30T10:05:59.000Z')).toBe('17.05');
  });
});
