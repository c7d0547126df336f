import { describe, expect, it } from 'vitest';
import type { Indicator } from './indicator.ts';
import {
  analysisIsSent,
  checkJudgement,
  type Judgement,
  judgementHolds,
  judgementsInForce,
  verdictNames,
} from './judgement.ts';

const indicator: Indicator = {
  ...{ code: '1-1', componentCode: '1', position: 1, name: 'รายได้', definition: '', unit: 'บาท', weight: '10' },
  ...{ formula: null, variables: [], baselines: [], dataSource: '', inForce: 'in-force' },
  rule: { kind: 'judgement' },
};
const judgement: Judgement = {
  ...{ code: '1-1', verdict: 'appropriate', reason: '', judgedAt: '', judgedName: '', rowVersion: 1 },
  judged: indicator,
};

describe('a judgement', () => {
  it('needs a reason unless the indicator is appropriate', () => {
    expect(checkJudgement('appropriate', '')).toEqual([]);
    expect(checkJudgement('adjust', ' ').map((one) => one.code)).toEqual(['judgement-reason-required']);
    expect(checkJudgement('replace', 'ซ้ำกับ 1-2')).toEqual([]);
  });

  it('holds of the indicator as it was judged, wherever it stands in the table', () => {
    expect(judgementHolds(judgement, { ...indicator, position: 7 })).toBe(true);
    expect(judgementHolds(judgement, { ...indicator, weight: '12' })).toBe(false);
  });

  it('no longer counts once the province has changed the indicator or taken it out', () => {
    expect([...judgementsInForce([indicator], [judgement]).keys()]).toEqual(['1-1']);
    expect(judgementsInForce([{ ...indicator, unit: 'ล้านบาท' }], [judgement]).size).toBe(0);
    expect(judgementsInForce([], [judgement]).size).toBe(0);
  });

  it('has a reason of at most 4,000 letters and is told what needs one', () => {
    expect(checkJudgement('adjust', 'ก'.repeat(4000))).toEqual([]);
    expect(checkJudgement('appropriate', 'ก'.repeat(4001))).toEqual([
      { code: 'judgement-reason-too-long', field: 'reason', facts: { longest: 4000 } },
    ]);
    expect(checkJudgement('replace', '')).toEqual([
      { code: 'judgement-reason-required', field: 'reason', facts: { verdict: 'ควรเปลี่ยนตัวชี้วัด' } },
    ]);
    expect(Object.keys(verdictNames)).toEqual(['appropriate', 'adjust', 'replace']);
  });

  it('is of the indicator of the same code', () => {
    const other = { ...indicator, code: '1-2' };
    const judged = { ...judgement, code: '1-2', judged: other };
    expect([...judgementsInForce([indicator, other], [judged]).keys()]).toEqual(['1-2']);
  });

  it('is sent to the province with the annexes or the invitation to negotiate', () => {
    const statuses = ['draft', 'proposed', 'annexes-sent', 'negotiating', 'agreed', 'signing', 'signed'] as const;
    expect(statuses.filter(analysisIsSent)).toEqual(['annexes-sent', 'negotiating', 'agreed', 'signing', 'signed']);
  });
});
