import { describe, expect, it } from 'vitest';
import { scoreIndicator } from '../../domain/scoring/score-indicator.ts';
import { type LiveScoreSetup, readScoringInput } from './live-score-setup.ts';

const form = (values: Record<string, string[]>) => (name: string) => values[name] ?? [];
const context = { decimals: 4 };
const scored = (setup: LiveScoreSetup, values: Record<string, string[]>) => {
  const input = readScoringInput(setup, form(values));
  if ('lacks' in input) return input;
  const outcome = scoreIndicator(setup.indicator, input, context);
  return outcome.ok ? outcome.value.score : outcome.refusals;
};
const ladder = {
  kind: 'ladder',
  points: [
    ['1', '50'],
    ['2', '100'],
  ],
} as const;

describe('the score that forms while figures are typed', () => {
  it('waits while a variable is still empty, and does not read it as nought', () => {
    const setup: LiveScoreSetup = {
      indicator: { rule: ladder, formula: 'a + b' },
      context,
      fields: { a: 'v.a', b: 'v.b' },
      unit: 'คน',
    };
    expect(scored(setup, { 'v.a': ['1'], 'v.b': [' '] })).toEqual({ lacks: 1 });
    expect(scored(setup, { 'v.a': ['1'], 'v.b': ['๐.๕'] })).toBe('75.0000');
  });

  it('takes the one figure of an indicator without a formula', () => {
    const setup: LiveScoreSetup = { indicator: { rule: ladder }, context, fields: { result: 'v.result' }, unit: 'คน' };
    expect(scored(setup, { 'v.result': [''] })).toEqual({ lacks: 1 });
    expect(scored(setup, { 'v.result': ['2'] })).toBe('100.0000');
  });

  it('counts the steps said to be done, once every step has been answered', () => {
    const rule = { kind: 'milestones', steps: 2, mode: 'cumulative', points: ladder.points } as const;
    const fields = { step1: 'v.step1', step2: 'v.step2' };
    const setup: LiveScoreSetup = { indicator: { rule }, context, fields, unit: 'ขั้น' };
    expect(scored(setup, { 'v.step1': ['1'] })).toEqual({ lacks: 1 });
    expect(scored(setup, { 'v.step1': ['1'], 'v.step2': ['0'] })).toBe('50.0000');
    expect(scored(setup, { 'v.step1': ['1'], 'v.step2': ['1'] })).toBe('100.0000');
  });

  it('weighs the parts of a composite, each with figures of its own', () => {
    const steps = { kind: 'milestones', steps: 1, mode: 'weighted', weights: ['80'] } as const;
    const rule = {
      kind: 'composite',
      parts: [
        { weight: '50', rule: ladder },
        { weight: '50', rule: steps },
      ],
    } as const;
    const fields = { p1_result: 'v.p1_result', p2_step1: 'v.p2_step1' };
    const setup: LiveScoreSetup = { indicator: { rule }, context, fields, unit: 'คะแนน' };
    expect(scored(setup, { 'v.p1_result': ['2'], 'v.p2_step1': ['1'] })).toBe('90.0000');
  });

  it('makes one figure of the months typed, waits for those that count, and passes on one that is no number', () => {
    const byPeriod = { period: 'quarter', combine: 'sum' } as const;
    const setup: LiveScoreSetup = {
      indicator: {
        rule: ladder,
        variables: [{ name: 'result', label: 'ยอด', unit: 'คน', mayBeNegative: false, byPeriod }],
      },
      context,
      fields: { result: 'v.result' },
      unit: 'คน',
      periods: {
        result: {
          combine: 'sum',
          fields: [
            ['result.q1', 'v.result.q1'],
            ['result.q2', 'v.result.q2'],
          ],
        },
      },
    };
    expect(scored(setup, {})).toEqual({ lacks: 2 });
    expect(scored(setup, { 'v.result.q1': ['๑.๕'] })).toEqual({ lacks: 1 });
    expect(scored(setup, { 'v.result.q1': ['๑.๕'], 'v.result.q2': ['0.5'] })).toBe('100.0000');
    expect(scored(setup, { 'v.result.q1': ['หนึ่ง'], 'v.result.q2': ['0.5'] })).toMatchObject([{ code: 'not-a-number' }]);
    expect(scored(setup, { 'v.result': ['1'] })).toBe('50.0000');
    const input = readScoringInput(setup, form({ 'v.result.q1': ['1'], 'v.result.q2': ['1'] }));
    expect('opening' in input ? input.opening?.[0]?.text : '').toBe('ไตรมาส 1 1 + ไตรมาส 2 1 = 2 คน (รวมทุกงวด)');
  });
});
