import { expect, it } from 'vitest';
import { shippedFramework } from '../../testing/shipped-framework.ts';
import type { Framework } from '../framework/framework-schema.ts';
import { toDecimalText } from '../values/decimal.ts';
import { multiply } from '../values/fraction.ts';
import { applyChange } from './apply-change.ts';
import { weightFactors } from './changed-weights.ts';

const fy2568 = shippedFramework(2568);

const after = applyChange(fy2568, {
  ...{ 'weight.1': '60', 'shared.1.1+1.2.2+1.2.3': '45', 'weight.1.2.1': '15' },
  ...{ 'weight.2': '40', 'weight.2.1': '20' },
});
if (!after.ok) throw new Error('the change is sound');
const factorOf = weightFactors(fy2568, after.value);
const weighed = (component: string, weight: bigint) => {
  const factor = factorOf(component);
  return factor === undefined ? 'as before' : toDecimalText(multiply({ n: weight, d: 1n }, factor));
};

it('gives each indicator its share of what its component, or the components together, weigh now', () => {
  expect(weighed('1.1', 40n)).toBe('30');
  expect(weighed('1.1-PM25', 40n)).toBe('30');
  expect(weighed('1.2.2', 20n)).toBe('15');
  expect(weighed('1.2.1', 10n)).toBe('15');
  expect(weighed('2.1', 10n)).toBe('20');
  expect(weighed('2.2', 10n)).toBe('as before');
});

it('follows the nearest component above that has a weight, and none where there is none', () => {
  expect(weighed('1.2', 10n)).toBe('8.571428571429');
  expect(weighed('9', 10n)).toBe('as before');
  expect(weighed('1.10', 7n)).toBe('6');
});

it('writes its factor in lowest terms, and leaves a weight of nothing alone', () => {
  expect(factorOf('1.1')).toEqual({ n: 3n, d: 4n });
  const zero = (weight: string): Framework => {
    const [first, ...others] = fy2568.components;
    if (!first) throw new Error('FY2568 has components');
    return { ...fy2568, components: [{ ...first, weight: { ...first.weight, value: weight } }, ...others] };
  };
  expect(weightFactors(zero('0'), zero('10'))('1.2')).toBeUndefined();
  expect(weightFactors(zero('10'), zero('0'))('1.2')).toEqual({ n: 0n, d: 1n });
});
