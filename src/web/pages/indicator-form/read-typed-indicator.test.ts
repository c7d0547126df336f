import { expect, it } from 'vitest';
import { growth, sampleFramework } from '../../../testing/reporting-sample.ts';
import { readTypedIndicator } from './read-typed-indicator.ts';
import { typedBody, typedFrom } from './typed-indicator.ts';

const [current, previous] = growth.variables;
if (!current || !previous) throw new Error('the sample has two variables');
const monthly = {
  ...growth,
  variables: [
    {
      ...current,
      byPeriod: { period: 'month', combine: 'cumulative' } as const,
      plausible: { from: '0', to: '9000' },
      largestChange: '0.5',
    },
    previous,
  ],
};

it('sent as it was opened, the form leaves months, ranges and limits of an indicator as they were', () => {
  const read = readTypedIndicator(sampleFramework, monthly, typedFrom(sampleFramework, monthly));
  expect(read.ok ? read.value.variables : read.refusals).toEqual(monthly.variables);
});

it('says which figures are given by quarter, and takes it back', () => {
  const typed = typedFrom(sampleFramework, growth);
  const choose = (byPeriod: string) => ({
    ...typed,
    variables: typed.variables.map((one) => (one.name === 'current' ? { ...one, byPeriod } : one)),
  });
  const quarterly = readTypedIndicator(sampleFramework, growth, choose('quarter-sum'));
  expect(quarterly.ok ? quarterly.value.variables[0]?.byPeriod : null).toEqual({ period: 'quarter', combine: 'sum' });
  const once = readTypedIndicator(sampleFramework, monthly, choose(''));
  expect(once.ok ? once.value.variables[0] : null).not.toHaveProperty('byPeriod');
});

it.each([
  ['๑.๒.๓-๑', '1.2.3-1'],
  [' 1.2.3-๑\u200b', '1.2.3-1'],
  ['1.1-SME', '1.1-SME'],
])('reads a code in the digits in which its own example is shown: %s', (typed, code) => {
  expect(typedBody({ code: typed }, 0).code).toBe(code);
});
