import { describe, expect, it } from 'vitest';
import { indicators2568 } from '../../testing/change-sample.ts';
import type { ByPeriod, Indicator } from '../agreement/indicator.ts';
import { periodsOf } from '../reporting/period-values.ts';
import type { Points } from '../scoring/rule.ts';
import { formatHalfUp, toDecimalText } from '../values/decimal.ts';
import type { IndicatorHistory } from './indicator-history.ts';
import { projectByPeriods } from './project-by-periods.ts';
import type { ScoredFigure } from './projection.ts';

const [sample] = indicators2568;
if (sample === undefined) throw new Error('the sample has an indicator');
const monthly: ByPeriod = { period: 'month', combine: 'sum' };
const variable = (name: string, byPeriod: ByPeriod | null = monthly) => ({
  ...{ name, label: name, unit: 'คน', mayBeNegative: false, byPeriod },
});
const ladder = (worst: string, middle: string, best: string) => ({
  kind: 'ladder' as const,
  below: 'zero' as const,
  points: [
    [worst, '50'],
    [middle, '75'],
    [best, '100'],
  ] satisfies Points,
});
const measure = (change: Partial<Indicator>): Indicator => ({ ...sample, unit: 'คน', ...change });

const figures = (name: string, given: readonly number[], byPeriod = monthly) =>
  Object.fromEntries(
    periodsOf(byPeriod, '12m').flatMap(({ code }, at) => {
      const figure = given[at];
      return figure === undefined ? [] : [[`${name}.${code}`, String(figure)]];
    }),
  );
function projected(indicator: Indicator, variables: Record<string, string>, earlier: Record<string, string>[] = []) {
  const history: IndicatorHistory = {
    ...{ fiscalYear: 2568, thisYear: [{ round: '6m', state: 'missing', variables }] },
    earlierYears: earlier.map((one, at) => ({ fiscalYear: 2567 - at, value: null, variables: one })),
  };
  const found = projectByPeriods(indicator, history);
  const points = found.points.map(({ label, value }) => `${label} ${formatHalfUp(value, 2)}`);
  if (found.basis === null) return { why: found.why, points };
  const ends = [found, found.worst, found.best].map(told);
  return { ends, figures: found.figures, points };
}
const told = ({ result, score }: ScoredFigure) => [
  result === null ? null : toDecimalText(result),
  formatHalfUp(score, 4),
];

/** A year-end of 195.1, from 175.069 to 215.131; twice it is 390.2, from 350.138 to 430.262. */
const rising = [10, 11, 12, 13, 14, 22];
const twice = rising.map((one) => 2 * one);
const share = measure({
  ...{ formula: 'part / whole * 100', unit: 'ร้อยละ', rule: ladder('40', '50', '60') },
  variables: [variable('part'), variable('whole')],
});
const six = ['a', 'b', 'c', 'd', 'e', 'f'];
const sumOfSix = measure({
  ...{ formula: 'a + b + c + d + e + f', variables: six.map((name) => variable(name)) },
  rule: ladder('900', '1000', '1200'),
});
const ofSix = (last: readonly number[]) =>
  Object.assign({}, ...six.map((name) => figures(name, name === 'f' ? last : rising)));

describe('the interval of a year-end', () => {
  it('takes the ends of both figures of a share against one another', () => {
    // 195.1 of 390.2; 175.069 of 430.262; 215.131 of 350.138.
    expect(projected(share, { ...figures('part', rising), ...figures('whole', twice) })).toEqual({
      ends: [
        ['50', '75.0000'],
        ['40.6889', '51.7223'],
        ['61.4418', '100.0000'],
      ],
      figures: 6,
      points: ['ต.ค. 50.00', 'พ.ย. 50.00', 'ธ.ค. 50.00', 'ม.ค. 50.00', 'ก.พ. 50.00', 'มี.ค. 50.00'],
    });
  });

  it('takes of equal scores the first combination, every low end before its high end', () => {
    const whole = figures('whole', [100, 101, 102, 103, 104, 112]);
    const found = projected({ ...share, rule: ladder('14', '15', '16') }, { ...figures('part', rising), ...whole });
    // 175.069 and 215.131, both of 1255.069: of 1295.131 they have the same scores.
    expect(found.ends).toEqual([
      ['15.3008', '82.5200'],
      ['13.949', '0.0000'],
      ['17.141', '100.0000'],
    ]);
  });

  it('leaves out a combination that has no result', () => {
    const latest: ByPeriod = { period: 'month', combine: 'latest' };
    const indicator = measure({
      ...{ formula: 'part / whole', rule: ladder('1', '2', '3') },
      variables: [variable('part', latest), variable('whole', latest)],
    });
    // The whole is expected to be 7.243, at most 23.0535; at its low end, 0, there is no result.
    const found = projected(indicator, { ...figures('part', [9, 9, 9, 9]), ...figures('whole', [9, 1, 9, 1, 9]) });
    expect(found).toEqual({
      ends: [
        ['1.2426', '56.0650'],
        ['0.3904', '0.0000'],
        ['1.2426', '56.0650'],
      ],
      figures: 4,
      points: ['ต.ค. 1.00', 'พ.ย. 9.00', 'ธ.ค. 1.00', 'ม.ค. 9.00'],
    });
  });

  it('doubles with five uncertain figures, and with a sixth that is certain', () => {
    const points = ['ต.ค. 55.00', 'พ.ย. 115.00', 'ธ.ค. 180.00', 'ม.ค. 250.00', 'ก.พ. 325.00', 'มี.ค. 440.00'];
    expect(projected(sumOfSix, ofSix([5, 5, 5, 5, 5, 5]))).toEqual({
      ends: [
        // 5 × 195.1 + 60; 5 × 175.069 + 60; 5 × 215.131 + 60.
        ['1035.5', '79.4375'],
        ['935.345', '58.8363'],
        ['1135.655', '91.9569'],
      ],
      figures: 6,
      points,
    });
  });

  it('is not told with six uncertain figures', () => {
    expect(projected(sumOfSix, ofSix(rising))).toEqual({
      why: 'too-many-unknown',
      points: ['ต.ค. 60.00', 'พ.ย. 126.00', 'ธ.ค. 198.00', 'ม.ค. 276.00', 'ก.พ. 360.00', 'มี.ค. 492.00'],
    });
  });
});

describe('a measure made of parts', () => {
  it('has a score alone, in the interval and in every point', () => {
    const parts = ['60', '40'].map((weight) => ({ weight, rule: ladder('100', '200', '300') }));
    const composite = measure({
      rule: { kind: 'composite', parts },
      variables: [variable('p1_result'), variable('p2_result')],
    });
    const found = projected(composite, { ...figures('p1_result', rising), ...figures('p2_result', twice) });
    // 195.1, 175.069 and 215.131 have 73.775, 68.76725 and 78.78275; the other part has 100 in any case.
    expect(found).toEqual({
      ends: [
        [null, '84.2650'],
        [null, '81.2604'],
        [null, '87.2697'],
      ],
      figures: 6,
      // 82 and 164 at the end: 0 and 66 of 100; 60 and 120 the month before: 0 and 55.
      points: ['ต.ค. 0.00', 'พ.ย. 0.00', 'ธ.ค. 0.00', 'ม.ค. 0.00', 'ก.พ. 22.00', 'มี.ค. 26.40'],
    });
  });
});

describe('the points so far', () => {
  it('are those of the periods that every figure has, whatever the formula needs', () => {
    const indicator = { ...share, formula: 'part', unit: 'คน' };
    const found = projected(indicator, { ...figures('part', [...rising, 10]), ...figures('whole', twice) });
    expect(found.points).toEqual([
      ...['ต.ค. 10.00', 'พ.ย. 21.00', 'ธ.ค. 33.00', 'ม.ค. 46.00', 'ก.พ. 60.00', 'มี.ค. 82.00'],
    ]);
    expect(found.figures).toBe(6);
  });

  it('of a state end with the last one reported', () => {
    const state = measure({ variables: [variable('result', { period: 'month', combine: 'latest' })] });
    expect(projected(state, figures('result', [3, 3, 3, 3, 3]))).toEqual({
      ends: Array.from({ length: 3 }, () => ['3', '62.5000']),
      figures: 5,
      points: ['ต.ค. 3.00', 'พ.ย. 3.00', 'ธ.ค. 3.00', 'ม.ค. 3.00', 'ก.พ. 3.00'],
    });
  });

  it('are by quarter where the figures are, which count from the years before', () => {
    const byQuarter: ByPeriod = { period: 'quarter', combine: 'sum' };
    const quarterly = measure({ variables: [variable('result', byQuarter)], rule: ladder('40', '45', '50') });
    const years = [
      [12, 11, 11, 14],
      [10, 14, 9, 15],
    ].map((one) => figures('result', one, byQuarter));
    // 33 so far, and 14.1234 ± 4.1553 still to come.
    expect(projected(quarterly, figures('result', [10, 15, 8], byQuarter), years)).toEqual({
      ends: [
        ['47.1234', '85.6170'],
        ['42.9681', '64.8405'],
        ['51.2787', '100.0000'],
      ],
      figures: 11,
      points: ['ไตรมาส 1 10.00', 'ไตรมาส 2 25.00', 'ไตรมาส 3 33.00'],
    });
  });
});

describe('a year-end that cannot be told', () => {
  const early = figures('part', [10, 11, 12]);
  it('says why, with the points that there are', () => {
    expect(projected(share, { ...early, ...figures('whole', [20, 44, 24]) })).toEqual({
      why: 'too-few',
      points: ['ต.ค. 50.00', 'พ.ย. 32.81', 'ธ.ค. 37.50'],
    });
    const single = { ...share, variables: [variable('part'), variable('whole', null)] };
    expect(projected(single, { ...early, whole: '100' })).toEqual({ why: 'too-few', points: [] });
  });

  it('says that there is a gap, or no series at all, without points', () => {
    const gap = { ...figures('part', rising), ...figures('whole', twice), 'part.m12': '' };
    expect(projected(share, gap)).toEqual({ why: 'gap', points: [] });
    expect(projected({ ...share, variables: [variable('part', null)] }, { part: '1' })).toEqual({
      why: 'no-series',
      points: [],
    });
    expect(projected({ ...share, rule: ladder('1', '3', '2') }, gap)).toEqual({ why: 'no-series', points: [] });
    expect(projected({ ...share, variables: [] }, {})).toEqual({ why: 'not-applicable', points: [] });
  });

  it('says that it is not applicable where the expected figures have no result, even if an end has one', () => {
    const latest: ByPeriod = { period: 'month', combine: 'latest' };
    const indicator = measure({
      ...{ formula: 'part / whole', rule: ladder('1', '2', '3') },
      variables: [variable('part', latest), variable('whole', latest)],
    });
    // The whole falls below 0 before the end of the year, but the high end of its interval does not.
    const found = projected(indicator, { ...figures('part', [1, 1, 1, 1]), ...figures('whole', [90, 20, 60, 1]) });
    expect(found).toEqual({ why: 'not-applicable', points: ['ต.ค. 0.01', 'พ.ย. 0.05', 'ธ.ค. 0.02', 'ม.ค. 1.00'] });
  });
});
