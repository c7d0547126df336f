import { expect, it } from 'vitest';
import { levelsOf } from './levels-of-allocation.ts';

const level = (name: string) => ({ name, from: '0', share: '50' });

it('counts and sums each level, an empty one and those in none too', () => {
  const given = (name: string | null, amount: string) => ({ level: name, amount });
  const parties = [given('ก', '1000.00'), given('ก', '999.00'), given(null, '0.00')];
  expect(levelsOf([level('ก'), level('ข')], parties)).toEqual([
    { level: level('ก'), parties: 2, least: '999.00', most: '1000.00', amount: '1999.00' },
    { level: level('ข'), parties: 0, least: null, most: null, amount: '0.00' },
    { level: null, parties: 1, least: '0.00', most: '0.00', amount: '0.00' },
  ]);
  expect(levelsOf([level('ก')], [given('ก', '5.00')])).toHaveLength(1);
});
