import { describe, expect, it } from 'vitest';
import { rescaleRule } from './rescale-rule.ts';

const ladder = (values: readonly string[], scores: readonly string[]) => ({
  kind: 'ladder' as const,
  points: values.map((value, index) => [value, scores[index] ?? ''] as const),
});
const three = ['50', '75', '100'];

describe('a rule copied to a year of another scale', () => {
  it('keeps its targets where there are as many levels, and leaves them open where there are not', () => {
    expect(rescaleRule(ladder(['1', '2', '3'], ['1', '3', '5']), three)).toEqual(ladder(['1', '2', '3'], three));
    const five = ladder(['1', '2', '3', '4', '5'], ['1', '2', '3', '4', '5']);
    expect(rescaleRule(five, three)).toEqual(ladder(['', '', ''], three));
  });

  it('stays as it is where the scale is the same, or where it states no levels', () => {
    const own = ladder(['1', '2'], ['50', '100']);
    expect(rescaleRule(own, three)).toBe(own);
    const steps = { kind: 'milestones', steps: 5, mode: 'cumulative' } as const;
    expect(rescaleRule(steps, three)).toBe(steps);
  });

  it('is moved inside a composite', () => {
    const whole = {
      kind: 'composite' as const,
      parts: [{ weight: '1', rule: ladder(['1', '2', '3'], ['1', '3', '5']) }],
    };
    expect(rescaleRule(whole, three)).toEqual({
      kind: 'composite',
      parts: [{ weight: '1', rule: ladder(['1', '2', '3'], three) }],
    });
  });

  it('is moved where one of its parts is on another scale, and stays itself where it has no levels', () => {
    const own = ladder(['1', '2'], ['50', '100']);
    const other = ladder(['1', '2', '3'], ['1', '3', '5']);
    const whole = { kind: 'composite' as const, parts: [own, other].map((rule) => ({ weight: '1', rule })) };
    expect(rescaleRule(whole, three)).toEqual({
      kind: 'composite',
      parts: [own, ladder(['1', '2', '3'], three)].map((rule) => ({ weight: '1', rule })),
    });
    const central = { kind: 'central', maximum: '5' } as const;
    expect(rescaleRule(central, three)).toBe(central);
  });

  it('stays empty where it has no level yet', () => {
    const empty = ladder([], []);
    expect(rescaleRule(empty, three)).toBe(empty);
  });
});
