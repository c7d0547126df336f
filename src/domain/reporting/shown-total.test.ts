import { describe, expect, it } from 'vitest';
import { sampleFramework, sampleReport } from '../../testing/reporting-sample.ts';
import type { StoredTotals } from './party-score.ts';
import type { ReportStatus } from './report-moves.ts';
import { assessedSoFar, isUnfinished, isWhole, shownAssessed, shownSelf } from './shown-total.ts';

const half: StoredTotals = {
  ...{ total: '97.4335', grade: null, closedTotal: '60.8959', closedGrade: 'ดี' },
  ...{ weight: '100', countedWeight: '62.5', closedWeight: '100', toJudge: 7, reported: 7, expected: 11 },
};
const [dueDay, dayAfter] = ['2025-10-31', '2025-11-01'];
const statuses: readonly ReportStatus[] = ['open', 'with-governor', 'submitted', 'received', 'assessed', 'final'];

describe('the total that is shown', () => {
  it('counts what is reported until the round closes and says how much of the weight that is', () => {
    const shown = shownSelf(sampleFramework, sampleReport, half, dueDay);
    expect(shown).toMatchObject({ total: '97.4335', grade: null, weight: { counted: '62.5', of: '100' } });
    expect(shown !== null && isWhole(shown)).toBe(false);
    expect(isWhole({ total: '60.8959', weight: { counted: '100', of: '100' } })).toBe(true);
    expect(isWhole({ total: null, weight: { counted: '0', of: '0' } })).toBe(false);
  });

  it('is the closed one with its own grade from the day after, and on every day once the assessment is concluded', () => {
    const closed = { total: '60.8959', grade: 'ดี', weight: { counted: '100', of: '100' } };
    const arrived = { ...sampleReport, firstArrivedAt: '2025-10-30T03:00:00.000Z' } as typeof sampleReport;
    expect(shownSelf(sampleFramework, arrived, half, dayAfter)).toMatchObject(closed);
    for (const status of ['assessed', 'final'] as const)
      expect(shownSelf(sampleFramework, { ...sampleReport, status }, half, dueDay)).toMatchObject(closed);
  });

  it('has no grade after the close while results are missing of a report that never arrived', () => {
    for (const status of ['open', 'with-governor'] as const) {
      const never = { ...sampleReport, status, firstArrivedAt: null };
      expect(shownSelf(sampleFramework, never, half, dayAfter)).toMatchObject({ total: '60.8959', grade: null });
      const all = { ...half, reported: 11 };
      expect(shownSelf(sampleFramework, never, all, dayAfter)?.grade).toBe('ดี');
      expect([isUnfinished(never, half), isUnfinished(never, all)]).toEqual([true, false]);
    }
  });

  it('follows the day on which OPDC closed the round, not the due day', () => {
    const closesOn = '2025-11-10' as typeof sampleReport.due;
    expect(shownSelf(sampleFramework, { ...sampleReport, closesOn }, half, dayAfter)?.total).toBe('97.4335');
    expect(shownSelf(sampleFramework, { ...sampleReport, closesOn }, half, '2025-11-11')?.total).toBe('60.8959');
  });

  it.each(statuses)('is assessed only once concluded, on whatever day: %s', (status) => {
    const concluded = status === 'assessed' || status === 'final';
    for (const today of [dueDay, dayAfter, '2026-12-31'])
      expect(shownAssessed(sampleFramework, { ...sampleReport, status }, half, today) !== null).toBe(concluded);
  });

  it.each(statuses)('tells how far the assessment has come from receipt on: %s', (status) => {
    const known = status === 'received' || status === 'assessed' || status === 'final';
    expect(assessedSoFar(sampleFramework, { round: '12m', status }, half, { reported: 6 })).toEqual(
      known ? { count: 6, of: 7 } : null,
    );
    expect(assessedSoFar(sampleFramework, { round: '12m', status }, half, null)).toEqual(
      known ? { count: 0, of: 7 } : null,
    );
  });

  it('does not wait for an assessment in a round that is only followed up', () => {
    const source = { assumption: 'เฉพาะรอบ 12 เดือน' };
    const rounds = sampleFramework.rounds.map((one) => ({ ...one, assessed: { value: one.code === '12m', source } }));
    const followed = { ...sampleFramework, rounds };
    expect(assessedSoFar(followed, { round: '6m', status: 'received' }, half, null)).toBeNull();
    expect(assessedSoFar(followed, { round: '12m', status: 'received' }, half, null)).toEqual({ count: 0, of: 7 });
    const unreported = { ...sampleReport, round: '6m', status: 'final', unreportedBecause: 'ไม่ส่ง' } as const;
    expect(shownAssessed(followed, unreported, half, dayAfter)).toBeNull();
  });

  it('is no self score where OPDC concluded that nothing was reported, while the assessed one stays', () => {
    for (const status of ['assessed', 'final'] as const) {
      const unreported = { ...sampleReport, status, unreportedBecause: 'ไม่ส่ง' };
      expect(shownSelf(sampleFramework, unreported, half, dayAfter)).toBeNull();
      expect(shownAssessed(sampleFramework, unreported, half, dayAfter)?.total).toBe('60.8959');
    }
  });

  it('is none without a report or a stored row', () => {
    expect(shownSelf(sampleFramework, null, half, dueDay)).toBeNull();
    expect(shownSelf(sampleFramework, sampleReport, null, dueDay)).toBeNull();
    expect(shownAssessed(sampleFramework, null, half, dueDay)).toBeNull();
    const received = { round: '12m', status: 'received' } as const;
    expect(assessedSoFar(sampleFramework, null, half, null)).toBeNull();
    expect(assessedSoFar(sampleFramework, received, null, null)).toBeNull();
  });
});
