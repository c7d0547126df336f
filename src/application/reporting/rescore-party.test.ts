import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../domain/agreement/indicator.ts';
import {
  growth,
  sampleAgreement,
  sampleFramework,
  sampleReport,
  sampleResult,
} from '../../testing/reporting-sample.ts';
import { roundScores } from './read-round-score.ts';
import { totalsOf } from './rescore-party.ts';

const judged: Indicator = { ...growth, code: '1.1-JUDGED', position: 2, formula: null, rule: { kind: 'judgement' } };
const inputs = {
  framework: sampleFramework,
  agreement: { ...sampleAgreement, indicators: [growth, judged] },
  report: { ...sampleReport, status: 'received' } as const,
};
const reported = sampleResult(growth.code, {
  state: 'reported',
  variables: { current: '105', previous: '100' },
  value: '5',
  selfScore: '87.5000',
});
const one = { ...reported, assessedScore: '80.0000' };

describe('what evaluators have to judge', () => {
  it('is every reported result and what only they score, stored and as it is read', () => {
    const results = [one, sampleResult(judged.code)];
    expect(totalsOf(inputs, results, 'self').toJudge).toBe(2);
    expect(totalsOf(inputs, results, 'assessed')).toMatchObject({ total: null, closedTotal: null, reported: 1 });
    expect(roundScores(inputs, results, '2025-12-01')?.assessedSoFar).toEqual({ count: 1, of: 2 });
  });

  it('is nothing that is missing, and nothing of a party that never reported', () => {
    const missing = [one, sampleResult(judged.code)].map((result) => ({ ...result, state: 'missing' as const }));
    expect(totalsOf(inputs, missing.slice(0, 1), 'self').toJudge).toBe(0);
    const unreported = {
      ...inputs,
      report: { ...sampleReport, status: 'assessed', unreportedBecause: 'ไม่ส่ง' } as const,
    };
    expect(totalsOf(unreported, missing, 'self').toJudge).toBe(0);
  });

  it('never makes a judgement that is missing the missing score of a report that is', () => {
    const both = [one, { ...reported, code: judged.code }];
    for (const day of ['2025-10-06', '2026-12-31']) {
      const scores = roundScores({ ...inputs, agreement: { ...sampleAgreement, indicators: [growth] } }, both, day);
      expect(scores?.assessed).toBeNull();
      expect(scores?.self?.total).toBe('87.5000');
    }
  });
});
