import { describe, expect, it } from 'vitest';
import { recallOf, recallWords } from './official-letter.ts';

const recalled = {
  ...{ issuedOn: '2024-04-25', cancelledReason: 'เลื่อนประชุม', changedAt: '2024-04-29T18:00:00.000Z' },
};

describe('the recall of a letter', () => {
  it('has the day in Thailand and the reason of an issued one that was withdrawn', () => {
    expect(recallOf(recalled)).toEqual({ on: '2024-04-30', reason: 'เลื่อนประชุม' });
  });

  it('is none of a letter that was never issued, and of one that stands', () => {
    expect(recallOf({ ...recalled, issuedOn: null })).toBeNull();
    expect(recallOf({ ...recalled, cancelledReason: null })).toBeNull();
    expect(recallOf({ ...recalled, issuedOn: null, cancelledReason: null })).toBeNull();
  });

  it('is said in words', () => {
    expect(recallWords({ on: '2024-04-30', reason: 'เลื่อนประชุม' })).toBe('ยกเลิกเมื่อวันที่ 30 เมษายน 2567 เหตุผล: เลื่อนประชุม');
  });
});
