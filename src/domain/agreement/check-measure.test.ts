import { describe, expect, it } from 'vitest';
import { growth } from '../../testing/reporting-sample.ts';
import { checkMeasures } from './check-measure.ts';
import type { Baseline } from './indicator.ts';

const told = (more: Partial<typeof growth>) =>
  checkMeasures(2568, [{ ...growth, ...more }]).map(({ code, field }) => `${code} at ${field}`);
const years = (...all: number[]): readonly Baseline[] => all.map((fiscalYear) => ({ fiscalYear, value: '1' }));

describe('what an indicator is measured by', () => {
  it('is no formula that divides by zero whatever is reported, in a part neither', () => {
    const refused = [`formula-divides-by-zero at indicators.${growth.code}.formula`];
    expect(told({ formula: 'a / 0' })).toEqual(refused);
    expect(told({ formula: 'a / b' })).toEqual([]);
    const part = { weight: '1', formula: 'a / (b - b)', rule: growth.rule };
    expect(told({ formula: null, rule: { kind: 'composite', parts: [part] } })).toEqual(refused);
    expect(told({ formula: null, rule: { kind: 'composite', parts: [{ ...part, formula: 'a / b' }] } })).toEqual([]);
  });

  it('is compared with past years only, each once', () => {
    const at = `indicators.${growth.code}.baselines`;
    expect(told({ baselines: years(2565, 2566, 2567) })).toEqual([]);
    expect(told({ baselines: years(2568, 2599) })).toEqual([
      `baseline-not-past at ${at}`,
      `baseline-not-past at ${at}`,
    ]);
    expect(told({ baselines: years(2024) })).toEqual([`baseline-not-past at ${at}`]);
    expect(told({ baselines: years(2566, 2566) })).toEqual([`baseline-year-twice at ${at}`]);
  });
});
