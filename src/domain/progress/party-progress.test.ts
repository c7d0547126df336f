import { describe, expect, it } from 'vitest';
import { type AgencyCount, progressOf, thin } from './party-progress.ts';

const agency: AgencyCount = {
  ...{ organisationId: 'TH-52', agencyId: 'TH-52.cd', agencyName: 'พัฒนาชุมชน', total: 2, lastAt: null },
  ...{ accepted: 0, sent: 0, returned: 0, begun: 0, untouched: 2 },
};
const busy: AgencyCount = {
  ...agency,
  agencyId: 'TH-52.ts',
  untouched: 0,
  accepted: 2,
  lastAt: '2011-10-20T04:00:00.000Z',
};
const report = { status: 'open', due: '2011-11-01', arrivedOn: null, settledLate: null, unreported: false } as const;

describe('who has reported, who is late, who is silent', () => {
  it('is silent where nobody has entered anything, and counts the agencies that have not', () => {
    expect(progressOf([agency], report, '2011-10-20')).toMatchObject({
      state: 'silent',
      late: false,
      silentAgencies: 1,
    });
    const both = progressOf([agency, busy], report, '2011-10-20');
    expect(both).toMatchObject({ state: 'under-way', silentAgencies: 1 });
    expect(both.counts).toMatchObject({ total: 4, accepted: 2, untouched: 2, lastAt: busy.lastAt });
  });

  it('is late from the day after the due day, and stays late where it was sent after it', () => {
    expect(progressOf([busy], report, '2011-11-01').late).toBe(false);
    expect(progressOf([busy], report, '2011-11-02').late).toBe(true);
    const sent = (arrivedOn: string) => progressOf([busy], { ...report, status: 'submitted', arrivedOn }, '2012-01-01');
    expect([sent('2011-11-01').late, sent('2011-11-02').late]).toEqual([false, true]);
    expect(sent('2011-11-01')).toMatchObject({ state: 'reported', silentAgencies: 0 });
  });

  it('is as late as its first edition was, wherever the report lies since', () => {
    const back = { ...report, arrivedOn: '2011-10-05' };
    expect(progressOf([busy], back, '2012-01-01')).toMatchObject({ state: 'under-way', late: false });
    expect(progressOf([busy], { ...back, status: 'with-governor' }, '2012-01-01').late).toBe(false);
    expect(progressOf([busy], { ...back, settledLate: true }, '2012-01-01').late).toBe(true);
    const onSaturday = { ...report, status: 'submitted', arrivedOn: '2011-11-05', settledLate: false } as const;
    expect(progressOf([busy], onSaturday, '2012-01-01').late).toBe(false);
  });

  it('is not reported where OPDC concluded so, and nobody is silent any more', () => {
    const concluded = { ...report, status: 'assessed', unreported: true } as const;
    expect(progressOf([agency], concluded, '2012-01-01')).toMatchObject({ state: 'unreported', silentAgencies: 0 });
  });

  it('is neither where its round is not open', () => {
    expect(progressOf([], null, '2012-01-01')).toMatchObject({ state: 'not-opened', late: false });
  });
});

describe('a trend of many days', () => {
  it('keeps its first and last day', () => {
    const points = Array.from({ length: 40 }, (_, index) => index);
    expect(thin(points, 8)).toHaveLength(8);
    expect([thin(points, 8)[0], thin(points, 8).at(-1)]).toEqual([0, 39]);
    expect(thin([1, 2], 8)).toEqual([1, 2]);
  });

  it('adds up its agencies and knows the last instant of any', () => {
    const late = { ...busy, sent: 1, returned: 2, begun: 3, lastAt: '2011-10-25T04:00:00.000Z' };
    expect(progressOf([late, busy, agency], report, '2011-10-20').counts).toEqual({
      total: 6,
      accepted: 4,
      sent: 1,
      returned: 2,
      begun: 3,
      untouched: 2,
      lastAt: '2011-10-25T04:00:00.000Z',
    });
    expect(progressOf([busy, late], report, '2011-10-20').counts.lastAt).toBe(late.lastAt);
    expect(progressOf([], report, '2011-10-20').counts.lastAt).toBeNull();
  });

  it('stands with the governor before it has reported, and is late by today until then', () => {
    const withGovernor = { ...report, status: 'with-governor' } as const;
    expect(progressOf([busy, agency], withGovernor, '2011-11-02')).toMatchObject({
      state: 'with-governor',
      late: true,
      silentAgencies: 1,
    });
    const unsent = { ...report, status: 'submitted' } as const;
    expect(progressOf([agency], unsent, '2011-11-02')).toMatchObject({
      state: 'reported',
      late: true,
      silentAgencies: 0,
    });
    expect(progressOf([agency], unsent, '2011-11-01').late).toBe(false);
  });

  it('is not silent where it has nothing to report', () => {
    const idle = { ...agency, total: 0, untouched: 0 };
    expect(progressOf([idle], report, '2011-10-20')).toMatchObject({ state: 'under-way', silentAgencies: 0 });
    expect(thin([1, 2, 3], 3)).toEqual([1, 2, 3]);
  });
});
