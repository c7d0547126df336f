import { describe, expect, it } from 'vitest';
import { seasonOf } from './season.ts';

/** To nine decimals, which no other way to count gives. */
const rounded = (season: readonly number[] | null) => season?.map((one) => Number(one.toFixed(9))) ?? null;
const quarters = [10, 14, 9, 15, 12, 11, 11, 14, 10, 15, 8];
const months = [14, 12, 10, 8, 6, 8, 10, 12, 14, 11, 8, 7, 13, 13, 9, 9, 6, 7, 11, 12, 15, 10, 8, 8, 15, 11, 10];

describe('the season of a series', () => {
  it('is each period’s share of the year around it, drawn towards 1 as far as the years differ', () => {
    // Means of a year around the third to the ninth quarter, shrunk by 0.0934883702.
    expect(rounded(seasonOf(quarters, 4))).toEqual([0.951247671, 0.946401573, 0.878913928, 1.223436828]);
    // One more quarter was seen twice: shrunk by 0.1697607258.
    const twelve = [20, 26, 18, 30, 24, 22, 22, 28, 21, 31, 17, 27];
    expect(rounded(seasonOf(twelve, 4))).toEqual([0.92435876, 1.066737072, 0.857662511, 1.151241657]);
  });

  it('has a factor for every month of the year', () => {
    // Three months were seen twice: shrunk by 0.0194799723.
    expect(rounded(seasonOf(months, 12))).toEqual([
      ...[1.301410462, 1.296069085, 0.899605252, 0.899605252, 0.608674958, 0.704021861],
      ...[1.043771536, 1.190676241, 1.437151438, 1.10419039, 0.80507328, 0.709750245],
    ]);
  });

  it('is none where a period differs from itself more than from the others', () => {
    expect(seasonOf([10, 11, 9, 10, 9, 10, 11, 10, 11, 9, 10, 10], 4)).toEqual([1, 1, 1, 1]);
  });

  it('is not told before three periods were seen twice', () => {
    for (const count of [4, 7, 8, 9, 10]) expect(seasonOf(quarters.slice(0, count), 4)).toBeNull();
    for (const count of [12, 23, 24, 25, 26]) expect(seasonOf(months.slice(0, count), 12)).toBeNull();
  });

  it('is not told of years, nor of figures that are not all above 0', () => {
    expect(seasonOf(quarters, 1)).toBeNull();
    expect(seasonOf(quarters, 3)).toBeNull();
    expect(seasonOf([...quarters, 0], 4)).toBeNull();
    expect(seasonOf([...quarters, -1], 4)).toBeNull();
  });
});
