import { describe, expect, it } from 'vitest';
import { shippedFramework } from '../../testing/shipped-framework.ts';
import type { Rule } from '../scoring/rule.ts';
import { applyChange } from './apply-change.ts';
import { ladderOf, ruleChangeOf } from './changed-rule.ts';
import type { PolicyChange } from './policy-change.ts';

const fy2568 = shippedFramework(2568);

const ladder: Rule = {
  kind: 'ladder',
  points: [
    ['10', '50'],
    ['20', '75.0'],
    ['25', '80'],
    ['30', '100'],
  ],
};
function under(change: PolicyChange) {
  const after = applyChange(fy2568, change);
  if (!after.ok) throw new Error(JSON.stringify(after.refusals));
  return ruleChangeOf(fy2568, after.value, change);
}

describe('the rule of an indicator in a scenario', () => {
  it('is not changed by weights, grades, the missing score or a penalty', () => {
    expect(under({ 'band.good': '70', missing: '10', 'per-day': '1' })).toBeNull();
  });

  it('scores a point that lies on a level as the level scores, and others as before', () => {
    expect(under({ 'level.1': '40', 'level.2': '79' })?.('A', ladder)).toEqual({
      kind: 'ladder',
      points: [
        ['10', '40'],
        ['20', '79'],
        ['25', '80'],
        ['30', '100'],
      ],
    });
  });

  it('scores below the first point as the scenario says, in parts of a composite too', () => {
    const composite: Rule = { kind: 'composite', parts: [{ weight: '1', rule: ladder }] };
    const next = under({ below: 'zero' });
    expect(next?.('A', ladder)).toEqual({ ...ladder, below: 'zero' });
    expect(next?.('A', composite)).toEqual({
      kind: 'composite',
      parts: [{ weight: '1', rule: { ...ladder, below: 'zero' } }],
    });
    const steps: Rule = { kind: 'milestones', steps: 5, mode: 'cumulative' };
    expect(next?.('A', steps)).toBe(steps);
  });

  it('has the ladder that was typed for it, with the scores of the scenario, and no other indicator has', () => {
    const next = under({ 'ladder.A': '1 2 3', 'level.1': '40' });
    expect(next?.('A', ladder)).toMatchObject({
      points: [
        ['1', '40'],
        ['2', '75'],
        ['3', '100'],
      ],
    });
    expect(next?.('B', ladder)).toMatchObject({
      points: [
        ['10', '40'],
        ['20', '75.0'],
        ['25', '80'],
        ['30', '100'],
      ],
    });
    expect(under({ 'ladder.A': '1 2 3' })?.('B', ladder)).toBe(ladder);
    const composite: Rule = { kind: 'composite', parts: [{ weight: '1', rule: ladder }] };
    expect(under({ 'ladder.A': '1 2 3' })?.('A', composite)).toBe(composite);
  });

  it('gives each value the score of its level', () => {
    expect(ladderOf(['5', '6', '7'], ['50', '75', '100'])).toEqual([
      ['5', '50'],
      ['6', '75'],
      ['7', '100'],
    ]);
  });
});
