import { describe, expect, it } from 'vitest';
import type { Rule } from '../scoring/rule.ts';
import { appliesTo } from './applies-to.ts';
import { isOnScale, scalesOfRule } from './scale-of-rule.ts';

describe('the scale of a rule', () => {
  it.each<[Rule, unknown]>([
    [
      {
        kind: 'ladder',
        points: [
          ['70', '1'],
          ['80', '3'],
          ['90', '5'],
        ],
      },
      [{ lowest: '1', highest: '5' }],
    ],
    [{ kind: 'ladder', points: [] }, []],
    [{ kind: 'central' }, []],
    [{ kind: 'central', maximum: '100' }, [{ lowest: null, highest: '100' }]],
    [{ kind: 'judgement', maximum: '5', points: [] }, [{ lowest: null, highest: '5' }]],
    [
      {
        kind: 'judgement',
        maximum: '9',
        points: [
          ['1', '0'],
          ['2', '5'],
        ],
      },
      [{ lowest: '0', highest: '5' }],
    ],
    [{ kind: 'milestones', steps: 5, mode: 'cumulative' }, [{ lowest: null, highest: '5' }]],
    [
      { kind: 'milestones', steps: 2, mode: 'weighted', weights: ['40', '60.5', 'x'] },
      [{ lowest: null, highest: '100.5' }],
    ],
    [{ kind: 'milestones', steps: 2, mode: 'weighted' }, [{ lowest: null, highest: '0' }]],
    [
      {
        kind: 'composite',
        parts: [
          { weight: '1', rule: { kind: 'central', maximum: '5' } },
          { weight: '1', rule: { kind: 'milestones', steps: 3, mode: 'cumulative' } },
        ],
      },
      [
        { lowest: null, highest: '5' },
        { lowest: null, highest: '3' },
      ],
    ],
  ])('of %j is %j', (rule, scales) => {
    expect(scalesOfRule(rule)).toEqual(scales);
  });

  it('is that of the year where both its ends are, however they are written', () => {
    const three = ['50', '75', '100'];
    expect(isOnScale({ lowest: '50.0', highest: '๑๐๐' }, three)).toBe(true);
    expect(isOnScale({ lowest: null, highest: '100' }, three)).toBe(true);
    expect(isOnScale({ lowest: '1', highest: '100' }, three)).toBe(false);
    expect(isOnScale({ lowest: '50', highest: '5' }, three)).toBe(false);
    expect(isOnScale({ lowest: 'ห้าสิบ', highest: '100' }, three)).toBe(false);
    expect(isOnScale({ lowest: '50', highest: 'ร้อย' }, three)).toBe(false);
    expect(isOnScale({ lowest: null, highest: '100' }, [])).toBe(false);
    expect(isOnScale({ lowest: '', highest: '' }, [])).toBe(false);
  });
});

describe('whom an entry is for', () => {
  const loei = { organisationId: 'TH-42', clusterIds: ['cluster-2560-7'] };

  it('is everybody, some provinces, or the members of some clusters', () => {
    expect(appliesTo({ kind: 'all' }, loei)).toBe(true);
    expect(appliesTo({ kind: 'provinces', ids: ['TH-41', 'TH-42'] }, loei)).toBe(true);
    expect(appliesTo({ kind: 'provinces', ids: ['cluster-2560-7'] }, loei)).toBe(false);
    expect(appliesTo({ kind: 'clusters', ids: ['cluster-2560-7'] }, loei)).toBe(true);
    expect(appliesTo({ kind: 'clusters', ids: ['cluster-2560-8'] }, loei)).toBe(false);
  });
});
