import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countIntoBins, formatBin } from './distribution-bins.ts';

const edges = [0, 60, 75, 90, 100];

it('puts a value on an edge into the bin that begins there, and the highest into the last', () => {
  expect(countIntoBins(['60', '59.9999', '100', '90'], edges).map((bin) => bin.count)).toEqual([1, 1, 0, 2]);
});

it('loses no province, however far outside its value lies', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -200, max: 300, noNaN: true })), (values) => {
      const bins = countIntoBins(values.map(String), edges);
      expect(bins.reduce((sum, bin) => sum + bin.count, 0)).toBe(values.length);
    }),
  );
});

it('says which edge belongs to a bin', () => {
  const bins = countIntoBins([], edges);
  expect(bins.map((bin, index) => formatBin(bin, index === bins.length - 1))).toEqual([
    '0 ถึงก่อน 60',
    '60 ถึงก่อน 75',
    '75 ถึงก่อน 90',
    '90 ถึง 100',
  ]);
});
