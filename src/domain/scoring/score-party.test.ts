import fc from 'fast-check';
import Oracle from 'fraction.js';
import { describe, expect, it } from 'vitest';
import { explainPartyScore } from './explain-party-score.ts';
import type { ResultState } from './ledger.ts';
import { provinceLedgerSchema } from './ledger.ts';
import type { PartyScoringSettings } from './party-scoring-settings.ts';
import { type PartyIndicator, scoreParty } from './score-party.ts';

const settings: PartyScoringSettings = {
  decimals: { indicator: 4, weighted: 4, total: 4 },
  components: [
    { code: '1', name: 'ประสิทธิภาพ' },
    { code: '1.1', name: 'ตัวชี้วัดร่วม' },
    { code: '2', name: 'ศักยภาพ' },
  ],
  roundClosed: false,
  missingScore: '0',
  shownAs: 'both',
  grades: {
    decimals: 2,
    bands: [
      { code: 'very-good', name: 'ดีมาก', from: '90.00', to: '100.00' },
      { code: 'good', name: 'ดี', from: '60.00', to: '89.99' },
      { code: 'fair', name: 'พอใช้', from: '0.00', to: '59.99' },
    ],
  },
  clauses: { spread: 'ข้อ ๔ (๒)', grade: 'ข้อ ๖.๒', missing: 'ข้อสมมติ' },
};

const given = (code: string, component: string, weight: string, score: string): PartyIndicator => ({
  code,
  component,
  weight,
  rule: { kind: 'central' },
  input: { result: score },
});
const inState = (indicator: PartyIndicator, state: ResultState): PartyIndicator => ({
  ...indicator,
  input: { state },
});
const solve = (indicators: readonly PartyIndicator[], rules: Partial<PartyScoringSettings> = {}) => {
  const outcome = scoreParty(indicators, { ...settings, ...rules });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value;
};
const explain = (indicators: readonly PartyIndicator[], rules: Partial<PartyScoringSettings> = {}) =>
  explainPartyScore(indicators, { ...settings, ...rules }, solve(indicators, rules));
const textsOf = (steps: readonly { text: string }[]) => steps.map(({ text }) => text);

const whole = [given('A', '1.1', '40', '80'), given('B', '1.1', '30', '50'), given('C', '2', '30', '90')];

describe('the total of a province', () => {
  it('is the weighted mean over the weights in force, with its grade', () => {
    const score = solve(whole);
    expect(score.total).toBe('74.0000');
    expect(score.graded?.band.name).toBe('ดี');
    expect([score.reported, score.expected]).toEqual([3, 3]);
  });

  it('of a round that covers component 1 only is shown of 70 and rescaled to 100, without a grade', () => {
    const rules = { components: settings.components.slice(0, 2), grades: null };
    const ledger = explain(whole, rules);
    expect(ledger).toMatchObject({ points: '47.0000', weight: '70', total: '67.1429', grade: null });
    expect(textsOf(ledger.steps)).toContain('คิดเทียบน้ำหนักเต็ม 100: 47 ÷ 70 × 100 ≈ 67.1429');
    expect(ledger.indicators[2]).toMatchObject({ state: 'not-due', score: null, weighted: null });
  });

  it('does not count what is missing while the round is open, and gives no grade yet', () => {
    const waiting = [...whole.slice(0, 2), inState(whole[2] as PartyIndicator, 'missing')];
    const score = solve(waiting);
    expect(score).toMatchObject({ total: '67.1429', graded: null, reported: 2, expected: 3 });
    expect(textsOf(explain(waiting).steps)[0]).toContain('ยังไม่มีผล 1 ตัวชี้วัด (C) น้ำหนักรวม 30');
  });

  it('counts a missing result at the bottom of the scale once the round has closed, and says so', () => {
    const closed = [...whole.slice(0, 2), inState(whole[2] as PartyIndicator, 'missing')];
    const ledger = explain(closed, { roundClosed: true });
    expect(ledger).toMatchObject({ total: '47.0000', grade: 'พอใช้' });
    expect(textsOf(ledger.indicators[2]?.steps ?? [])).toContain('ปิดรอบแล้วยังไม่มีผล จึงนับเป็น 0 คะแนนตามกรอบการประเมิน');
  });

  it('has no figure at all while nothing is known', () => {
    const score = solve(whole.map((one) => inState(one, 'missing')));
    expect(score).toMatchObject({ total: null, graded: null, reported: 0, expected: 3 });
  });

  it.each(['cancelled', 'not-applicable'] as const)('spreads the weight of an indicator that is %s', (state) => {
    const spread = [inState(whole[0] as PartyIndicator, state), ...whole.slice(1)];
    const ledger = explain(spread);
    expect(ledger).toMatchObject({ total: '70.0000', weight: '100' });
    expect(ledger.indicators.map((one) => one.effectiveWeight)).toEqual(['0', '50', '50']);
    expect(ledger.steps[0]?.text).toContain('คูณน้ำหนักแต่ละตัวด้วย (60 + 40) ÷ 60');
    expect(ledger.steps[0]?.clause).toBe('ข้อ ๔ (๒)');
  });

  it('keeps exactly the same weight whatever is cancelled, as independent fractions say', () => {
    const rows = fc.array(
      fc.record({
        weight: fc.integer({ min: 1, max: 9999 }),
        score: fc.integer({ min: 0, max: 10_000 }),
        cancelled: fc.boolean(),
      }),
      { minLength: 1, maxLength: 25 },
    );
    fc.assert(
      fc.property(rows, (sample) => {
        const indicators = sample.map((row, index) => {
          const one = given(`K${index}`, '1', (row.weight / 100).toFixed(2), (row.score / 100).toFixed(2));
          return row.cancelled ? inState(one, 'cancelled') : one;
        });
        const kept = sample.filter((row) => !row.cancelled);
        const score = solve(indicators);
        if (kept.length === 0) {
          expect(score.total).toBeNull();
          return;
        }
        const sum = (pick: (row: (typeof sample)[number]) => number, over: typeof sample) =>
          over.reduce((total, row) => total.add(pick(row)), new Oracle(0));
        const mean = sum((row) => row.weight * row.score, kept)
          .div(sum((row) => row.weight, kept))
          .div(100);
        expect(new Oracle(score.exactTotal?.n ?? 0n, score.exactTotal?.d ?? 1n).equals(mean)).toBe(true);
        const weight = sum((row) => row.weight, sample).div(100);
        expect(new Oracle(score.weight.n, score.weight.d).equals(weight)).toBe(true);
      }),
    );
  });

  it('loses what a late report costs, shown with its reason', () => {
    const adjust = [{ kind: 'deduct', amount: '0.0500', times: 5, reason: 'ส่งรายงานช้า 5 วันทำการ' } as const];
    const ledger = explain(whole, { adjust });
    expect(ledger.total).toBe('73.7500');
    expect(textsOf(ledger.steps)).toContain('ปรับลด 0.05 × 5 = 0.25 คะแนน: 74 − 0.25 = 73.75 (ส่งรายงานช้า 5 วันทำการ)');
  });

  it('takes the score an evaluator gave in place of the rule', () => {
    const assessed = [{ ...(whole[0] as PartyIndicator), givenScore: '70.00' }, ...whole.slice(1)];
    expect(explain(assessed)).toMatchObject({ total: '70.0000', indicators: [{ score: '70.0000' }, {}, {}] });
  });

  it('is banded once, from the exact figure', () => {
    const [one] = whole as [PartyIndicator];
    const grade = (score: string) => solve([{ ...one, weight: '100', input: { result: score } }]).graded?.band.name;
    expect(grade('89.995')).toBe('ดีมาก');
    expect(grade('89.99499999')).toBe('ดี');
    const ledger = explain([{ ...one, weight: '100', input: { result: '89.994999999' } }]);
    expect(ledger.steps.at(-1)?.text).toContain('89.994999999 ปัดเศษ (ตั้งแต่ 5 ขึ้นไปปัดขึ้น) ที่ทศนิยม 2 ตำแหน่ง เป็น 89.99');
  });

  it('names the indicator and the place of every fault', () => {
    const faulty = [given('A', '1', '-1', '80'), given('B', '1', '10', 'มาก')];
    const outcome = scoreParty(faulty, settings);
    expect(outcome.ok ? [] : outcome.refusals.map(({ code, field }) => [code, field])).toEqual([
      ['weight-negative', 'indicators.A.weight'],
      ['not-a-number', 'indicators.B.result'],
    ]);
  });

  it('freezes as plain JSON that reads back the same', () => {
    const ledger = explain(whole);
    expect(provinceLedgerSchema.parse(JSON.parse(JSON.stringify(ledger)))).toEqual(ledger);
  });
});
