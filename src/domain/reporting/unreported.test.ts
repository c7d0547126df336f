import { describe, expect, it } from 'vitest';
import { sampleResult } from '../../testing/reporting-sample.ts';
import { asUnreported, isUnreported } from './unreported.ts';

describe('a round that was not reported', () => {
  it('is one of which OPDC said why', () => {
    expect([
      isUnreported({ unreportedBecause: 'ไม่ส่ง' }),
      isUnreported({}),
      isUnreported({ unreportedBecause: null }),
    ]).toEqual([true, false, false]);
  });

  it('counts nothing of what its host has typed, and waits for no cluster', () => {
    const typed = sampleResult('1', {
      ...{ variables: { result: '3' }, value: '3', state: 'reported', selfScore: '75', narrative: 'ทำแล้ว' },
      ...{ assessedScore: '70', assessedNote: 'ก', doubts: [], expectedOn: '2025-11-01' },
    });
    expect(asUnreported(typed)).toEqual({
      ...sampleResult('1'),
      carried: { version: 0, at: typed.changedAt },
    });
  });

  it('leaves what was cancelled and what is not due as it is', () => {
    for (const state of ['cancelled', 'not-due'] as const) {
      const result = sampleResult('1', { state, narrative: 'ยกเลิกตามมติ' });
      expect(asUnreported(result)).toBe(result);
    }
  });
});
