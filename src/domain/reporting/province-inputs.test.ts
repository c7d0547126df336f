import { describe, expect, it } from 'vitest';
import type { Indicator } from '../agreement/indicator.ts';
import type { Doubt } from './doubt.ts';
import { partyScoringInputs } from './province-inputs.ts';

const indicator = (code: string, more: Partial<Indicator> = {}): Indicator => ({
  code,
  componentCode: '1',
  position: 1,
  name: `ตัวชี้วัด ${code}`,
  definition: '',
  unit: 'ร้อยละ',
  weight: '10',
  formula: null,
  variables: [{ name: 'result', label: 'ผลการดำเนินงาน', unit: 'ร้อยละ', mayBeNegative: false }],
  rule: { kind: 'central' },
  baselines: [],
  dataSource: '',
  inForce: 'in-force',
  ...more,
});
const result = (code: string, assessedScore: string | null = null) => ({
  code,
  state: 'reported' as const,
  variables: { result: '80' },
  assessedScore,
});

describe('the indicators of a round, as they are scored', () => {
  it('are those with a result, in the order of the agreement', () => {
    const inputs = partyScoringInputs(
      [indicator('2'), indicator('1'), indicator('3')],
      [result('1'), result('2')],
      'self',
    );
    expect(inputs.map(({ code }) => code)).toEqual(['2', '1']);
    expect(inputs[1]).toEqual({
      code: '1',
      component: '1',
      weight: '10',
      rule: { kind: 'central' },
      formula: null,
      input: { state: 'reported', result: '80' },
      givenScore: null,
      name: 'ตัวชี้วัด 1',
      unit: 'ร้อยละ',
      labels: { result: 'ผลการดำเนินงาน' },
    });
  });

  it('count no figure whose question its host has not answered, and count it once it is answered or was sent', () => {
    const doubt: Doubt = {
      key: 'result.outside-range',
      kind: 'outside-range',
      ...{ label: 'ผลการดำเนินงาน', unit: 'ร้อยละ', value: '80' },
      ...{ against: { from: null, to: '60' }, statedChange: null, reason: '' },
    };
    const answered = { ...doubt, reason: 'นับรวมปีก่อน' };
    const state = (more: object) =>
      partyScoringInputs([indicator('1')], [{ ...result('1'), ...more }], 'self').map(({ input, origin }) => [
        input.state,
        origin?.includes('ยังไม่ชี้แจง') ?? false,
      ]);
    for (const status of ['draft', 'returned'] as const) {
      expect(state({ status, doubts: [answered, doubt] }), status).toEqual([['missing', true]]);
      expect(state({ status, doubts: [answered] }), status).toEqual([['reported', false]]);
      expect(state({ status, state: 'not-applicable', doubts: [doubt] }), status).toEqual([['missing', true]]);
    }
    const asked = { ...result('1', '70'), status: 'draft' as const, doubts: [doubt] };
    expect(partyScoringInputs([indicator('1')], [asked], 'assessed')[0]?.input.state).toBe('reported');
    expect(partyScoringInputs([indicator('1', { inForce: 'cancelled' })], [asked], 'self')[0]?.input.state).toBe(
      'cancelled',
    );
    for (const status of ['sent', 'accepted', 'with-supervisor'] as const)
      expect(state({ status, doubts: [doubt] }), status).toEqual([['reported', false]]);
  });

  it('take the evaluator’s score only where the assessed score is asked for', () => {
    const scored = (kind: 'self' | 'assessed', assessed: string | null) =>
      partyScoringInputs([indicator('1')], [result('1', assessed)], kind).map(({ givenScore, input }) => [
        givenScore,
        input.state,
      ]);
    expect(scored('self', '70')).toEqual([[null, 'reported']]);
    expect(scored('self', null)).toEqual([[null, 'reported']]);
    expect(scored('assessed', '70')).toEqual([['70', 'reported']]);
    expect(scored('assessed', null)).toEqual([[null, 'missing']]);
  });

  it('keep any other state, and are cancelled where the agreement says so', () => {
    const notDue = { ...result('1'), state: 'not-due' as const };
    expect(partyScoringInputs([indicator('1')], [notDue], 'assessed')[0]?.input).toEqual({ state: 'not-due' });
    const cancelled = indicator('1', { inForce: 'cancelled' });
    expect(partyScoringInputs([cancelled], [result('1')], 'self')[0]?.input).toEqual({ state: 'cancelled' });
    expect(partyScoringInputs([cancelled], [result('1')], 'assessed')[0]?.input).toEqual({ state: 'cancelled' });
  });

  it('say where the result of a cluster comes from', () => {
    const sharedFrom = { organisationId: 'cluster', organisationName: 'กลุ่มจังหวัดภาคเหนือตอนบน 1', code: 'C1' };
    const inputs = (carried: object | null) =>
      partyScoringInputs([indicator('1', { sharedFrom })], [{ ...result('1'), carried }], 'self')[0];
    expect(inputs({})).toMatchObject({
      origin: 'ใช้ผลที่กลุ่มจังหวัดภาคเหนือตอนบน 1 รายงานครั้งเดียวในตัวชี้วัด C1 ของกลุ่มจังหวัด และนับให้ทุกจังหวัดสมาชิกที่ตกลงไว้',
    });
    expect(inputs({})?.awaited).toBeUndefined();
    expect(inputs(null)).toMatchObject({ awaited: true, origin: expect.stringContaining('ไม่ปรับลดคะแนนของจังหวัด') });
  });

  it('are the rule’s own where the evaluator agreed with it, exactly and not as shown', () => {
    const judged = { ...result('1'), state: 'reported' as const, assessedScore: '2.0003' };
    const inputs = (assessedAgrees: boolean) =>
      partyScoringInputs([indicator('1')], [{ ...judged, assessedAgrees }], 'assessed')[0];
    expect(inputs(true)).toMatchObject({ givenScore: null, agreed: true });
    expect(inputs(false)).toMatchObject({ givenScore: '2.0003' });
  });

  it('wait for the evaluator where they give the score, and for nobody else', () => {
    const rule = { kind: 'judgement' } as const;
    const origin = (more: Partial<Indicator>, state: 'missing' | 'reported', kind: 'self' | 'assessed') =>
      partyScoringInputs([indicator('1', more)], [{ ...result('1'), state }], kind)[0];
    for (const kind of ['self', 'assessed'] as const) {
      expect(origin({ rule }, 'missing', kind)).toMatchObject({
        ...{ awaited: true, origin: expect.stringContaining('ผู้ประเมินเป็นผู้ให้คะแนน') },
      });
      expect(origin({}, 'missing', kind)?.awaited).toBeUndefined();
    }
    expect(origin({ rule }, 'reported', 'self')?.awaited).toBeUndefined();
  });

  it('tell of an agreement only where the assessed score is asked for', () => {
    const agreed = (kind: 'self' | 'assessed', assessedAgrees: boolean) =>
      partyScoringInputs([indicator('1')], [{ ...result('1', '3'), assessedAgrees }], kind)[0]?.agreed;
    expect([agreed('self', true), agreed('assessed', false), agreed('assessed', true)]).toEqual([
      ...[undefined, undefined, true],
    ]);
  });
});
