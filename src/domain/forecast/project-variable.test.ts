import { describe, expect, it } from 'vitest';
import type { ByPeriod } from '../agreement/indicator.ts';
import { fractionOf, toDecimalText } from '../values/decimal.ts';
import { type PeriodSeries, periodsInYear, projectVariable } from './project-variable.ts';

/** A line of slope 1 with a jump of 7 at the end: see the projection of a series for what follows. */
const jump = ['0', '1', '2', '3', '4', '12'];

function yearEnd(byPeriod: ByPeriod, thisYear: readonly string[], more: Partial<PeriodSeries> = {}) {
  const end = projectVariable({
    ...{ byPeriod, mayBeNegative: false, thisYear: thisYear.map(fractionOf), earlierYears: [] },
    ...more,
  });
  return end && [end.value, end.low, end.high].map(toDecimalText);
}
const monthly = (combine: ByPeriod['combine']): ByPeriod => ({ period: 'month', combine });
const quarterly = (combine: ByPeriod['combine']): ByPeriod => ({ period: 'quarter', combine });

it('a year has twelve months or four quarters', () => {
  expect([periodsInYear({ period: 'month' }), periodsInYear({ period: 'quarter' })]).toEqual([12, 4]);
});

describe('a year of which every period is reported', () => {
  const quarters = ['1.5', '2.25', '4', '3.00001'];
  it.each([
    ['sum', '10.75001'],
    ['cumulative', '3.00001'],
    ['latest', '3.00001'],
  ] as const)('is settled (%s) as it was reported', (combine, figure) => {
    expect(yearEnd(quarterly(combine), quarters)).toEqual([figure, figure, figure]);
  });
});

describe('a year of which six months are to come', () => {
  // They are expected to be 6.35, 7.35 … 11.35, 53.1 together; their interval is 20.0310 wide to either side.
  it('adds them to the sum so far', () => {
    expect(yearEnd(monthly('sum'), jump)).toEqual(['75.1', '55.069', '95.131']);
  });

  it('adds them to the running total so far', () => {
    expect(yearEnd(monthly('cumulative'), ['0', '1', '3', '6', '10', '22'])).toEqual(['75.1', '55.069', '95.131']);
  });

  it('takes the last of them where only the state at the end counts', () => {
    expect(yearEnd(monthly('latest'), jump)).toEqual(['11.35', '4.7202', '17.9798']);
  });

  it('lets what may be negative shrink, and nothing else', () => {
    const falling = jump.map((figure) => (figure === '0' ? '0' : `-${figure}`));
    const negative = { mayBeNegative: true };
    expect(yearEnd(monthly('sum'), falling, negative)).toEqual(['-75.1', '-95.131', '-55.069']);
    expect(yearEnd(monthly('sum'), falling)).toEqual(['-22', '-22', '-1.969']);
    expect(yearEnd(monthly('latest'), falling, negative)).toEqual(['-11.35', '-17.9798', '-4.7202']);
    expect(yearEnd(monthly('latest'), falling)).toEqual(['0', '0', '0']);
  });
});

describe('a year of quarters', () => {
  it('goes on from the year before: two whole years and three quarters have a season', () => {
    const years = [
      ['10', '14', '9', '15'],
      ['12', '11', '11', '14'],
    ];
    const earlierYears = years.map((year) => year.map(fractionOf));
    // 14.1234 ± 4.1553 is still to come.
    expect(yearEnd(quarterly('sum'), ['10', '15', '8'], { earlierYears })).toEqual(['47.1234', '42.9681', '51.2787']);
    const totals = [
      ['10', '24', '33', '48'],
      ['12', '23', '34', '48'],
    ];
    const before = totals.map((year) => year.map(fractionOf));
    expect(yearEnd(quarterly('cumulative'), ['10', '25', '33'], { earlierYears: before })).toEqual([
      ...['47.1234', '42.9681', '51.2787'],
    ]);
    expect(yearEnd(quarterly('latest'), ['10', '15', '8'], { earlierYears })).toEqual([
      ...['14.1234', '9.9681', '18.2787'],
    ]);
  });

  it('is not projected before its first quarter, nor from fewer than four', () => {
    const earlierYears = [['10', '14', '9', '15'].map(fractionOf)];
    expect(yearEnd(quarterly('sum'), [], { earlierYears })).toBeNull();
    expect(yearEnd(quarterly('latest'), [], { earlierYears })).toBeNull();
    expect(yearEnd(quarterly('sum'), ['10', '14', '9'])).toBeNull();
  });
});

describe('a figure too large to be stated exactly', () => {
  // 100,000,000,000 and more cannot be stated.
  const times = (unit: number) => [10, 11, 12, 13, 14, 22].map((figure) => String(figure * unit));
  it('gives no year-end, even if only an end of the interval is too large', () => {
    expect(
      yearEnd(
        monthly('latest'),
        ['2', '2', '2', '2', '2'].map((one) => `${one}00000000000`),
      ),
    ).toBeNull();
    // 21.35 ± 6.63 of a thousand million can be stated, of four thousand million (85.4 ± 26.5) not.
    expect(yearEnd(monthly('latest'), times(1_000_000_000))).toEqual([
      ...['21350000000', '14720218078.3886', '27979781921.6114'],
    ]);
    const four = times(4_000_000_000);
    expect(yearEnd(monthly('latest'), four)).toBeNull();
    expect(
      yearEnd(
        monthly('latest'),
        four.map((one) => `-${one}`),
        { mayBeNegative: true },
      ),
    ).toBeNull();
  });
});
