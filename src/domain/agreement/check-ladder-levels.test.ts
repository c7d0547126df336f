import { describe, expect, it } from 'vitest';
import { growth } from '../../testing/reporting-sample.ts';
import { shippedFramework } from '../../testing/shipped-framework.ts';
import { checkIndicators } from './check-indicator.ts';
import { checkLadderLevels } from './check-ladder-levels.ts';
import type { Indicator } from './indicator.ts';

const scale = shippedFramework(2568).scale;

const withPoints = (...points: [string, string][]): Indicator => ({
  ...growth,
  rule: { kind: 'ladder', below: 'zero', points },
});
const gapsOf = (indicator: Indicator) => checkLadderLevels(scale, [indicator]).map((one) => one.facts?.missing);

describe('a ladder of an agreement', () => {
  it('has a gap where a level of the year has no target', () => {
    expect(gapsOf(withPoints(['2', '50'], ['6', '100']))).toEqual(['75']);
    expect(gapsOf(withPoints(['2', '60'], ['6', '90']))).toEqual(['50, 75, 100']);
  });

  it('is told beside it, with every level of the year', () => {
    expect(checkLadderLevels(scale, [withPoints(['2', '60'], ['6', '100'])])).toEqual([
      {
        code: 'ladder-level-missing',
        field: 'indicators.1.1-SME.ladder',
        facts: { indicator: '1.1-SME', missing: '50, 75', levels: '50, 75, 100' },
      },
    ]);
    expect(checkLadderLevels(scale, [{ ...growth, rule: { kind: 'central' } }])).toEqual([]);
    expect(checkLadderLevels(scale, [{ ...growth, rule: { kind: 'judgement', points: [] } }])).toEqual([]);
  });

  it('has none with every level, however written, with points of its own between them, or once cancelled', () => {
    expect(gapsOf(withPoints(['2', '๕๐'], ['4', '75.00'], ['6', '100']))).toEqual([]);
    expect(gapsOf(withPoints(['2', '50'], ['3', '60'], ['4', '75'], ['6', '100']))).toEqual([]);
    expect(gapsOf({ ...withPoints(['2', '50'], ['6', '100']), inForce: 'cancelled' })).toEqual([]);
  });

  it.each([
    ['one point', [['2', '50']], 'ladder-too-few-points'],
    ['no point', [], 'ladder-too-few-points'],
    [
      'a value twice: 40/50/60/60/70',
      ['40', '50', '60', '60', '70'].map((value, at) => [value, String(at + 1)]),
      'ladder-duplicate-value',
    ],
    [
      'values up and down',
      [
        ['2', '50'],
        ['6', '75'],
        ['4', '100'],
      ],
      'ladder-not-ordered',
    ],
    [
      'falling scores',
      [
        ['2', '50'],
        ['4', '100'],
        ['6', '75'],
      ],
      'ladder-scores-not-ascending',
    ],
    [
      'words',
      [
        ['สอง', '50'],
        ['4', '75'],
      ],
      'ladder-not-a-number',
    ],
    [
      'Thai and Arabic digits mixed',
      [
        ['๑2', '50'],
        ['40', '75'],
      ],
      'ladder-not-a-number',
    ],
  ] as const)('of %s is refused beside it', (_what, points, code) => {
    const [refusal] = checkIndicators([withPoints(...(points as unknown as [string, string][]))]);
    expect(refusal).toMatchObject({ code, field: `indicators.${growth.code}.ladder` });
  });
});
