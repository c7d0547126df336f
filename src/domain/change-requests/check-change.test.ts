import { describe, expect, it } from 'vitest';
import {
  agreementOf,
  budget,
  checkOn,
  flood,
  fy2554,
  fy2568,
  indicators2568,
  refusedFor,
} from '../../testing/change-sample.ts';
import type { Indicator } from '../agreement/indicator.ts';
import type { Framework } from '../framework/framework-schema.ts';
import { kindsOpen } from './check-change.ts';

describe('what may be asked for', () => {
  it('is what the policy of the year lists', () => {
    const kinds = [fy2554, fy2568].map(({ changePolicy: { value } }) => value && kindsOpen(value));
    expect(kinds).toEqual([
      ['indicator', 'weight', 'criteria', 'cancel'],
      ['details', 'target', 'criteria', 'cancel'],
    ]);
    const asked = { ...flood, kind: 'weight', proposed: { weight: '30' } } as const;
    expect(refusedFor(checkOn(asked, '2025-02-01'))).toEqual(['change-kind-not-open']);
    expect(refusedFor(checkOn({ ...budget, kind: 'target' }, '2011-03-01'))).toEqual(['change-kind-not-open']);
  });

  it('is no new or substitute indicator in FY2568', () => {
    const renamed = { ...flood, kind: 'details', proposed: { name: 'ตัวชี้วัดอื่น' } } as const;
    expect(refusedFor(checkOn(renamed, '2025-02-01'))).toEqual(['change-another-indicator']);
    expect(refusedFor(checkOn({ ...flood, code: '1.1-NEW' }, '2025-02-01'))).toEqual(['change-another-indicator']);
    const renamed2554 = { ...budget, kind: 'indicator', proposed: { name: 'ตัวชี้วัดอื่น' } } as const;
    expect(refusedFor(checkOn(renamed2554, '2011-03-01'))).toEqual([]);
  });

  it('is a change: of one indicator in force, which nothing has changed since, once at a time', () => {
    expect(refusedFor(checkOn({ ...flood, proposed: {} }, '2025-02-01'))).toEqual(['change-nothing-proposed']);
    const others = [{ number: 7, code: '1.1-SME', status: 'submitted', madeVersion: null }] as const;
    expect(refusedFor(checkOn(flood, '2025-02-01', { others }))).toEqual(['change-open-twice']);
    for (const status of ['draft', 'accepted', 'refused', 'withdrawn', 'discarded'] as const)
      expect(refusedFor(checkOn(flood, '2025-02-01', { others: [{ ...others[0], status }] }))).toEqual([]);
    const made = { ...others[0], status: 'accepted', madeVersion: 2 } as const;
    const stands = (change: object) => refusedFor(checkOn(flood, '2025-02-01', { others: [{ ...made, ...change }] }));
    expect(stands({})).toEqual(['change-from-old-version']);
    for (const change of [{ madeVersion: 1 }, { code: '2.1' }, { number: flood.number }])
      expect(stands(change)).toEqual([]);
    const cancelled = indicators2568.map((one) => (one.code === '1.1-SME' ? { ...one, inForce: 'cancelled' } : one));
    const agreement = agreementOf(fy2568, cancelled as Indicator[]);
    expect(refusedFor(checkOn(flood, '2025-02-01', { agreement }))).toEqual(['change-indicator-cancelled']);
  });

  it('keeps levels in their order and their scores as the year has them', () => {
    const points = (values: readonly string[], scores = ['50', '75', '100']) => ({
      ...flood,
      proposed: { points: values.map((value, at): readonly [string, string] => [value, scores[at] ?? '']) },
    });
    expect(refusedFor(checkOn(points(['1', '3', '2']), '2025-02-01'))).toEqual(['ladder-not-ordered']);
    expect(refusedFor(checkOn(points(['1', '', '2']), '2025-02-01'))).toContain('ladder-not-a-number');
    expect(refusedFor(checkOn(points(['1', '2', '3'], ['50', '80', '100']), '2025-02-01'))).toEqual([
      'change-scores-differ',
    ]);
  });

  it('is nothing in a year whose sources do not speak of it', () => {
    const framework = { ...fy2568, changePolicy: { ...fy2568.changePolicy, value: null } } as Framework;
    expect(refusedFor(checkOn(flood, '2025-02-01', { framework }))).toEqual(['change-not-in-year']);
  });
});

describe('a new target beside results that are known', () => {
  const reported = (value: string, round = '6m', state = 'reported') => ({
    results: [{ code: '1.1-SME', round, state, variables: { result: value } }],
  });

  it.each([
    ['0.99', []],
    ['1', ['change-target-known']],
    ['1.0000000001', ['change-target-known']],
    ['3', ['change-target-known']],
  ])('of the levels 1, 2, 3 is refused with a result of %s reported: %s', (value, codes) => {
    expect(refusedFor(checkOn(flood, '2025-07-01', reported(value)))).toEqual(codes);
  });

  it('is told with its figures, and is not refused for a result of another indicator or for none', () => {
    expect(checkOn(flood, '2025-07-01', reported('3'))).toMatchObject({
      refusals: [{ field: 'points', facts: { round: '6m', result: '3', before: '2', after: '1', score: '50' } }],
    });
    expect(refusedFor(checkOn(flood, '2025-07-01', reported('3', '6m', 'missing')))).toEqual([]);
    const others = { results: [{ code: '1.2.3-A', round: '6m', state: 'reported', variables: { result: '3' } }] };
    expect(refusedFor(checkOn(flood, '2025-07-01', others))).toEqual([]);
  });

  it('is compared the other way round where less is better, and a harder target is nobody’s gain', () => {
    const falling = indicators2568.map((one) => ({
      ...one,
      rule: {
        ...one.rule,
        points: [
          ['6', '50'],
          ['4', '75'],
          ['2', '100'],
        ],
      },
    }));
    const agreement = agreementOf(fy2568, falling as unknown as Indicator[]);
    const easier = {
      ...flood,
      proposed: {
        points: [
          ['9', '50'],
          ['7', '75'],
          ['5', '100'],
        ],
      },
    } as const;
    expect(refusedFor(checkOn(easier, '2025-07-01', { agreement, ...reported('9.01') }))).toEqual([]);
    expect(refusedFor(checkOn(easier, '2025-07-01', { agreement, ...reported('9') }))).toEqual(['change-target-known']);
    const harder = {
      ...flood,
      proposed: {
        points: [
          ['3', '50'],
          ['5', '75'],
          ['7', '100'],
        ],
      },
    } as const;
    expect(refusedFor(checkOn(harder, '2025-07-01', reported('6.5')))).toEqual([]);
  });

  it('is no matter of FY2554, whose source has no such guard', () => {
    const results = [{ code: '1', round: '6m', state: 'reported', variables: { result: '4' } }];
    expect(refusedFor(checkOn(budget, '2011-03-01', { results }))).toEqual([]);
  });
});
