import { describe, expect, it } from 'vitest';
import { concernsSeveralYears, fiscalYearsOfLetter } from './letter-years.ts';

describe('the fiscal years a letter concerns', () => {
  it('are the one it names and those its dates fall in, each once, the earliest first', () => {
    expect(fiscalYearsOfLetter([2558], ['2015-10-26', '2015-09-30'])).toEqual([2558, 2559]);
    expect(fiscalYearsOfLetter([2559, 2558], ['2014-01-22'])).toEqual([2557, 2558, 2559]);
    expect(fiscalYearsOfLetter([], [])).toEqual([]);
  });

  it('are several in the letter of Chiang Mai of 2558, one in most others', () => {
    expect(concernsSeveralYears([2558], ['2015-10-16'])).toBe(true);
    expect(concernsSeveralYears([2568], ['2024-10-01', '2025-09-30'])).toBe(false);
    expect(concernsSeveralYears([], [])).toBe(false);
  });
});
