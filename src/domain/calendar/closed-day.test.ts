import { describe, expect, it } from 'vitest';
import { closedDay } from './closed-day.ts';

const holidays = [{ date: '2025-10-23', name: 'วันปิยมหาราช', scope: 'national' }];

describe('a closed day', () => {
  it('is a Saturday, a Sunday or a holiday, with the working day before it', () => {
    expect(closedDay('2025-10-26', 'TH-50', holidays)).toEqual({ holiday: null, workingDayBefore: '2025-10-24' });
    expect(closedDay('2025-10-23', 'TH-50', holidays)).toEqual({
      ...{ holiday: 'วันปิยมหาราช', workingDayBefore: '2025-10-22' },
    });
    expect(closedDay('2025-10-27', 'TH-50', holidays)).toBeNull();
  });
});
