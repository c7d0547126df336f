import { describe, expect, it } from 'vitest';
import { checkPeriod, isWithin, overlap } from './period.ts';

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
