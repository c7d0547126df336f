import { expect, it } from 'vitest';
import { hasStatedAgreement } from '../domain/framework/has-agreement.ts';
import { listShippedFrameworks } from './registry.ts';

it('an agreement is made in the years whose documents name one; in the others the details of the indicators are settled', () => {
  const years = listShippedFrameworks().map((one) => [one.fiscalYear, hasStatedAgreement(one)]);
  expect(Object.fromEntries(years)).toEqual({ 2553: true, 2554: true, 2558: true, 2562: false, 2568: false });
});
