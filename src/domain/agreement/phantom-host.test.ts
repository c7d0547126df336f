import { describe, expect, it } from 'vitest';
import { type HostPresence, isToReach, phantomLeadDays, phantomReasonOf } from './phantom-host.ts';

const silent: HostPresence = {
  agencyId: 'TH-42.cd',
  agencyName: 'สำนักงานพัฒนาชุมชนจังหวัดเลย',
  assignedFrom: '2024-10-01',
  leads: ['1.1-SME'],
  supports: [],
  acknowledged: 0,
  acknowledgedAt: null,
  acknowledgedName: null,
  accounts: 1,
  lastSeenAt: null,
};

describe('a phantom host', () => {
  it('leads an indicator and has never been seen', () => {
    expect(phantomReasonOf(silent)).toBe('never-signed-in');
    expect(phantomReasonOf({ ...silent, accounts: 0 })).toBe('no-account');
  });

  it.each<[string, Partial<HostPresence>]>([
    ['somebody of it has signed in', { lastSeenAt: '2025-01-06T02:00:00.000Z' }],
    ['it has acknowledged', { acknowledged: 1, acknowledgedAt: '2025-01-06T02:00:00.000Z', acknowledgedName: 'ก' }],
    ['it only supports others', { leads: [], supports: ['1.1-SME'] }],
  ])('is one no more when %s', (_why, change) => {
    expect(phantomReasonOf({ ...silent, ...change })).toBeNull();
  });

  it('is to be reached from twenty working days before the date, and after it, but not where no date is known', () => {
    expect(phantomLeadDays.value).toBe(20);
    expect([21, 20, 3, -4, null].map((days) => isToReach(silent, days))).toEqual([false, true, true, true, false]);
    expect(isToReach({ ...silent, acknowledged: 1 }, 3)).toBe(false);
  });
});
