import { describe, expect, it } from 'vitest';
import { type LockFacts, lockOf } from './lock.ts';

const open: LockFacts = {
  isShared: false,
  agreementSigned: true,
  indicatorInForce: true,
  reportStatus: 'open',
  resultStatus: 'draft',
  today: '2025-10-06',
  opens: '2025-10-01',
  closes: '2025-10-31',
};

describe('why a result is locked', () => {
  it('is not locked while the round is open and the report is with the province', () => {
    expect(lockOf(open)).toBeNull();
    expect(lockOf({ ...open, closes: null, today: '2026-06-01' })).toBeNull();
  });
  it.each([
    [{ isShared: true }, 'shared-from-cluster'],
    [{ agreementSigned: false }, 'agreement-not-signed'],
    [{ indicatorInForce: false }, 'indicator-cancelled'],
    [{ today: '2025-09-30' }, 'round-not-open'],
    [{ today: '2025-11-01' }, 'round-closed'],
    [{ reportStatus: 'with-governor' }, 'report-with-governor'],
    [{ reportStatus: 'submitted' }, 'report-submitted'],
    [{ reportStatus: 'received' }, 'report-submitted'],
    [{ reportStatus: 'assessed' }, 'report-concluded'],
    [{ reportStatus: 'final' }, 'report-concluded'],
    [{ resultStatus: 'with-supervisor' }, 'result-with-supervisor'],
    [{ resultStatus: 'sent' }, 'result-sent'],
    [{ resultStatus: 'accepted' }, 'result-accepted'],
  ] as const)('%j is locked by %s', (change, code) => {
    expect(lockOf({ ...open, ...change })).toBe(code);
  });
  it('is not locked on the first and on the last day', () => {
    expect(lockOf({ ...open, today: open.opens })).toBeNull();
    expect(lockOf({ ...open, today: open.closes ?? '' })).toBeNull();
  });
  it('names the outermost lock, because opening an inner one would not help', () => {
    expect(lockOf({ ...open, reportStatus: 'submitted', resultStatus: 'accepted' })).toBe('report-submitted');
  });
  it('keeps a returned result open after the last day', () => {
    expect(lockOf({ ...open, resultStatus: 'returned', today: '2025-11-20' })).toBeNull();
  });
});
