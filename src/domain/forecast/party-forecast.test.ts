import { describe, expect, it } from 'vitest';
import { growth, sampleFramework, supplied } from '../../testing/reporting-sample.ts';
import type { Indicator } from '../agreement/indicator.ts';
import type { Points } from '../scoring/rule.ts';
import type { IndicatorHistory } from './indicator-history.ts';
import { byRisk, type ForecastRow, forecastParty } from './party-forecast.ts';

const points: Points = [
  ['50', '50'],
  ['60', '75'],
  ['80', '100'],
];
const result = { name: 'result', label: 'ผล', unit: 'คน', mayBeNegative: false };
/**
 * The years 50, 60, 50 have no slope, and the smoothest level after them is 50 + 0.05 × 10 − 0.05 × 0.5 = 50.475. The
 * interval is about 32 to each side: its lower end is below the first point, its upper end beyond the last.
 */
const byYears: Indicator = {
  ...{ ...growth, code: 'years', unit: 'คน', formula: null, variables: [result] },
  rule: { kind: 'ladder', points, below: 'zero' },
  baselines: [50, 60, 50].map((value, index) => ({ fiscalYear: 2565 + index, value: String(value) })),
};
const judged: Indicator = {
  ...growth,
  code: 'judged',
  formula: null,
  variables: [result],
  rule: { kind: 'judgement' },
};
const monthly = { ...result, byPeriod: { period: 'month', combine: 'latest' } } as const;

const nothing: IndicatorHistory = { fiscalYear: 2568, thisYear: [], earlierYears: [] };
const reported = (variables: Record<string, string>): IndicatorHistory => ({
  ...nothing,
  thisYear: [{ round: '12m', state: 'reported', variables }],
});
/** The same state at the end of each of the first five months, under each of these names. */
const steady = (states: Readonly<Record<string, string>>): IndicatorHistory => {
  const months = ['m10', 'm11', 'm12', 'm01', 'm02'];
  const figures = Object.entries(states).flatMap(([name, state]) => months.map((month) => [`${name}.${month}`, state]));
  return { ...nothing, thisYear: [{ round: '6m', state: 'missing', variables: Object.fromEntries(figures) }] };
};

type Known = readonly [Indicator, IndicatorHistory];
function forecast(known: readonly Known[], framework = sampleFramework) {
  const histories = new Map(known.map(([one, history]) => [one.code, history]));
  const indicators = known.map(([one], index) => ({ ...one, position: index + 1 }));
  return forecastParty(framework, { indicators }, ({ code }) => histories.get(code) ?? nothing);
}
const risks = ({ rows }: ReturnType<typeof forecast>) =>
  rows.map(({ indicator, atRisk }) => [indicator.code, atRisk?.expected ?? null, atRisk?.worst ?? null]);

describe('what the year of a party may end with', () => {
  it('is the total of what is expected, and of the ends of the intervals', () => {
    const found = forecast([
      [byYears, nothing],
      [supplied, reported({ result: '80' })],
    ]);
    const whole = { counted: '100', of: '100' };
    // 50.475 is worth 50 + 0.475 × 2.5 = 51.1875.
    expect(found.expected).toEqual({ total: '65.5938', grade: 'good', ...whole });
    expect(found.worst).toEqual({ total: '40.0000', grade: 'fair', ...whole });
    expect(found.best).toEqual({ total: '90.0000', grade: 'very-good', ...whole });
    expect(risks(found)).toEqual([
      ['years', '24.4063', '50.0000'],
      ['2.2-DGR', '10.0000', '10.0000'],
    ]);
  });

  it('counts only what something can be said of, has no grade then, and begins with what costs most', () => {
    const found = forecast([
      [{ ...supplied, code: 'full', weight: '10' }, reported({ result: '100' })],
      [{ ...judged, weight: '20' }, nothing],
      [{ ...supplied, weight: '30' }, reported({ result: '80' })],
      [{ ...byYears, weight: '40' }, nothing],
    ]);
    // (51.1875 × 40 + 80 × 30 + 100 × 10) ÷ 80
    expect(found.expected).toEqual({ total: '68.0938', grade: null, counted: '80', of: '100' });
    expect(risks(found)).toEqual([
      ['years', '19.5250', '40.0000'],
      ['2.2-DGR', '6.0000', '6.0000'],
      ['judged', null, null],
      ['full', '0.0000', '0.0000'],
    ]);
    expect(found.rows.map(({ projection }) => projection.basis)).toEqual(['years', 'reported', null, 'reported']);
  });

  it('leaves out what is cancelled', () => {
    const found = forecast([
      [{ ...growth, inForce: 'cancelled' }, reported({ current: '105', previous: '100' })],
      [supplied, reported({ result: '80' })],
    ]);
    expect(found.rows.map(({ indicator }) => indicator.code)).toEqual(['2.2-DGR']);
    expect(found.expected).toEqual({ total: '80.0000', grade: 'good', counted: '50', of: '50' });
  });

  it('scores what is reported by its formula', () => {
    const found = forecast([[growth, reported({ current: '105', previous: '100' })]]);
    // A growth of 5 lies halfway between the points 75 and 100.
    expect(found.expected).toEqual({ total: '87.5000', grade: 'good', counted: '50', of: '50' });
    expect(risks(found)).toEqual([['1.1-SME', '6.2500', '6.2500']]);
  });

  it('takes the projected score of a composite', () => {
    const part = { weight: '1', rule: { kind: 'ladder', points, below: 'zero' } } as const;
    const composite: Indicator = {
      ...{ ...byYears, baselines: [], rule: { kind: 'composite', parts: [part, part] } },
      variables: ['p1_result', 'p2_result'].map((name) => ({ ...monthly, name })),
    };
    const found = forecast([[composite, steady({ p1_result: '80', p2_result: '60' })]]);
    expect(found.expected).toEqual({ total: '87.5000', grade: 'good', counted: '50', of: '50' });
    expect(risks(found)).toEqual([['years', '6.2500', '6.2500']]);
  });

  it('does not round a score before the total', () => {
    const little: Known = [supplied, reported({ result: '0.0002' })];
    const thirds: Points = [
      ['0', '0'],
      ['3', '100'],
    ];
    const two: Indicator = { ...byYears, variables: [monthly], rule: { kind: 'ladder', points: thirds } };
    // Half of 66.666… and 0.0002: rounded first it would be 33.3335.
    expect(forecast([[two, steady({ result: '2' })], little]).expected?.total).toBe('33.3334');
    const part = { weight: '1', rule: { kind: 'central' } } as const;
    const parts: Indicator = { ...byYears, rule: { kind: 'composite', parts: [part, part, part] } };
    const given = reported({ p1_result: '100', p2_result: '100', p3_result: '0' });
    expect(forecast([[parts, given], little]).expected?.total).toBe('33.3334');
  });

  it('costs nothing beyond the full mark, and has no grade above every band', () => {
    const found = forecast([[supplied, reported({ result: '120' })]]);
    expect(risks(found)).toEqual([['2.2-DGR', '0.0000', '0.0000']]);
    expect(found.expected).toEqual({ total: '120.0000', grade: null, counted: '50', of: '50' });
  });

  it('is unknown while nothing can be said of any indicator, or a weight is none', () => {
    const unknown = { expected: null, worst: null, best: null };
    expect(forecast([[judged, nothing]])).toMatchObject(unknown);
    const refused = forecast([
      [{ ...judged, weight: '-1' }, nothing],
      [supplied, reported({ result: '80' })],
    ]);
    expect(refused).toMatchObject(unknown);
  });

  it('is that of the last round of the year, and none where the year has no round', () => {
    const known: readonly Known[] = [[growth, reported({ current: '105', previous: '100' })]];
    const first = forecast(known, { ...sampleFramework, rounds: sampleFramework.rounds.slice(0, 1) });
    expect(first.expected).toEqual({ total: '87.5000', grade: null, counted: '50', of: '50' });
    expect(forecast(known, { ...sampleFramework, rounds: [] }).expected).toBeNull();
  });
});

describe('the order of a watch list', () => {
  const row = (position: number, expected: string | null, worst = '0'): ForecastRow => ({
    indicator: { ...growth, position },
    projection: { basis: null, why: 'gap', points: [] },
    atRisk: expected === null ? null : { expected, worst },
  });

  it('begins with the most points at risk, however bad the worst may be', () => {
    expect(byRisk(row(1, '1.5', '9'), row(2, '2.5', '3'))).toBe(1);
    expect(byRisk(row(2, '2.5', '3'), row(1, '1.5', '9'))).toBe(-1);
  });

  it('goes on with the worse end, and then with the order of the agreement', () => {
    expect(byRisk(row(1, '2', '3'), row(2, '2', '5'))).toBe(2);
    expect(byRisk(row(2, '2', '5'), row(1, '2', '3'))).toBe(-2);
    expect(byRisk(row(1, '2', '3'), row(4, '2', '3'))).toBe(-3);
    expect(byRisk(row(5, null), row(4, null))).toBe(1);
  });

  it('puts what nothing can be said of behind every risk and before what is safe', () => {
    const all = [row(1, '0'), row(2, null), row(3, '0', '0.0001'), row(4, '0.0001', '0.0001')];
    expect([...all].sort(byRisk).map(({ indicator }) => indicator.position)).toEqual([4, 3, 2, 1]);
    expect(
      [...all]
        .reverse()
        .sort(byRisk)
        .map(({ indicator }) => indicator.position),
    ).toEqual([4, 3, 2, 1]);
  });
});
