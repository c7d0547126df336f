import { expect, it } from 'vitest';
import { readVariables } from '../domain/reporting/read-variables.ts';
import { growth } from '../testing/reporting-sample.ts';
import { byPeriods } from './demo-periods.ts';

const [current, ...others] = growth.variables;
if (!current) throw new Error('the sample has variables');
const monthly = {
  ...growth,
  variables: [{ ...current, byPeriod: { period: 'month', combine: 'sum' } as const }, ...others],
};

it.each(['6m', '12m'] as const)('made-up months of the %s round add up to the total exactly', (round) => {
  for (const total of ['42501.14', '7', '0', '1000000.01']) {
    const figures = { current: total, previous: '1' };
    const read = readVariables(monthly, byPeriods(monthly, round, `key/${total}`, figures), round);
    expect(read.ok ? read.value.variables.current : read.refusals).toBe(total);
    expect(read.ok ? Object.keys(read.value.variables) : []).toHaveLength(2 + (round === '6m' ? 6 : 12));
  }
});
