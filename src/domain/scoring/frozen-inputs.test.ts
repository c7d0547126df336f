import { describe, expect, it } from 'vitest';
import { isFrozenInputs } from './frozen-inputs.ts';

const settings = {
  decimals: { indicator: 4, weighted: 4, total: 4 },
  components: [{ code: '1', name: 'ก' }],
  ...{ roundClosed: true, missingScore: '0', shownAs: 'both', grades: null, adjust: [] },
};
const rule = { kind: 'ladder', points: [['1', '50']] };
const indicator = { code: '1', component: '1', weight: '100', rule, input: { variables: { result: '1' } } };

describe('the inputs of a frozen score', () => {
  it('are known by what a score cannot be computed without', () => {
    expect(isFrozenInputs({ indicators: [indicator], settings })).toBe(true);
  });

  it.each([
    ['is missing', null],
    ['has no settings', { indicators: [indicator] }],
    ['has an indicator without a weight', { indicators: [{ ...indicator, weight: undefined }], settings }],
    ['has a rule of no known kind', { indicators: [{ ...indicator, rule: { kind: 'dice' } }], settings }],
    ['has a figure that is no text', { indicators: [{ ...indicator, input: { variables: { result: 1 } } }], settings }],
  ])('are refused where the record %s', (_how, value) => {
    expect(isFrozenInputs(value)).toBe(false);
  });
});
