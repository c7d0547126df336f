import { describe, expect, it } from 'vitest';
import { growth } from '../../testing/reporting-sample.ts';
import { shippedFramework } from '../../testing/shipped-framework.ts';
import type { Points, Rule } from '../scoring/rule.ts';
import { checkCriteria } from './check-criteria.ts';
import { slotIndicator, slotsOf } from './new-indicator.ts';

const points: Points = [
  ['350', '50'],
  ['400', '75'],
  ['450', '100'],
];
const told = (rule: Rule, year = 2568) =>
  checkCriteria(shippedFramework(year).scale, [{ ...growth, rule }]).map(({ code, facts }) => [code, facts]);
const of = (from = '', to = '') => ({ indicator: growth.code, from, to });

describe('the criteria of an indicator', () => {
  it('of a central figure are its thresholds, inside the range of its measure', () => {
    const range = { minimum: '0', maximum: '500' };
    expect(told({ kind: 'central', ...range, points })).toEqual([]);
    expect(told({ kind: 'central', ...range })).toEqual([['criteria-missing', of('0', '500')]]);
    expect(told({ kind: 'central', ...range, points: [] })).toEqual([['criteria-missing', of('0', '500')]]);
    expect(told({ kind: 'central', minimum: '0', points })).toEqual([['range-missing', of()]]);
    expect(told({ kind: 'central', ...range, maximum: '400', points })).toEqual([
      ['criteria-outside-range', of('0', '400')],
    ]);
    expect(told({ kind: 'central', ...range, minimum: '351', points })).toEqual([
      ['criteria-outside-range', of('351', '500')],
    ]);
  });

  it('may have a threshold at either end of the range, and one that is not set yet', () => {
    const range = { minimum: '350', maximum: '450' };
    expect(told({ kind: 'central', ...range, points })).toEqual([]);
    expect(told({ kind: 'central', ...range, points: [['', '50'], ...points] })).toEqual([]);
    expect(told({ kind: 'central', maximum: '450', points })).toEqual([['range-missing', of()]]);
  });

  it('are refused beside the ladder of their indicator', () => {
    const [refused] = checkCriteria(shippedFramework(2568).scale, [{ ...growth, rule: { kind: 'judgement' } }]);
    expect(refused?.field).toBe(`indicators.${growth.code}.ladder`);
  });

  it('of an evaluator’s judgement are the scale itself, from a stated least to a stated most', () => {
    expect(told({ kind: 'judgement', minimum: '0', maximum: '100' })).toEqual([]);
    expect(told({ kind: 'judgement' })).toEqual([['range-missing', of()]]);
  });

  it('of milestones reach the top of the scale', () => {
    expect(told({ kind: 'milestones', steps: 5, mode: 'cumulative' }, 2554)).toEqual([]);
    expect(told({ kind: 'milestones', steps: 4, mode: 'cumulative' }, 2554)).toEqual([['criteria-missing', of()]]);
    expect(told({ kind: 'milestones', steps: 5, mode: 'cumulative' })).toEqual([['criteria-missing', of()]]);
    expect(told({ kind: 'milestones', steps: 2, mode: 'weighted', weights: ['40', '60'] })).toEqual([]);
    expect(told({ kind: 'milestones', steps: 2, mode: 'weighted' })).toEqual([['criteria-missing', of()]]);
    expect(told({ kind: 'milestones', steps: 5, mode: 'cumulative', points })).toEqual([]);
  });

  it('are asked for in every part of a composite', () => {
    const parts = [
      { weight: '1', rule: { kind: 'central', minimum: '0', maximum: '5' } },
      { weight: '1', rule: { kind: 'ladder', points } },
    ] as const;
    expect(told({ kind: 'composite', parts })).toEqual([['criteria-missing', of('0', '5')]]);
  });

  it('are what the central places of every year begin without, and their range is what they begin with', () => {
    for (const year of [2554, 2568]) {
      const framework = shippedFramework(year);
      const central = slotsOf(framework).filter(({ slot }) => slot.ruleKind.value === 'central');
      expect(central.length).toBeGreaterThan(0);
      for (const placed of central) {
        const begun = slotIndicator(framework, placed, 1);
        expect(placed.slot.range?.source).toHaveProperty('assumption');
        expect(begun.rule).toMatchObject({ minimum: '0', maximum: placed.slot.range?.value.maximum });
        expect(begun.unit).toBe(placed.slot.range?.value.unit);
        expect(begun.dataSource).toContain('หน่วยงานกลาง');
        expect(checkCriteria(framework.scale, [begun]).map(({ code }) => code)).toEqual(['criteria-missing']);
      }
    }
    const most = slotsOf(shippedFramework(2568)).flatMap(({ slot }) => slot.range?.value.maximum ?? []);
    expect(most).toEqual(['500', '100', '100']);
  });
});
