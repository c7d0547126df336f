import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleFramework as fy2568, growth } from '../../testing/reporting-sample.ts';
import { checkAgreementWeights } from '../agreement/check-agreement-weights.ts';
import type { Indicator } from '../agreement/indicator.ts';
import { fractionOf, toDecimalText } from '../values/decimal.ts';
import { sumOf } from '../values/fraction.ts';
import { applyChange } from './apply-change.ts';
import { spreadExactly } from './spread-exactly.ts';

const places = ['1.1', '1.1', '1.2.1', '1.2.2', '1.2.3', '1.2.3', '2.1', '2.2', '2.3'];
const withWeights = (weights: readonly string[]): readonly Indicator[] =>
  places.map((componentCode, at) => ({ ...growth, code: `K${at}`, componentCode, weight: weights[at] ?? '0' }));
const sums = ['20', '10', '10', '7.5', '12.5', '10', '10', '10', '10'];
const weightsOf = (indicators: readonly Indicator[]) => indicators.map(({ weight }) => weight);
const totalOf = (indicators: readonly Indicator[]) => toDecimalText(sumOf(weightsOf(indicators).map(fractionOf)));
const cancel = (code: string) => ({ code, kind: 'cancel', proposed: {} }) as const;

describe('a cancelled indicator', () => {
  it('gives its weight to those under the same stated weights, in proportion, the largest remainder first', () => {
    const next = applyChange(fy2568, withWeights(sums), cancel('K0'));
    expect(next.ok && weightsOf(next.value)).toEqual(['0', '15', '10', '11.25', '18.75', '15', '10', '10', '10']);
    const uneven = applyChange(
      fy2568,
      withWeights(['10', '7', '10', '13', '19', '11', '10', '10', '10']),
      cancel('K0'),
    );
    // 10 over 7, 13, 19, 11 of 50: 8.4, 15.6, 22.8, 13.2.
    expect(uneven.ok && weightsOf(uneven.value)).toEqual(['0', '8.4', '10', '15.6', '22.8', '13.2', '10', '10', '10']);
    const thirds = spreadExactly(['1', '1', '1'].map(fractionOf), fractionOf('10'), 2);
    expect(thirds?.map(toDecimalText)).toEqual(['3.34', '3.33', '3.33']);
    const sevenths = spreadExactly(['2', '3', '2'].map(fractionOf), fractionOf('100'), 2);
    expect(sevenths?.map(toDecimalText)).toEqual(['28.57', '42.86', '28.57']);
  });

  it('stays with the weight 0, and the stated weights of components stay', () => {
    const next = applyChange(fy2568, withWeights(sums), cancel('K4'));
    expect(next.ok && next.value[4]).toMatchObject({ code: 'K4', inForce: 'cancelled', weight: '0' });
    expect(next.ok && checkAgreementWeights(fy2568, next.value).ok).toBe(true);
  });

  it('is refused where nobody is left under the same stated weight', () => {
    for (const code of ['K2', 'K6', 'K7', 'K8'])
      expect(applyChange(fy2568, withWeights(sums), cancel(code))).toMatchObject({
        refusals: [{ code: 'change-no-indicator-left', facts: { indicator: code } }],
      });
  });
});

describe('a changed weight', () => {
  const asked = (weight: string) => ({ code: 'K0', kind: 'weight', proposed: { weight } }) as const;

  it('is taken from the others in proportion, or given to them', () => {
    const more = applyChange(fy2568, withWeights(sums), asked('28'));
    expect(more.ok && weightsOf(more.value)).toEqual(['28', '8', '10', '6', '10', '8', '10', '10', '10']);
    const less = applyChange(fy2568, withWeights(sums), asked('๑๒'));
    expect(less.ok && weightsOf(less.value)).toEqual(['12', '12', '10', '9', '15', '12', '10', '10', '10']);
  });

  it.each(['0', '-1', '60', '61', 'x', ''])('of “%s” is refused', (weight) => {
    expect(applyChange(fy2568, withWeights(sums), asked(weight))).toMatchObject({
      refusals: [{ code: 'change-weight-out-of-range', facts: { below: '60' } }],
    });
  });
});

it('a weight of which nothing new is typed stays as it is', () => {
  const next = applyChange(fy2568, withWeights(sums), { code: 'K0', kind: 'weight', proposed: {} });
  expect(next.ok && weightsOf(next.value)).toEqual(sums);
});

describe('a weight', () => {
  const held = withWeights(sums);

  it('is neither given to nor taken from what is cancelled or weighs nothing', () => {
    const changed = (change: Partial<Indicator>) =>
      held.map((one) => (one.code === 'K1' ? { ...one, ...change } : one));
    // 20 over 7.5, 12.5 and 10 of 30: 5, 8.333…, 6.666….
    const cancelled = applyChange(fy2568, changed({ inForce: 'cancelled' }), cancel('K0'));
    expect(cancelled.ok && weightsOf(cancelled.value)).toEqual([
      ...['0', '10', '10', '12.5', '20.83', '16.67', '10', '10', '10'],
    ]);
    const weightless = applyChange(fy2568, changed({ weight: '0' }), cancel('K0'));
    expect(weightless.ok && weightsOf(weightless.value)).toEqual([
      ...['0', '0', '10', '12.5', '20.83', '16.67', '10', '10', '10'],
    ]);
  });

  it('is spread in as many decimals as were typed', () => {
    const next = applyChange(fy2568, held, { code: 'K0', kind: 'weight', proposed: { weight: '28.125' } });
    // 31.875 over 10, 7.5, 12.5, 10 of 40: 7.96875, 5.9765625, 9.9609375, 7.96875.
    expect(next.ok && weightsOf(next.value)).toEqual([
      ...['28.125', '7.969', '10', '5.976', '9.961', '7.969', '10', '10', '10'],
    ]);
  });

  it('that cannot be moved is refused beside what was asked', () => {
    const asked = (code: string, weight: string) =>
      applyChange(fy2568, held, { code, kind: 'weight', proposed: { weight } });
    const alone = { code: 'change-no-indicator-left', field: 'weight', facts: { indicator: 'K2' } };
    expect(asked('K2', '5')).toEqual({ ok: false, refusals: [alone] });
    expect(asked('K2', '12')).toEqual({ ok: false, refusals: [alone] });
    expect(applyChange(fy2568, held, cancel('K2'))).toEqual({ ok: false, refusals: [{ ...alone, field: 'kind' }] });
    expect(asked('K0', '60')).toEqual({
      ok: false,
      refusals: [{ code: 'change-weight-out-of-range', field: 'weight', facts: { indicator: 'K0', below: '60' } }],
    });
  });
});

describe('a change of an indicator', () => {
  const held = withWeights(sums);
  const refusedWith = (code: string, field: string, indicator: string) => ({
    ok: false,
    refusals: [{ code, field, facts: { indicator } }],
  });

  it('is refused where there is none in force of this code', () => {
    expect(applyChange(fy2568, held, cancel('K9'))).toEqual(refusedWith('change-indicator-unknown', 'code', 'K9'));
    const ended = held.map((one): Indicator => (one.code === 'K3' ? { ...one, inForce: 'cancelled' } : one));
    expect(applyChange(fy2568, ended, cancel('K3'))).toEqual(refusedWith('change-indicator-cancelled', 'code', 'K3'));
  });

  it.each(['details', 'indicator'] as const)('(%s) puts new words in its place alone, and keeps the others', (kind) => {
    const next = applyChange(fy2568, held, { code: 'K1', kind, proposed: { definition: 'คำนิยามใหม่' } });
    expect(next).toEqual({
      ok: true,
      value: held.map((one) => (one.code === 'K1' ? { ...one, definition: 'คำนิยามใหม่' } : one)),
    });
  });

  it.each(['target', 'criteria'] as const)('(%s) puts new levels in its place alone, or none', (kind) => {
    const points = [['1', '50'] as const, ['2', '75'] as const, ['3', '100'] as const];
    expect(applyChange(fy2568, held, { code: 'K1', kind, proposed: { points } })).toEqual({
      ok: true,
      value: held.map((one) => (one.code === 'K1' ? { ...one, rule: { kind: 'ladder', below: 'zero', points } } : one)),
    });
    expect(applyChange(fy2568, held, { code: 'K1', kind, proposed: {} })).toEqual({ ok: true, value: held });
  });

  it.each<[string, Indicator['rule']]>([
    ['is made of parts', { kind: 'composite', parts: [{ weight: '100', rule: growth.rule }] }],
    ['has none', { kind: 'central' }],
    ['has an empty list of them', { kind: 'central', points: [] }],
  ])('has levels to move only where it has levels: not one that %s', (_, rule) => {
    const without = held.map((one) => (one.code === 'K1' ? { ...one, rule } : one));
    const change = { code: 'K1', kind: 'target', proposed: { points: [['1', '50']] } } as const;
    expect(applyChange(fy2568, without, change)).toEqual(refusedWith('change-needs-thresholds', 'points', 'K1'));
  });
});

it('whatever is cancelled and weighed anew in any order, the weights sum to exactly 100 and every stated sum stays', () => {
  const step = fc.record({
    at: fc.nat(places.length - 1),
    weight: fc.option(
      fc.integer({ min: 1, max: 6000 }).map((hundredths) => toDecimalText({ n: BigInt(hundredths), d: 100n })),
    ),
  });
  const parts = fc
    .array(fc.integer({ min: 1, max: 5999 }), { minLength: 4, maxLength: 4 })
    .filter((cuts) => new Set(cuts).size === 4);
  fc.assert(
    fc.property(parts, fc.array(step, { maxLength: 12 }), (cuts, steps) => {
      const [a = 0, b = 0, c = 0, d = 0] = cuts.toSorted((one, other) => one - other);
      const split = [a, b - a, c - b, d - c, 6000 - d].map((n) => toDecimalText({ n: BigInt(n), d: 100n }));
      const [first = '', second = '', third = '', fourth = '', fifth = ''] = split;
      let now = withWeights([first, second, '10', third, fourth, fifth, '10', '10', '10']);
      for (const { at, weight } of steps) {
        const before = JSON.stringify(now);
        const change =
          weight === null ? cancel(`K${at}`) : ({ code: `K${at}`, kind: 'weight', proposed: { weight } } as const);
        const next = applyChange(fy2568, now, change);
        expect(JSON.stringify(now)).toBe(before);
        if (!next.ok) continue;
        now = next.value;
        expect(totalOf(now)).toBe('100');
        expect(checkAgreementWeights(fy2568, now)).toEqual({ ok: true, value: true });
        for (const one of now) {
          expect(one.weight).toMatch(/^\d+(\.\d{1,2})?$/);
          expect(one.weight === '0').toBe(one.inForce === 'cancelled');
        }
      }
    }),
    { numRuns: 150 },
  );
});
