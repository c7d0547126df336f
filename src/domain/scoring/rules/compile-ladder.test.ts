import fc from 'fast-check';
import Oracle from 'fraction.js';
import { describe, expect, it } from 'vitest';
import { parseDecimal } from '../../values/decimal.ts';
import type { Below } from '../rule.ts';
import { compileLadder } from './compile-ladder.ts';

const hundredth = (whole: number) => (whole / 100).toFixed(2);
const distinct = (least: number) =>
  fc.uniqueArray(fc.integer({ min: -50_000, max: 50_000 }), { minLength: least, maxLength: 7 });

/** Any ladder: values strictly up or down, scores strictly up, as many of each. */
const ladders = fc
  .tuple(distinct(2), distinct(7), fc.boolean(), fc.constantFrom<Below>('zero', 'clamp'))
  .map(([values, scores, rising, below]) => {
    const ordered = values.toSorted((a, b) => (rising ? a - b : b - a));
    const risen = scores.toSorted((a, b) => a - b).slice(0, ordered.length);
    const points = ordered.slice(0, risen.length).map((value, index): [string, string] => {
      return [hundredth(value), hundredth(risen[index] as number)];
    });
    return { points, below, rising };
  });

/** The definition of a ladder, written independently with another library and another algorithm. */
function oracleScore(points: readonly (readonly [string, string])[], below: Below, rising: boolean, value: Oracle) {
  const worse = (a: Oracle, b: Oracle) => (rising ? a.compare(b) < 0 : a.compare(b) > 0);
  const exact = points.map(([at, score]) => [new Oracle(at), new Oracle(score)] as const);
  const [first, last] = [exact[0], exact[exact.length - 1]];
  if (!first || !last) throw new Error('the ladder has no points');
  if (worse(value, first[0])) return below === 'zero' ? new Oracle(0) : first[1];
  if (!worse(value, last[0])) return last[1];
  const upper = exact.findIndex(([at]) => worse(value, at));
  const [from, to] = [exact[upper - 1], exact[upper]];
  if (!from || !to) throw new Error('a point of the ladder is missing');
  return from[1].add(to[1].sub(from[1]).mul(value.sub(from[0]).div(to[0].sub(from[0]))));
}

const score = (points: readonly (readonly [string, string])[], below: Below, text: string) => {
  const [ladder, value] = [compileLadder(points, below), parseDecimal(text)];
  if (!ladder.ok || !value.ok) throw new Error('expected a sound ladder and a number');
  return ladder.value.scoreOf(value.value);
};

describe('a ladder', () => {
  it('scores exactly as independent fractions do, up and down, whatever lies below', () => {
    fc.assert(
      fc.property(ladders, fc.integer({ min: -6_000_000, max: 6_000_000 }), ({ points, below, rising }, ten) => {
        const text = (ten / 10_000).toFixed(4);
        const ours = score(points, below, text);
        const theirs = oracleScore(points, below, rising, new Oracle(text));
        expect(new Oracle(ours.n, ours.d).equals(theirs)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives each point its own score, and a better result never a lower one', () => {
    fc.assert(
      fc.property(ladders, fc.integer(), fc.integer(), ({ points, rising }, a, b) => {
        for (const [value, own] of points) {
          const got = score(points, 'clamp', value);
          expect(new Oracle(got.n, got.d).equals(new Oracle(own))).toBe(true);
        }
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((n) => (n / 1000).toFixed(3)) as [string, string];
        const [worse, better] = rising ? [low, high] : [high, low];
        const [first, second] = [score(points, 'clamp', worse), score(points, 'clamp', better)];
        expect(new Oracle(first.n, first.d).compare(new Oracle(second.n, second.d))).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('names the place of every fault', () => {
    const fault = (points: [string, string][]) => {
      const outcome = compileLadder(points, 'zero');
      return outcome.ok ? 'sound' : `${outcome.refusals[0]?.code} at ${outcome.refusals[0]?.field}`;
    };
    expect(
      fault([
        ['40', '1'],
        ['50', '2'],
        ['60', '3'],
        ['60', '4'],
        ['70', '5'],
      ]),
    ).toBe('duplicate-value at points.3.0');
    expect(
      fault([
        ['1', '1'],
        ['2', '2'],
        ['1', '3'],
      ]),
    ).toBe('duplicate-value at points.2.0');
    expect(
      fault([
        ['3', '1'],
        ['2', '2'],
        ['4', '3'],
      ]),
    ).toBe('points-not-ordered at points.2.0');
    expect(
      fault([
        ['1', '5'],
        ['2', '4'],
      ]),
    ).toBe('scores-not-ordered at points.1.1');
    expect(
      fault([
        ['1', '5'],
        ['x', 'y'],
      ]),
    ).toBe('not-a-number at points.1.0');
  });

  it('says what is wrong at that place', () => {
    const refusal = (points: [string, string][]) => {
      const outcome = compileLadder(points);
      return outcome.ok ? [] : outcome.refusals;
    };
    expect(refusal([['1', '50']])).toEqual([{ code: 'too-few-points', field: 'points', facts: { count: 1 } }]);
    expect(
      refusal([
        ['40', '1'],
        ['50', '2'],
        ['50.0', '3'],
      ]),
    ).toEqual([{ code: 'duplicate-value', field: 'points.2.0', facts: { text: '50.0', first: 2, second: 3 } }]);
    expect(
      refusal([
        ['1', '1'],
        ['3', '2'],
        [' ๒ ', '3'],
      ]),
    ).toEqual([{ code: 'points-not-ordered', field: 'points.2.0', facts: { previous: '3', text: '2' } }]);
    expect(
      refusal([
        ['1', '50.0'],
        ['2', '50'],
      ]),
    ).toEqual([{ code: 'scores-not-ordered', field: 'points.1.1', facts: { previous: '50.0', text: '50' } }]);
    expect(
      refusal([
        ['1', 'ห้าสิบ'],
        ['2', 'ร้อย'],
      ]).map(({ code, field }) => `${code} at ${field}`),
    ).toEqual(['not-a-number at points.0.1', 'not-a-number at points.1.1']);
  });

  it('keeps the lowest score below its first point where nothing else is said', () => {
    const outcome = compileLadder([
      ['98.72', '50'],
      ['98.90', '100'],
    ]);
    expect(outcome.ok ? [outcome.value.below, outcome.value.direction] : []).toEqual(['clamp', 'higher-is-better']);
    const falling = compileLadder([
      ['10', '1'],
      ['2', '5'],
    ]);
    expect(falling.ok ? falling.value.direction : '').toBe('lower-is-better');
  });

  it('scores between figures of different decimals exactly', () => {
    const points: [string, string][] = [
      ['1', '0.125'],
      ['1.5', '0.5'],
      ['2.125', '1'],
    ];
    const at = (value: string) => {
      const got = score(points, 'clamp', value);
      return new Oracle(got.n, got.d).toString();
    };
    expect(['1', '1.25', '1.5', '2', '2.125'].map(at)).toEqual(['0.125', '0.3125', '0.5', '0.9', '1']);
  });
});
