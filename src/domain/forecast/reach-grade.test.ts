import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzzRuns, fuzzSeed } from '../../testing/fuzzing.ts';
import type { PartyScoringSettings } from '../scoring/party-scoring-settings.ts';
import type { Points } from '../scoring/rule.ts';
import { compileLadder } from '../scoring/rules/compile-ladder.ts';
import { formatHalfUp, fractionOf, toDecimalText } from '../values/decimal.ts';
import { compare, sumOf, ZERO } from '../values/fraction.ts';
import { cheapestMoves, leastTotalOf, neededAlone, roundedToBetter } from './reach-grade.ts';
import { valueForScore } from './value-for-score.ts';
import { type Scenario, scoreScenario, type WhatIfSetup } from './what-if.ts';

/** The scale and the grades of FY2568 (S4). */
const settings: PartyScoringSettings = {
  decimals: { indicator: 4, weighted: 4, total: 4 },
  components: [{ code: '1.1', name: '' }],
  roundClosed: false,
  missingScore: '0',
  shownAs: 'both',
  grades: {
    decimals: 2,
    bands: [
      { code: 'very-good', name: 'ดีมาก', from: '90.00', to: '100.00' },
      { code: 'good', name: 'ดี', from: '60.00', to: '89.99' },
      { code: 'fair', name: 'พอใช้', from: '0.00', to: '59.99' },
    ],
  },
};
const rising: Points = [
  ['98.72', '50'],
  ['98.84', '75'],
  ['98.90', '100'],
];
const falling: Points = [
  ['30', '50'],
  ['20', '75'],
  ['10', '100'],
];
const even: Points = [
  ['0', '50'],
  ['50', '75'],
  ['100', '100'],
];

function setupOf(all: readonly (readonly [Points, string])[]): WhatIfSetup {
  const indicators = all.map(([points, weight], index) => ({
    ...{ code: `K${index + 1}`, component: '1.1', name: '', unit: '', weight, base: null },
    rule: { kind: 'ladder', points, below: 'zero' } as const,
  }));
  return { indicators, settings };
}
const grades = settings.grades ?? { decimals: 2, bands: [] };
const [best] = grades.bands;
const target = leastTotalOf(grades, best?.code ?? '') ?? ZERO;

describe('what has to be reached', () => {
  it('is the value that a ladder gives a score for, whichever way it runs', () => {
    const runs = { numRuns: 300 * fuzzRuns, seed: fuzzSeed };
    fc.assert(
      fc.property(
        fc.constantFrom(rising, falling, even),
        fc.integer({ min: 5000, max: 10_000 }),
        (points, hundredths) => {
          const ladder = compileLadder(points, 'zero');
          if (!ladder.ok) throw new Error('ladder');
          const score = { n: BigInt(hundredths), d: 100n };
          const value = valueForScore(ladder.value.rungs, score);
          expect(value).not.toBeNull();
          expect(compare(ladder.value.scoreOf(value ?? ZERO), score)).toBe(0);
        },
      ),
      runs,
    );
    const ladder = compileLadder(rising, 'zero');
    expect(ladder.ok && valueForScore(ladder.value.rungs, fractionOf('100.01'))).toBeNull();
  });

  it('counts half a unit of the last decimal, because a total is rounded before it is graded', () => {
    expect(toDecimalText(target)).toBe('89.995');
    expect(leastTotalOf(grades, 'no-grade')).toBeNull();
  });

  it('gives the grade when it is reached alone, and not when it is missed by the last decimal', () => {
    const setup = setupOf([
      [even, '60'],
      [falling, '40'],
    ]);
    const scenario: Scenario = { K1: '80', K2: '20' };
    const [first, second] = neededAlone(setup, scoreScenario(setup, scenario), target);
    // 60 % of 90 and 40 % of 75 are 84; what lacks is 5.995, at 40 % a score of 89.9875.
    expect(second?.value && toDecimalText(second.value)).toBe('14.005');
    expect(scoreScenario(setup, { ...scenario, K2: '14.005' }).grade).toBe(best?.name);
    expect(scoreScenario(setup, { ...scenario, K2: '14.006' }).grade).not.toBe(best?.name);
    const indicator = setup.indicators[0];
    const enough = indicator && first?.value ? roundedToBetter(indicator, first.value, 2) : ZERO;
    expect(scoreScenario(setup, { ...scenario, K1: toDecimalText(enough) }).grade).toBe(best?.name);
  });

  it('says that it is reached already, or cannot be reached alone', () => {
    const setup = setupOf([
      [even, '50'],
      [even, '50'],
    ]);
    const [reached] = neededAlone(setup, scoreScenario(setup, { K1: '100', K2: '100' }), target);
    expect(reached).toMatchObject({ reached: true, value: null });
    const [alone] = neededAlone(setup, scoreScenario(setup, { K1: '0', K2: '0' }), target);
    expect(alone).toMatchObject({ reached: false, value: null });
  });

  it('is found for the cheapest set, which gives the grade, and no set of points alone is cheaper', () => {
    const setup = setupOf([
      [rising, '30'],
      [falling, '30'],
      [even, '40'],
    ]);
    const runs = { numRuns: 40 * fuzzRuns, seed: fuzzSeed };
    const [ladder, down, plain] = [
      [9850, 9890],
      [1000, 3500],
      [0, 10_000],
    ] as const;
    const hundredths = ([min, max]: readonly [number, number]) =>
      fc.integer({ min, max }).map((one) => (one / 100).toFixed(2));
    fc.assert(
      fc.property(hundredths(ladder), hundredths(down), hundredths(plain), (K1, K2, K3) => {
        const scenario = { K1, K2, K3 };
        const scored = scoreScenario(setup, scenario);
        const moves = cheapestMoves(setup, scored, target) ?? [];
        const moved = { ...scenario, ...Object.fromEntries(moves.map((one) => [one.code, rounded(setup, one)])) };
        expect(scoreScenario(setup, moved).grade).toBe(best?.name);
        const cost = sumOf(moves.map((one) => one.cost));
        for (const alone of neededAlone(setup, scored, target)) {
          if (alone.value === null) continue;
          expect(compare(cost, costOf(setup, scenario, alone.code, alone.value))).toBeLessThanOrEqual(0);
        }
      }),
      runs,
    );
  });

  it('says of an indicator without a result that it does not count', () => {
    const setup = setupOf([
      [even, '50'],
      [even, '50'],
    ]);
    const scored = scoreScenario(setup, { K1: '100', K2: 'มาก' });
    expect([scored.counted, scored.total, scored.rows[1]?.problems[0]?.code]).toEqual([1, '100.0000', 'not-a-number']);
  });
});

function rounded(setup: WhatIfSetup, { code, value }: { readonly code: string; readonly value: typeof ZERO }): string {
  const indicator = setup.indicators.find((one) => one.code === code);
  return formatHalfUp(indicator ? roundedToBetter(indicator, value, 6) : value, 6);
}

function costOf(setup: WhatIfSetup, scenario: Scenario, code: string, value: typeof ZERO) {
  const rule = setup.indicators.find((one) => one.code === code)?.rule;
  const points = rule?.kind === 'ladder' ? rule.points : [];
  const [first, last] = [points[0]?.[0] ?? '0', points.at(-1)?.[0] ?? '1'].map(fractionOf);
  const now = fractionOf(scenario[code] ?? '0');
  const n = value.n * now.d - now.n * value.d;
  const way = { n: n < 0n ? -n : n, d: value.d * now.d };
  const length = (last?.n ?? 1n) * (first?.d ?? 1n) - (first?.n ?? 0n) * (last?.d ?? 1n);
  return { n: way.n * (last?.d ?? 1n) * (first?.d ?? 1n), d: way.d * (length < 0n ? -length : length) };
}
