import { describe, expect, it } from 'vitest';
import type { PartyScoringSettings } from '../scoring/party-scoring-settings.ts';
import type { Points, Rule } from '../scoring/rule.ts';
import { fractionOf, toDecimalText } from '../values/decimal.ts';
import { type Fraction, sumOf } from '../values/fraction.ts';
import { cheapestMoves, neededAlone, roundedToBetter } from './reach-grade.ts';
import { scoreScenario, type WhatIfIndicator, type WhatIfSetup } from './what-if.ts';

const settings: PartyScoringSettings = {
  decimals: { indicator: 4, weighted: 4, total: 4 },
  components: [{ code: '1.1', name: '' }],
  roundClosed: false,
  missingScore: '0',
  shownAs: 'both',
  grades: null,
};
/** A point for each unit, so that a result is its own score. */
const own = (...between: readonly string[]): Rule => ({
  kind: 'ladder',
  points: ['0', ...between, '100'].map((one) => [one, one] as const),
  below: 'zero',
});
const levels: Points = [
  ['0', '0'],
  ['4', '60'],
  ['5', '100'],
];
const steps: Rule = { kind: 'milestones', steps: 5, mode: 'cumulative', points: levels };
const composite: Rule = { kind: 'composite', parts: [{ weight: '1', rule: own() }] };

/** An indicator: its rule, its weight and its result now. */
type Given = readonly [rule: Rule, weight: string, base: string | null];
const indicatorOf = ([rule, weight, base]: Given, index: number): WhatIfIndicator => ({
  ...{ code: `K${index + 1}`, component: '1.1', name: '', unit: '', weight, rule, base },
});
const setupOf = (all: readonly Given[]): WhatIfSetup => ({ indicators: all.map(indicatorOf), settings });

function alone(all: readonly Given[], total: Fraction) {
  const setup = setupOf(all);
  return neededAlone(setup, scoreScenario(setup, {}), total).map(({ code, value, reached }) => [
    ...[code, value && toDecimalText(value), reached],
  ]);
}
function cheapest(all: readonly Given[], total: Fraction) {
  const setup = setupOf(all);
  const moves = cheapestMoves(setup, scoreScenario(setup, {}), total);
  return moves?.map(({ code, value, cost }) => [code, toDecimalText(value), toDecimalText(cost)]) ?? null;
}
const over = (n: bigint, d: bigint): Fraction => ({ n, d });

describe('the result that one indicator needs', () => {
  it('is asked of those that count, have a weight and a ladder', () => {
    const all: readonly Given[] = [
      [own(), '50', '60'],
      [own(), '20', null],
      [own(), '0', '60'],
      [composite, '10', '60'],
      [steps, '10', '4'],
      [{ kind: 'central' }, '10', '60'],
      [{ kind: 'central', points: levels }, '20', '4'],
    ];
    // All of the weight of 100 that counts is at 60: ten more are a thousand, 20 for a weight of 50, 50 for one of 20.
    expect(alone(all, fractionOf('70'))).toEqual([
      ['K1', '80', false],
      ['K7', null, false],
    ]);
    expect(alone(all, fractionOf('62'))).toEqual([
      ['K1', '64', false],
      ['K7', '4.25', false],
    ]);
  });

  it('is none where the total is there to the last decimal', () => {
    expect(alone([[own(), '50', '60']], fractionOf('60'))).toEqual([['K1', null, true]]);
    expect(alone([[own(), '50', '60']], fractionOf('60.0001'))).toEqual([['K1', '60.0001', false]]);
  });

  it('is asked of nothing where nothing could be scored', () => {
    expect(alone([[own(), '-1', '60']], fractionOf('90'))).toEqual([]);
  });
});

describe('the cheapest set of results', () => {
  it('is empty where the total is there, whatever could be moved', () => {
    expect(cheapest([[own(), '50', '60']], fractionOf('60'))).toEqual([]);
    expect(cheapest([[{ kind: 'central' }, '50', '60']], fractionOf('60'))).toEqual([]);
  });

  it('is none where nothing can be moved, or not far enough', () => {
    expect(cheapest([[{ kind: 'central' }, '50', '60']], fractionOf('61'))).toBeNull();
    expect(cheapest([[own(), '50', '60']], fractionOf('100.0001'))).toBeNull();
  });

  it('costs the share of the whole ladder that is moved over', () => {
    expect(cheapest([[own('40', '80'), '50', '20']], fractionOf('50'))).toEqual([['K1', '50', '0.3']]);
  });

  it('moves nothing besides where one point is just enough', () => {
    const all: readonly Given[] = [
      [own('50'), '20', '75'],
      [own('50'), '80', '75'],
    ];
    expect(cheapest(all, fractionOf('95'))).toEqual([['K2', '100', '0.25']]);
  });

  it('is the first of those that cost the same', () => {
    const all: readonly Given[] = [
      [own(), '50', '60'],
      [own(), '50', '60'],
    ];
    expect(cheapest(all, fractionOf('65'))).toEqual([['K1', '70', '0.1']]);
  });

  it('may leave out what gains more and costs more', () => {
    const all: readonly Given[] = [
      [own(), '30', '50'],
      [own(), '50', '92'],
      [own(), '20', '70'],
    ];
    // 700 lack: 8 × 50 for 0.08, and 10 × 30 for 0.1. The third alone would gain 600, for 0.3.
    expect(cheapest(all, fractionOf('82'))).toEqual([
      ['K2', '100', '0.08'],
      ['K1', '60', '0.1'],
    ]);
  });

  it('weighs what is alike only once, however many there are', () => {
    const setup = setupOf(Array.from({ length: 18 }, () => [own(), '5', '50'] as const));
    // Two and a half of eighteen, each 50 × 5, over a weight of 90.
    const moves = cheapestMoves(setup, scoreScenario(setup, {}), over(4500n + 625n, 90n)) ?? [];
    expect(moves.map(({ value }) => toDecimalText(value))).toEqual(['100', '100', '75']);
    expect(toDecimalText(sumOf(moves.map(({ cost }) => cost)))).toBe('1.25');
  });
});

describe('how many sets are weighed', () => {
  const below = (units: number) => (100 - units * 0.005).toFixed(3);
  const two = (units: number): Given => [own(), '1', below(units)];
  const five = (units: number): Given => [own(...[3, 2, 1].map((one) => below(one * units))), '1', below(4 * units)];

  it('is at most twenty thousand, and dearer ones than the cheapest so far are none of them', () => {
    const sets = [...[1, 2, 4, 8, 16].map(two), ...[32, 160, 800, 4000].map(five)];
    // Beside the first there are 2⁵ × 5⁴ = 20,000; beside the second 3 × 2⁴ × 5⁴ = 30,000, none of which gains as much for
    // less. All together are worth 1,000.001 of a weight of 11 now, and 0.003 is wanted.
    const first: Given = [own('99.999'), '2', '99.998'];
    expect(cheapest([first, ...sets], over(1_000_004n, 11_000n))).toEqual([['K1', '99.9995', '0.000015']]);
  });

  it('is too many for an answer beyond that', () => {
    const sets = Array.from({ length: 15 }, (_, index) => two(2 ** index / 5));
    expect(cheapest([[own(), '50', '20'], ...sets], fractionOf('60'))).toBeNull();
  });
});

describe('a value rounded to the side of more points', () => {
  const fall: Points = [
    ['5', '50'],
    ['-5', '100'],
  ];
  const rounded = (rule: Rule, value: string, decimals: number) =>
    toDecimalText(roundedToBetter(indicatorOf([rule, '50', null], 0), fractionOf(value), decimals));

  it('goes up where more is better', () => {
    expect(['14.001', '14.00', '-2.5', '-3.0', '0'].map((one) => rounded(own('50'), one, 0))).toEqual([
      ...['15', '14', '-2', '-3', '0'],
    ]);
    expect([rounded(own(), '14.005', 2), rounded(own(), '14.05', 2)]).toEqual(['14.01', '14.05']);
  });

  it('goes down where less is better', () => {
    const rule: Rule = { kind: 'ladder', points: fall };
    expect(['14.999', '14.00', '-2.5', '-3', '0'].map((one) => rounded(rule, one, 0))).toEqual([
      ...['14', '14', '-3', '-3', '0'],
    ]);
  });

  it('goes up where there is no ladder', () => {
    expect([rounded(composite, '1.2', 0), rounded({ kind: 'central' }, '1.2', 0)]).toEqual(['2', '2']);
  });
});
