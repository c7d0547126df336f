import { describe, expect, it } from 'vitest';
import { agreementOf, budget, flood, fy2554, fy2568, indicators2568 } from '../../testing/change-sample.ts';
import type { ChangeRequest } from '../change-requests/change-request.ts';
import { pendingChanges } from './pending-changes.ts';

const agreed = { ...agreementOf(fy2568, indicators2568), status: 'in-force' as const };
const on = (today: string, requests: readonly ChangeRequest[] = [], more: object = {}) =>
  pendingChanges({ framework: fy2568, agreement: agreed, requests, today, ...more });
const kinds = (...asked: Parameters<typeof on>) => on(...asked).map(({ kind, due }) => [kind, due]);

describe('requests in the work of the party', () => {
  it('stands a window that ends within a month, until its last day, where nothing was asked for in it', () => {
    expect(kinds('2025-01-28')).toEqual([]);
    expect(kinds('2025-01-29')).toEqual([['change-window', '2025-02-28']]);
    expect(kinds('2025-02-28')).toEqual([['change-window', '2025-02-28']]);
    expect(kinds('2025-03-01')).toEqual([]);
    expect(kinds('2025-07-31')).toEqual([['change-window', '2025-07-31']]);
    expect(kinds('2025-08-01')).toEqual([]);
    const sent = { ...flood, status: 'submitted' as const, windowCode: 'change-6m' };
    expect(kinds('2025-02-10', [sent])).toEqual([]);
    expect(kinds('2025-07-10', [sent])).toEqual([['change-window', '2025-07-31']]);
    expect(on('2025-02-10')).toMatchObject([
      { role: 'provincial-officer', permission: 'edit-change-request', change: { number: null, count: 0 } },
    ]);
    expect(on('2025-02-10')[0]?.assumed).toContain('30 วัน');
  });

  it('names FY2554’s only window', () => {
    const agreement = { ...agreementOf(fy2554, []), status: 'signed' as const };
    const tasks = pendingChanges({ framework: fy2554, agreement, requests: [], today: '2011-03-31' });
    expect(tasks).toMatchObject([{ kind: 'change-window', due: '2011-03-31' }]);
    expect(pendingChanges({ framework: fy2554, agreement, requests: [budget], today: '2011-03-31' })).toMatchObject([
      { kind: 'send-change', due: '2011-03-31', change: { number: 1 } },
    ]);
    expect(pendingChanges({ framework: fy2554, agreement, requests: [budget], today: '2011-04-01' })).toEqual([]);
  });

  it('stands what a body sent back with its reason, also when no window is open; a draft only while one is', () => {
    const back = { ...flood, status: 'returned' as const, reason: 'แก้ตัวเลข', windowCode: 'change-6m' };
    expect(on('2025-08-01', [back])).toMatchObject([
      { kind: 'fix-change', due: null, returnReason: 'แก้ตัวเลข', change: { number: 1, count: 1 } },
    ]);
    expect(kinds('2025-02-03', [back])).toEqual([['fix-change', '2025-02-28']]);
    expect(kinds('2025-02-03', [flood])).toEqual([['send-change', '2025-02-28']]);
    expect(kinds('2025-08-01', [flood])).toEqual([]);
    for (const status of ['submitted', 'awaiting-approval', 'accepted', 'refused', 'withdrawn', 'discarded'] as const)
      expect(kinds('2025-08-01', [{ ...flood, status }])).toEqual([]);
  });

  it('is nothing before the agreement is in force, and in a year whose sources say nothing of changes', () => {
    expect(on('2025-02-10', [], { agreement: null })).toEqual([]);
    expect(on('2025-02-10', [flood], { agreement: { ...agreed, status: 'draft' } })).toEqual([]);
    const silent = { ...fy2568, changePolicy: { ...fy2568.changePolicy, value: null } };
    expect(on('2025-02-10', [flood], { framework: silent })).toEqual([]);
  });
});
