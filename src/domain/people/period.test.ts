import { describe, expect, it } from 'vitest';
import { checkPeriod, checkPeriodNear, isWithin, overlap } from './period.ts';

const year = { validFrom: '2024-10-01', validTo: '2025-09-30' };

describe('the period a role or a delegation is held', () => {
  it('includes its first and its last day', () => {
    expect(['2024-09-30', '2024-10-01', '2025-09-30', '2025-10-01'].map((day) => isWithin(year, day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(isWithin({ ...year, validTo: null }, '2099-01-01')).toBe(true);
  });
  it('overlaps another when they share a single day', () => {
    expect(overlap(year, { validFrom: '2025-09-30', validTo: null })).toBe(true);
    expect(overlap(year, { validFrom: '2025-10-01', validTo: null })).toBe(false);
    expect(overlap({ validFrom: '2025-10-01', validTo: null }, year)).toBe(false);
  });
  it('refuses a day that is not in the calendar and a last day before the first', () => {
    expect(checkPeriod({ validFrom: '2025-02-30', validTo: null }).ok).toBe(false);
    expect(checkPeriod({ validFrom: '2025-10-01', validTo: '2025-09-30' }).ok).toBe(false);
    expect(checkPeriod(year).ok).toBe(true);
  });
  it('lies within the working lives of people who serve today, and is refused beside the day that does not', () => {
    const refused = (validFrom: string, validTo: string | null = null) => {
      const outcome = checkPeriodNear({ validFrom, validTo }, '2026-11-28');
      return outcome.ok ? [] : outcome.refusals.map(({ code, field }) => `${code} ${field}`);
    };
    // พ.ศ. 2943 typed for 2569, and a year of the common era read as one of the Buddhist era.
    expect(refused('2400-10-01')).toEqual(['period-outside-bounds validFrom']);
    expect(refused('1483-10-01')).toEqual(['period-outside-bounds validFrom']);
    expect(refused('2026-10-01', '2400-09-30')).toEqual(['period-outside-bounds validTo']);
    expect(refused('2026-02-30')).toEqual(['period-invalid validFrom']);
    expect(refused('2400-02-31')).toEqual(['period-invalid validFrom']);
    expect([refused('1990-10-01'), refused('2027-10-01', '2031-09-30')]).toEqual([[], []]);
  });
  it('may begin sixty years ago or twenty from now and end sixty from now, to the day, and names what may be typed', () => {
    const today = '2026-11-28';
    const passes = (validFrom: string, validTo: string | null = null) =>
      checkPeriodNear({ validFrom, validTo }, today).ok;
    expect(['1966-11-27', '1966-11-28', '2046-11-28', '2046-11-29'].map((day) => passes(day))).toEqual([
      ...[false, true, true, false],
    ]);
    expect(['2086-11-28', '2086-11-29'].map((day) => passes('2026-10-01', day))).toEqual([true, false]);
    expect(checkPeriodNear({ validFrom: '2050-01-01', validTo: null }, today)).toMatchObject({
      refusals: [{ facts: { from: '1966-11-28', to: '2046-11-28' } }],
    });
    expect(checkPeriodNear({ validFrom: '2026-10-01', validTo: '2099-01-01' }, today)).toMatchObject({
      refusals: [{ facts: { from: '2026-10-01', to: '2086-11-28' } }],
    });
    expect(checkPeriodNear(year, today)).toEqual({ ok: true, value: year });
  });
  it('is counted from the 28th on the last days of a month, which other years may lack', () => {
    const passes = (today: string, validFrom: string) => checkPeriodNear({ validFrom, validTo: null }, today).ok;
    expect([passes('2028-02-29', '1968-02-27'), passes('2028-02-29', '1968-02-28')]).toEqual([false, true]);
    expect([passes('2026-11-27', '1966-11-26'), passes('2026-11-27', '1966-11-27')]).toEqual([false, true]);
  });
  it('is refused beside the day that is wrong, and may last a single day', () => {
    const refusals = (validFrom: string, validTo: string | null) => {
      const outcome = checkPeriod({ validFrom, validTo });
      return outcome.ok ? [] : outcome.refusals;
    };
    expect(refusals('2025-02-30', null)).toEqual([{ code: 'period-invalid', field: 'validFrom' }]);
    expect(refusals('2025-10-01', '2025-09-30')).toEqual([{ code: 'period-invalid', field: 'validTo' }]);
    expect(refusals('2025-10-01', '2025-11-31')).toEqual([{ code: 'period-invalid', field: 'validTo' }]);
    expect([refusals('2025-10-01', '2025-10-01'), refusals('2025-10-01', null)]).toEqual([[], []]);
  });
});
