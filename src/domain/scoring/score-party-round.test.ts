import { describe, expect, it } from 'vitest';
import type { PartyScoringSettings } from './party-scoring-settings.ts';
import { type PartyIndicator, scoreParty } from './score-party.ts';

const settings: PartyScoringSettings = {
  decimals: { indicator: 4, weighted: 4, total: 4 },
  components: [
    { code: '1', name: 'ประสิทธิภาพ' },
    { code: '1.1', name: 'ตัวชี้วัดร่วม' },
    { code: '1.2', name: 'ตัวชี้วัดจังหวัด' },
    { code: '2', name: 'ศักยภาพ' },
  ],
  roundClosed: false,
  missingScore: '0',
  shownAs: 'both',
  grades: { decimals: 2, bands: [{ code: 'all', name: 'ผ่าน', from: '0.00', to: '100.00' }] },
  clauses: { spread: 'ข้อกระจาย', grade: 'ข้อระดับ', missing: 'ข้อไม่มีผล', rounding: 'ข้อปัดเศษ', shared: 'ข้อร่วม' },
};
const one = (code: string, component: string, weight: string, input: PartyIndicator['input']): PartyIndicator => ({
  code,
  component,
  weight,
  rule: { kind: 'central' },
  input,
});
const solve = (indicators: readonly PartyIndicator[], rules: PartyScoringSettings) => {
  const outcome = scoreParty(indicators, rules);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value;
};

const year = [
  one('A', '1.1', '20', { result: '80' }),
  one('B', '1.1', '20', { result: '50' }),
  one('C', '1.2', '30', { result: '90' }),
  one('D', '2', '30', { result: '100' }),
];

describe('the score of a round', () => {
  it('is not graded while a result is awaited, and counts what is reported of what is expected', () => {
    const rows = [
      ...year.slice(0, 2),
      one('C', '1.2', '30', { state: 'missing' }),
      one('D', '2', '30', { state: 'cancelled' }),
      one('E', '9', '30', { result: '1' }),
    ];
    const score = solve(rows, settings);
    expect([score.reported, score.expected, score.graded]).toEqual([2, 3, null]);
    expect(score.indicators.map(({ role, state }) => `${role} ${state}`)).toEqual([
      'holds reported',
      'holds reported',
      'holds missing',
      'hands-on cancelled',
      'left-out not-due',
    ]);
  });

  it('takes a component by its code, not by the letters it begins with', () => {
    const rules = { ...settings, components: [{ code: '1', name: 'หนึ่ง' }] };
    const states = ['1', '1.1', '11', '2.1'].map(
      (component) => solve([one('A', component, '1', { result: '5' })], rules).indicators[0]?.state,
    );
    expect(states).toEqual(['reported', 'reported', 'not-due', 'not-due']);
  });

  it('names every fault with the indicator it stands in', () => {
    const faults = (indicators: readonly PartyIndicator[], changed: Partial<PartyScoringSettings> = {}) => {
      const outcome = scoreParty(indicators, { ...settings, ...changed });
      return outcome.ok ? [] : outcome.refusals.map(({ code, field }) => `${code} at ${field}`);
    };
    expect(
      faults([
        { ...one('A', '2', '1', { result: '1' }), givenScore: 'ดี' },
        { ...one('B', '2', '1', { result: '1' }), formula: '1 +' },
        one('C', '2', 'หนัก', { result: '1' }),
        { ...one('D', '2', '1', { result: '1' }), adjust: [{ kind: 'cap', max: 'x' }] },
      ]),
    ).toEqual([
      'not-a-number at indicators.A.givenScore',
      'formula-syntax at indicators.B.formula',
      'not-a-number at indicators.C.weight',
      'not-a-number at indicators.D.adjust.0.max',
    ]);
    expect(faults(year, { adjust: [{ kind: 'cap', max: 'x' }] })).toEqual(['not-a-number at adjust.0.max']);
    expect(faults(year, { missingScore: 'ศูนย์', roundClosed: true })).toEqual(['not-a-number at missingScore']);
    expect(faults(year, { missingScore: 'ศูนย์' })).toEqual([]);
  });

  it('has no total to take points from before the first result', () => {
    const rows = [one('A', '2', '100', { state: 'missing' })];
    expect(solve(rows, { ...settings, adjust: [{ kind: 'deduct', amount: '1' }] })).toMatchObject({
      exactTotal: null,
      total: null,
    });
  });
});
