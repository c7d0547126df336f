import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzzRuns, fuzzSeed } from '../../testing/fuzzing.ts';
import { projectSeries } from './project-series.ts';
import { seasonOf } from './season.ts';

const runs = { numRuns: 200 * fuzzRuns, seed: fuzzSeed };
const figures = fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 4, maxLength: 40 });
const perYears = fc.constantFrom(1, 4, 12);

describe('the projection of a short series', () => {
  it('says of figures that never change that they will not change, and is sure of it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1000, max: 1000 }),
        fc.integer({ min: 4, max: 40 }),
        perYears,
        (figure, count, perYear) => {
          const { each, sumWidth, lastWidth } = projectSeries(
            Array.from({ length: count }, () => figure),
            perYear,
            6,
          );
          for (const one of each) expect(one).toBeCloseTo(figure, 6);
          expect([sumWidth, lastWidth].map((width) => Math.round(width * 1e6))).toEqual([0, 0]);
        },
      ),
      runs,
    );
  });

  it('says the same in another unit', () => {
    fc.assert(
      fc.property(figures, perYears, (values, perYear) => {
        const small = projectSeries(values, perYear, 3);
        const large = projectSeries(
          values.map((one) => one * 4096),
          perYear,
          3,
        );
        // A power of two changes no digit of a floating number.
        expect(large.each).toEqual(small.each.map((one) => one * 4096));
        expect(large.sumWidth).toBe(small.sumWidth * 4096);
      }),
      runs,
    );
  });

  it('follows a straight line with half its slope, as the method does', () => {
    const { each } = projectSeries([10, 12, 14, 16, 18, 20], 12, 2);
    expect(each[0]).toBeGreaterThan(20);
    expect(each[0]).toBeLessThanOrEqual(22);
    expect((each[1] ?? 0) - (each[0] ?? 0)).toBeCloseTo(1, 9);
  });

  it('is less sure of more periods to come', () => {
    fc.assert(
      fc.property(figures, (values) => {
        const [near, far] = [projectSeries(values, 1, 1), projectSeries(values, 1, 5)];
        expect(far.sumWidth).toBeGreaterThanOrEqual(near.sumWidth);
        expect(far.lastWidth).toBeGreaterThanOrEqual(near.lastWidth);
      }),
      runs,
    );
  });

  it('finds a season that returns every year, and none in one that does not reach two years', () => {
    const season = [1.4, 1.2, 1, 0.8, 0.6, 0.8, 1, 1.2, 1.4, 1.1, 0.8, 0.7];
    const months = Array.from({ length: 30 }, (_, month) => 1000 * (season[month % 12] ?? 1));
    const { each } = projectSeries(months, 12, 6);
    each.forEach((one, index) => {
      expect(one / (1000 * (season[(30 + index) % 12] ?? 1))).toBeCloseTo(1, 1);
    });
    expect(seasonOf(months.slice(0, 23), 12)).toBeNull();
    expect(seasonOf([...months.slice(0, 29), 0], 12)).toBeNull();
  });
});

/**
 * A straight line whose last figure jumps so far that its slope is twice that of the line: the only error is the jump, the
 * same for every smoothing constant, so that the first one tried (0.05) is taken and everything can be worked out by hand.
 */
describe('the projection of a line with one jump', () => {
  it('of three figures goes on by half the slope from a level that hardly moved', () => {
    // Slope 2, drift 1, error 2; one degree of freedom; the positions 1, 2, 3 have the squares 2.
    const { each, sumWidth, lastWidth } = projectSeries([0, 1, 4], 1, 2);
    expect(each).toEqual([expect.closeTo(3.1, 9), expect.closeTo(4.1, 9)]);
    expect(sumWidth).toBeCloseTo(3.078 * Math.sqrt(4 * (1.05 ** 2 + 1) + 0.5 * 9), 9);
    expect(lastWidth).toBeCloseTo(3.078 * Math.sqrt(4 * (0.05 ** 2 + 1) + 0.5 * 4), 9);
  });

  it.each([
    // Error, degrees of freedom, quantile, level and drift.
    [[0, 3, 6, 19], 10, 2, 1.886, 9.5, 3],
    [[0, 1, 2, 3, 4, 12], 7, 4, 1.533, 5.35, 1],
    [[0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 127], 91, 11, 1.372, 40.55, 3],
  ])('%j has an interval by its error and its degrees of freedom', (values, error, degrees, quantile, level, drift) => {
    const { each, sumWidth, lastWidth } = projectSeries(values, 1, 1);
    expect(each).toEqual([expect.closeTo(level + drift, 9)]);
    const squares = (values.length ** 3 - values.length) / 12;
    const width = quantile * Math.sqrt((error ** 2 / degrees) * (1 + 1 / (4 * squares)));
    expect([sumWidth, lastWidth]).toEqual([expect.closeTo(width, 9), expect.closeTo(width, 9)]);
  });

  it('adds up over the periods to come', () => {
    // Six periods: the errors of all before go on, by 0.05 each; the drift is counted 1 + 2 + … + 6 = 21 times.
    const { each, sumWidth, lastWidth } = projectSeries([10, 11, 12, 13, 14, 22], 12, 6);
    expect(each.map((one) => one.toFixed(6))).toEqual([
      ...['16.350000', '17.350000', '18.350000', '19.350000', '20.350000', '21.350000'],
    ]);
    const squares = [1, 1.05, 1.1, 1.15, 1.2, 1.25].reduce((sum, share) => sum + share * share, 0);
    expect(sumWidth).toBeCloseTo(1.533 * Math.sqrt(12.25 * squares + 0.175 * 21 ** 2), 9);
    expect(lastWidth).toBeCloseTo(1.533 * Math.sqrt(12.25 * (1 + 5 * 0.05 ** 2) + 0.175 * 6 ** 2), 9);
  });
});

it('a seasonal series is projected without its season, which the next period gets back', () => {
  const first = projectSeries([10, 14, 9, 15, 12, 11, 11, 14, 10, 15, 8], 4, 1);
  expect([first.each[0], first.sumWidth]).toEqual([expect.closeTo(14.123414647, 8), expect.closeTo(4.155271639, 8)]);
  const second = projectSeries([20, 26, 18, 30, 24, 22, 22, 28, 21, 31, 17, 27], 4, 1);
  expect([second.each[0], second.sumWidth]).toEqual([expect.closeTo(21.850204337, 8), expect.closeTo(4.106060071, 8)]);
});

it('a series that keeps rising is projected from its last figure by the largest constant', () => {
  // Worked out apart: the constant 0.95.
  const { each, lastWidth } = projectSeries([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 40], 1, 1);
  expect([each[0], lastWidth]).toEqual([expect.closeTo(39.55951417, 8), expect.closeTo(11.607703605, 8)]);
});
