import { describe, expect, it } from 'vitest';
import type { ByPeriod, ReportedVariable } from '../agreement/indicator.ts';
import { toDecimalText } from '../values/decimal.ts';
import { figureOf, figuresOf, type IndicatorHistory, seriesOf, yearlyResults } from './indicator-history.ts';

const quarterly: ByPeriod = { period: 'quarter', combine: 'sum' };
const variable: ReportedVariable = { name: 'a', label: 'ก', unit: 'คน', mayBeNegative: false, byPeriod: quarterly };

/** Figures by quarter; an empty text leaves the quarter out. */
const quarters = (...figures: readonly string[]) =>
  Object.fromEntries(figures.flatMap((one, index) => (one === '' ? [] : [[`a.q${index + 1}`, one]])));
const year = (fiscalYear: number, variables: Record<string, string>, value: string | null = null) => ({
  ...{ fiscalYear, value, variables },
});
const history = (
  variables: Record<string, string>,
  earlierYears: IndicatorHistory['earlierYears'] = [],
): IndicatorHistory => ({
  ...{ fiscalYear: 2568, thisYear: [{ round: '12m', state: 'missing', variables }], earlierYears },
});

function series(known: IndicatorHistory, one: ReportedVariable = variable) {
  const found = seriesOf(one, known);
  if (found === null || found === 'gap') return found;
  const { thisYear, earlierYears, ...rest } = found;
  return {
    ...rest,
    thisYear: thisYear.map(toDecimalText),
    earlierYears: earlierYears.map((all) => all.map(toDecimalText)),
  };
}
const common = { byPeriod: quarterly, mayBeNegative: false };

describe('the figures of this year', () => {
  it('are those of the latest round that says them', () => {
    const thisYear = [
      { round: '6m', state: 'reported', variables: { a: '1', b: '2' } },
      { round: '12m', state: 'missing', variables: { b: '3' } },
    ] as const;
    expect(figuresOf({ fiscalYear: 2568, thisYear, earlierYears: [] })).toEqual({ a: '1', b: '3' });
  });

  it('are numbers, or none', () => {
    expect([figureOf(undefined), figureOf('มาก'), figureOf('1.5')]).toEqual([null, null, { n: 15n, d: 10n }]);
  });
});

describe('the periods of a variable', () => {
  it('are those given from the first on', () => {
    expect(series(history(quarters('1', '2')))).toEqual({ ...common, thisYear: ['1', '2'], earlierYears: [] });
    expect(series(history({}))).toEqual({ ...common, thisYear: [], earlierYears: [] });
  });

  it('are all four of a whole year', () => {
    const whole = { ...common, thisYear: ['1', '2', '3', '4'], earlierYears: [] };
    expect(series(history(quarters('1', '2', '3', '4')))).toEqual(whole);
  });

  it('have a gap where one is missing before a later one, the first included', () => {
    expect(series(history(quarters('1', '', '3')))).toBe('gap');
    expect(series(history(quarters('', '2')))).toBe('gap');
  });

  it('are none where the variable is not given by periods', () => {
    expect(series(history(quarters('1')), { ...variable, byPeriod: null })).toBeNull();
  });

  it('go on back over whole years, the earliest first, up to the first that is not whole', () => {
    const earlier = [
      year(2564, quarters('9', '9', '9', '9')),
      year(2566, quarters('5', '6', '7', '8')),
      year(2565, quarters('1', '2', '3')),
      year(2567, quarters('10', '20', '30', '40')),
      year(2569, quarters('7', '7', '7', '7')),
    ];
    const earlierYears = [
      ['5', '6', '7', '8'],
      ['10', '20', '30', '40'],
    ];
    expect(series(history(quarters('1'), earlier))).toEqual({ ...common, thisYear: ['1'], earlierYears });
  });

  it('do not leap over a year of which nothing is known', () => {
    const earlier = [year(2566, quarters('5', '6', '7', '8'))];
    expect(series(history(quarters('1'), earlier))).toEqual({ ...common, thisYear: ['1'], earlierYears: [] });
  });
});

describe('the results of earlier years', () => {
  const baselines = [
    { fiscalYear: 2565, value: '10' },
    { fiscalYear: 2567, value: '30' },
    { fiscalYear: 2568, value: '99' },
  ];

  it('are those on record, else the baseline, the earliest first', () => {
    const known = history({}, [year(2566, {}, '20'), year(2567, {}, '31')]);
    expect(yearlyResults({ baselines }, known)).toEqual([
      { fiscalYear: 2565, value: '10' },
      { fiscalYear: 2566, value: '20' },
      { fiscalYear: 2567, value: '31' },
    ]);
  });

  it('take the baseline where the year on record has no result', () => {
    expect(yearlyResults({ baselines }, history({}, [year(2567, {})]))).toEqual([{ fiscalYear: 2567, value: '30' }]);
  });

  it('end before a year without one, and before one that is no number', () => {
    expect(yearlyResults({ baselines }, history({}))).toEqual([{ fiscalYear: 2567, value: '30' }]);
    expect(yearlyResults({ baselines }, history({}, [year(2566, {}, 'มาก')]))).toEqual([
      { fiscalYear: 2567, value: '30' },
    ]);
    expect(yearlyResults({ baselines: [] }, history({}))).toEqual([]);
  });
});
