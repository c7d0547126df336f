import { describe, expect, it } from 'vitest';
import { shippedFramework } from '../../testing/shipped-framework.ts';
import { partyScoringSettingsOf } from '../scoring/party-scoring-settings.ts';
import type { PartyIndicator } from '../scoring/score-party.ts';
import { scoreParty } from '../scoring/score-party.ts';
import { toDecimalText } from '../values/decimal.ts';
import { add, compare, sumOf } from '../values/fraction.ts';
import { applyChange } from './apply-change.ts';
import { byMove, gradedTotal, gradeMatrix, moveOfRound, reasonsOf, summaryOf } from './grade-moves.ts';
import { type PastRound, prepareRound } from './past-round.ts';
import { changeOf, type PolicyChange } from './policy-change.ts';
import { preparePolicy, rescoreRound } from './rescore-round.ts';

const fy2568 = shippedFramework(2568);

const points: [string, string][] = [
  ['10', '50'],
  ['20', '75'],
  ['30', '100'],
];
const indicator = (code: string, component: string, weight: string, more: Partial<PartyIndicator> = {}) => ({
  ...{ code, component, weight, name: `ชื่อ ${code}`, rule: { kind: 'ladder', points, below: 'zero' } as const },
  ...{ formula: null, input: { state: 'reported', result: '20' } as const },
  ...more,
});
const settings = partyScoringSettingsOf(fy2568, '12m', true);
if (!settings) throw new Error('FY2568 has a twelve-month round');
const order = ['very-good', 'good', 'fair'];

const past = (more: Partial<PastRound> = {}, indicators: readonly PartyIndicator[] = agreed): PastRound => ({
  ...{ organisationId: 'TH-42', name: 'เลย', fiscalYear: 2568, round: '12m', status: 'final', agreementVersion: 1 },
  ...{ framework: fy2568, indicators, settings, lateDays: 0 },
  ...more,
});
/** 75 × 60 + 50 × 10 + 100 × 30 = 8000: 80 points. */
const agreed: readonly PartyIndicator[] = [
  indicator('A', '1.1', '60'),
  indicator('B', '1.2.1', '10', { input: { state: 'reported', result: '10' } }),
  indicator('C', '2.1', '30', { input: { state: 'reported', result: '35' } }),
];

function both(change: PolicyChange, of: PastRound = past()) {
  const after = applyChange(fy2568, change);
  if (!after.ok) throw new Error(JSON.stringify(after.refusals));
  const prepared = prepareRound(of);
  if (!prepared.ok) throw new Error('a sound round');
  const policy = preparePolicy(fy2568, after.value, change);
  const rescored = rescoreRound(prepared.value, policy);
  if (!rescored.ok) throw new Error(JSON.stringify(rescored.refusals));
  const totals = [
    gradedTotal(prepared.value.inForce, of.settings),
    gradedTotal(rescored.value, policy.settingsOf(of)),
  ] as const;
  return { before: prepared.value.inForce, after: rescored.value, move: moveOfRound(of, totals, order) };
}
const totalsOf = (change: PolicyChange, of?: PastRound) => {
  const { before, after } = both(change, of).move;
  return [before.total, before.grade, after.total, after.grade];
};

describe('a past round under a scenario', () => {
  it('has the score of the rule in force where nothing that concerns it changes', () => {
    expect(totalsOf({ missing: '10' })).toEqual(['80.0000', 'good', '80.0000', 'good']);
  });

  it('is graded by the bands of the scenario, at their very edge', () => {
    expect(totalsOf({ 'band.very-good': '80.00' })).toEqual(['80.0000', 'good', '80.0000', 'very-good']);
    expect(totalsOf({ 'band.very-good': '80.01' })).toEqual(['80.0000', 'good', '80.0000', 'good']);
    expect(totalsOf({ 'band.good': '80.01' })).toEqual(['80.0000', 'good', '80.0000', 'fair']);
  });

  it('weighs its indicators as their components weigh', () => {
    const change = { 'weight.1': '50', 'shared.1.1+1.2.2+1.2.3': '40', 'weight.2': '50', 'weight.2.1': '30' };
    // 75 × 40 + 50 × 10 + 100 × 90 over 140: what the parties agreed in 2.1 is three times as much.
    expect(totalsOf(change)[2]).toBe('89.2857');
  });

  it('scores its ladders as the levels, the ladder typed and what lies below say', () => {
    expect(totalsOf({ 'level.2': '60' })[2]).toBe('71.0000');
    expect(totalsOf({ 'ladder.A': '15 20 25' })[2]).toBe('80.0000');
    expect(totalsOf({ 'ladder.A': '10 15 20' })[2]).toBe('95.0000');
    const low = past({}, [indicator('A', '1.1', '100', { input: { state: 'reported', result: '5' } })]);
    expect(totalsOf({ below: 'clamp', missing: '50' }, low)).toEqual(['0.0000', 'fair', '50.0000', 'fair']);
  });

  it('gives what is missing the missing score of the scenario, but not what is awaited', () => {
    const missing = { input: { state: 'missing' } } as const;
    const half = [indicator('A', '1.1', '50'), indicator('B', '2.1', '50', missing)];
    expect(totalsOf({ missing: '25' }, past({}, half))).toEqual(['37.5000', 'fair', '50.0000', 'fair']);
    const awaited = [indicator('A', '1.1', '50'), indicator('B', '2.1', '50', { ...missing, awaited: true })];
    expect(totalsOf({ missing: '25' }, past({}, awaited))[2]).toBe('75.0000');
  });

  it('leaves what an evaluator gave as it was given, and what was cancelled without a weight', () => {
    const given = [indicator('A', '1.1', '50', { givenScore: '90' }), indicator('B', '2.1', '50')];
    expect(totalsOf({ 'level.2': '60' }, past({}, given))).toEqual(['82.5000', 'good', '75.0000', 'good']);
    const cancelled = [indicator('A', '1.1', '50', { input: { state: 'cancelled' } }), indicator('B', '2.1', '50')];
    expect(totalsOf({ 'level.2': '60' }, past({}, cancelled))[2]).toBe('60.0000');
  });

  it('charges the days that were counted as late, in the rounds that are charged', () => {
    const late = past({ lateDays: 3, settings: { ...settings, adjust: [] } });
    expect(totalsOf({ 'per-day': '0.5' }, late)).toEqual(['80.0000', 'good', '78.5000', 'good']);
    expect(totalsOf({ 'per-day': '0.5' })[2]).toBe('80.0000');
    const charged = past({
      lateDays: 2,
      settings: { ...settings, adjust: [{ kind: 'deduct', amount: '1', times: 2 }] },
    });
    expect(totalsOf({ missing: '5' }, charged)).toEqual(['78.0000', 'good', '80.0000', 'good']);
  });

  it('evaluates no formula again, and agrees with the engine that scores anew, whatever is changed', () => {
    const formula = { formula: 'x / y', input: { state: 'reported', variables: { x: '50', y: '3' } } } as const;
    const of = past({}, [indicator('A', '1.1', '60', formula), ...agreed.slice(1)]);
    const change = changeOf(fy2568, { 'level.1': '40', 'ladder.A': '5 18 33' }, ['A']);
    const { after } = both(change, of);
    const anew = scoreParty(
      of.indicators.map((one) => {
        const scores = ['40', '75', '100'];
        const values = one.code === 'A' ? ['5', '18', '33'] : ['10', '20', '30'];
        const next = values.map((value, index): [string, string] => [value, scores[index] ?? '']);
        return { ...one, rule: { kind: 'ladder', points: next, below: 'zero' } as const };
      }),
      settings,
    );
    expect(anew.ok && anew.value.total).toBe(after.total);
  });

  it('refuses a ladder whose values do not rise or fall', () => {
    const change = { 'ladder.A': '10 30 20' };
    const prepared = prepareRound(past());
    if (!prepared.ok) throw new Error('a sound round');
    const outcome = rescoreRound(prepared.value, preparePolicy(fy2568, fy2568, change));
    expect(outcome.ok ? [] : outcome.refusals.map(({ code, field }) => `${code} at ${field}`)).toEqual([
      'points-not-ordered at indicators.A.rule.points.2.0',
    ]);
  });
});

describe('who moves and why', () => {
  it('explains a difference indicator by indicator, so that the parts are the whole exactly', () => {
    const of = past({ lateDays: 3 });
    const change = { 'level.1': '40', 'per-day': '0.25' };
    const { before, after, move } = both(change, of);
    const reasons = reasonsOf(of, before, after);
    expect(reasons.map(({ code, difference }) => [code, toDecimalText(difference)])).toEqual([
      ['A', '0'],
      ['B', '-1'],
      ['C', '0'],
      ['', '-0.75'],
    ]);
    const sum = sumOf(reasons.map(({ difference }) => difference));
    expect(move.difference && compare(sum, move.difference)).toBe(0);
    expect(reasons[1]?.name).toBe('ชื่อ B');
    expect(reasons[1]?.score.map((one) => one && toDecimalText(one))).toEqual(['50', '40']);
    expect(reasons[1]?.weight.map(toDecimalText)).toEqual(['10', '10']);
    expect(toDecimalText(sumOf(reasons.map((one) => one.points[0])))).toBe('80');
    expect(reasonsOf(past(), both({ missing: '1' }).before, both({ missing: '1' }).after)).toHaveLength(3);
  });

  it('counts what moves from which grade to which, and says in which direction', () => {
    const moves = [
      both({ 'band.very-good': '80.00' }).move,
      both({ 'band.good': '81.00' }).move,
      both({ missing: '1' }).move,
    ];
    expect(moves.map(({ direction }) => direction)).toEqual(['up', 'down', 'same']);
    expect(gradeMatrix(moves, order)).toEqual([
      [0, 0, 0],
      [1, 1, 1],
      [0, 0, 0],
    ]);
    expect(summaryOf(moves, order)).toMatchObject({
      ...{ rounds: 3, up: 1, down: 1, before: [0, 3, 0], after: [1, 1, 1], meanDifference: { n: 0n } },
    });
    expect(summaryOf([], order).meanDifference).toBeNull();
  });

  it('has no direction without grades, and no difference without a total', () => {
    const nothing = past({}, [indicator('A', '1.1', '100', { input: { state: 'cancelled' } })]);
    const { move } = both({ missing: '1' }, nothing);
    expect([move.direction, move.difference, move.before.total, move.before.grade]).toEqual([null, null, null, null]);
    const ungraded = past({ settings: { ...settings, grades: null } });
    expect(gradedTotal(both({ missing: '1' }).before, ungraded.settings).grade).toBeNull();
  });

  it('lists those that change their grade first, then by how much', () => {
    const lift = (change: PolicyChange, organisationId: string) => both(change, past({ organisationId })).move;
    const moves = [
      lift({ missing: '1' }, 'TH-10'),
      lift({ 'level.1': '40' }, 'TH-11'),
      lift({ 'band.very-good': '80' }, 'TH-12'),
      lift({ 'level.2': '76' }, 'TH-13'),
      lift({ missing: '1' }, 'TH-09'),
    ];
    expect([...moves].sort(byMove).map(({ past: one }) => one.organisationId)).toEqual([
      ...['TH-12', 'TH-11', 'TH-13', 'TH-09', 'TH-10'],
    ]);
    expect(add(moves[1]?.difference ?? { n: 0n, d: 1n }, { n: 1n, d: 1n })).toMatchObject({ n: 0n });
  });
});
