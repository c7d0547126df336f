import { describe, expect, it } from 'vitest';
import { changedAt, placesIn } from '../../testing/damaged-record.ts';
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

  const inputs = { indicators: [indicator], settings };
  const needed = placesIn(inputs).filter((place) => !/grades|adjust|\.input\.variables$/.test(place.join('.')));

  it.each(needed.map((place) => [place.join('.'), place] as const))(
    'are refused where %s is damaged',
    (name, place) => {
      const wrong = name.endsWith('roundClosed') ? 'true' : false;
      expect(isFrozenInputs(changedAt(inputs, place, () => wrong))).toBe(false);
      expect(isFrozenInputs(changedAt(inputs, place, () => undefined))).toBe(false);
    },
  );

  it('know how a total may be shown', () => {
    const shown = ['of-covered-weight', 'of-full-mark', 'both', 'other'];
    const known = shown.map((shownAs) => isFrozenInputs({ ...inputs, settings: { ...settings, shownAs } }));
    expect(known).toEqual([true, true, true, false]);
  });
});
