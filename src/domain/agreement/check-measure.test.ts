import { describe, expect, it } from 'vitest';
import { growth } from '../../testing/reporting-sample.ts';
import { checkComputable, checkMeasures } from './check-measure.ts';
import type { Baseline } from './indicator.ts';

const told = (more: Partial<typeof growth>) =>
  checkMeasures(2568, [{ ...growth, ...more }]).map(({ code, field }) => `${code} at ${field}`);
const variable = { label: 'ตัวแปร', unit: 'คน', mayBeNegative: false };
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

  it('is no figure that no program could send; a word that every object has is a name as any other', () => {
    const named = (name: string) =>
      told({
        variables: [
          { ...variable, name },
          { ...variable, name: 'b' },
        ],
      });
    expect(named('__proto__')).toEqual([`variable-name-unusable at indicators.${growth.code}.variables`]);
    expect(['constructor', 'toString', 'proto', '__proto'].flatMap(named)).toEqual([]);
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
    expect(told({ baselines: years(2500) })).toEqual([]);
  });

  it('is refused with the indicator and the year it is about', () => {
    const facts = (more: Partial<typeof growth>) =>
      checkMeasures(2568, [{ ...growth, ...more }]).map((one) => one.facts);
    const indicator = growth.code;
    expect(facts({ formula: 'a / 0' })).toEqual([{ indicator }]);
    const named = [{ ...variable, name: '__proto__' }];
    expect(facts({ variables: named })).toEqual([{ indicator, name: '__proto__' }]);
    expect(facts({ baselines: years(2569) })).toEqual([{ indicator, year: 2569, fiscalYear: 2568 }]);
    expect(facts({ baselines: years(2566, 2566) })).toEqual([{ indicator, year: 2566 }]);
  });
});

describe('an indicator that scoring can compute', () => {
  const told = (more: Partial<typeof growth>) =>
    checkComputable({ ...growth, ...more }).map(({ code, field, facts }) => [code, field, facts]);
  const [ladder, formula] = [`indicators.${growth.code}.ladder`, `indicators.${growth.code}.formula`];
  const rule = { ...growth.rule, points: [] };

  it('has a rule, a formula and a figure for each of its names, or needs no formula', () => {
    expect(told({})).toEqual([]);
    expect(told({ formula: null })).toEqual([]);
  });

  it('is refused beside its ladder for its rule, and beside its formula for what is written there', () => {
    expect(told({ formula: null, rule } as Partial<typeof growth>)).toEqual([
      [expect.any(String), ladder, expect.anything()],
    ]);
    expect(told({ formula: 'current / ' })).toEqual([[expect.any(String), formula, expect.anything()]]);
    expect(told({ formula: 'current / other' })).toEqual([['formula-unknown-variable', formula, { name: 'other' }]]);
    const both = (text: string) => told({ formula: text, rule } as Partial<typeof growth>).map(([, field]) => field);
    expect([both('current / other'), both('current /')]).toEqual([
      [ladder, formula],
      [ladder, formula],
    ]);
  });
});
