import { describe, expect, it } from 'vitest';
import { boundsOfDue, boundsOfYear, checkBounds } from './bound-days.ts';

describe('how far a day that binds others may lie from what it rests on', () => {
  it('is, for the due day of a round, from the day after its period to half a year later', () => {
    expect(boundsOfDue({ to: '2025-03-31' })).toEqual({ from: '2025-04-01', to: '2025-09-27' });
  });

  it('is, for the reports of a year, from its first day until a due day of its last round can no longer be extended', () => {
    const period = { value: { from: '2024-10-01', to: '2025-09-30' }, source: { assumption: 'ตัวอย่าง' } };
    expect(boundsOfYear({ period })).toEqual({ from: '2024-10-01', to: '2026-09-25' });
  });

  it('includes the first and the last day, and names both to who typed another', () => {
    const bounds = { from: '2025-04-01', to: '2025-09-27' };
    const typed = ['2025-03-31', '2025-04-01', '2025-09-27', '2025-09-28'];
    expect(typed.map((day) => checkBounds(day, bounds, 'due').ok)).toEqual([false, true, true, false]);
    expect(checkBounds('2025-09-28', bounds, 'due')).toMatchObject({
      refusals: [{ code: 'day-outside-bounds', facts: bounds, field: 'due' }],
    });
    expect(checkBounds('2025-09-27', bounds, 'due')).toMatchObject({ value: true });
  });
});
