import { describe, expect, it } from 'vitest';
import { shippedFramework, shippedFrameworks } from '../../testing/shipped-framework.ts';
import { isAssessedRound, isReportOver, reportMovesFrom } from './assessed-round.ts';
import { type ReportStatus, reportStatusNames } from './report-moves.ts';

const of2554 = shippedFramework(2554);
const statuses = Object.keys(reportStatusNames) as readonly ReportStatus[];

describe('a round that is followed up and not assessed', () => {
  it('is the one of six and of nine months in FY2554 and FY2558, and none of FY2568', () => {
    const assessed = (year: number) =>
      shippedFramework(year).rounds.map(({ code }) => [code, isAssessedRound(shippedFramework(year), code)]);
    const twelveOnly = [
      ['6m', false],
      ['9m', false],
      ['12m', true],
    ];
    expect([assessed(2554), assessed(2558)]).toEqual([twelveOnly, twelveOnly]);
    expect(assessed(2568)).toEqual([
      ['6m', true],
      ['12m', true],
    ]);
  });

  it('ends when OPDC has received its report: nobody assesses or announces it', () => {
    const forward = (round: '6m' | '12m') =>
      reportMovesFrom(of2554, round, 'received').flatMap((one) => (one.forward ? [one.action] : []));
    expect([forward('6m'), forward('12m')]).toEqual([[], ['conclude-assessment']]);
    expect(isReportOver(of2554, { round: '6m', status: 'received' })).toBe(true);
    expect(isReportOver(of2554, { round: '12m', status: 'received' })).toBe(false);
  });

  it('can still be returned by OPDC', () => {
    expect(reportMovesFrom(of2554, '9m', 'received').map((one) => one.action)).toEqual(['return', 'keep-endorsed']);
  });

  it('is none in a version that was published before the value existed', () => {
    const rounds = of2554.rounds.map(({ assessed: _, ...round }) => round);
    expect(rounds.map(({ code }) => isAssessedRound({ rounds }, code))).toEqual([true, true, true]);
  });

  it('and every report of every year has somebody to act, or is over', () => {
    for (const framework of shippedFrameworks())
      for (const { code: round } of framework.rounds)
        for (const status of statuses) {
          const waits = reportMovesFrom(framework, round, status).some((one) => one.forward);
          expect(waits).toBe(!isReportOver(framework, { round, status }));
        }
  });
});
