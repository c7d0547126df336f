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
