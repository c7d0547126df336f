import { describe, expect, it } from 'vitest';
import type { ReportedVariable } from '../agreement/indicator.ts';
import type { Rule } from '../scoring/rule.ts';
import { checkAnswered, doubtsOf } from './doubts.ts';

const variable = (name: string, more: Partial<ReportedVariable> = {}): ReportedVariable => ({
  ...{ name, label: `ค่า ${name}`, unit: 'ราย', mayBeNegative: true },
  ...more,
});
const ladder: Rule = {
  kind: 'ladder',
  points: [
    ['80', '1'],
    ['100', '5'],
  ],
};
const share = {
  formula: 'part / whole * 100',
  rule: ladder,
  unit: 'ร้อยละ',
  variables: [variable('part'), variable('whole')],
};
const growth = { ...share, formula: '(part - whole) / whole * 100' };
const nothing = { lastRound: {}, lastYear: {} };
const ask = (indicator: Parameters<typeof doubtsOf>[0], variables: Record<string, string>, reason = '') =>
  doubtsOf(indicator, variables, nothing, () => reason);
const keys = (...asked: Parameters<typeof ask>) => ask(...asked).map((one) => one.key);

describe('figures that together make no sense', () => {
  it.each([
    ['1000', []],
    ['1000.01', ['part.more-than-whole']],
    ['1100', ['part.more-than-whole']],
    ['1000000000000', ['part.more-than-whole']],
  ])('%s of 1000 are asked about beyond the whole: %j', (part, asked) => {
    expect(keys(share, { part, whole: '1000' })).toEqual(asked);
  });

  it('say by how much the whole is exceeded, and are sent only with a reason', () => {
    const [doubt, ...others] = ask(share, { part: '1100', whole: '1000' });
    expect(others).toEqual([]);
    expect(doubt).toEqual({
      ...{ key: 'part.more-than-whole', kind: 'more-than-whole', label: 'ผลการดำเนินงาน', unit: 'ร้อยละ' },
      ...{ value: '110', against: { from: null, to: '100' }, statedChange: null, reason: '' },
    });
    expect(checkAnswered(ask(share, { part: '1100', whole: '1000' }))).toMatchObject({
      refusals: [{ code: 'doubt-unanswered', field: 'reasons.part.more-than-whole' }],
    });
    expect(checkAnswered(ask(share, { part: '1100', whole: '1000' }, 'นับงานค้างปีก่อนด้วย')).ok).toBe(true);
  });

  it('are not asked about where nothing is a part of a whole: a growth, a sum, another unit', () => {
    expect(keys(growth, { part: '300', whole: '100' })).toEqual([]);
    expect(keys({ ...share, unit: 'เท่า' }, { part: '300', whole: '100' })).toEqual([]);
    expect(keys({ ...share, formula: 'part + whole' }, { part: '300', whole: '100' })).toEqual([]);
    expect(keys(share, { part: '300' })).toEqual([]);
    expect(keys({ ...share, formula: 'part /' }, { part: '300', whole: '100' })).toEqual([]);
  });

  it('are asked about in a part of a composite, whatever the unit of the whole indicator', () => {
    const part = { weight: '1', formula: 'a / b * 100', rule: ladder };
    const composite = {
      ...{ formula: null, unit: 'ระดับ', rule: { kind: 'composite', parts: [part] } as const },
      variables: [variable('p1_a'), variable('p1_b')],
    };
    expect(keys(composite, { p1_a: '3', p1_b: '2' })).toEqual(['p1_a.more-than-whole']);
    expect(keys(composite, { p1_a: '0', p1_b: '0' })).toEqual(['p1_b.nothing-to-divide']);
    expect(keys(composite, { p1_a: '-3', p1_b: '-2' })).toEqual(['p1_a.more-than-whole', 'p1_b.negative-base']);
  });

  it('are asked about when a percentage typed as it is exceeds 100, unless it is a change or has its own range', () => {
    const typed = (more: Partial<ReportedVariable>) => ({
      ...share,
      formula: null,
      variables: [variable('result', { mayBeNegative: false, ...more })],
    });
    expect(keys(typed({}), { result: '100.5' })).toEqual(['result.more-than-whole']);
    expect(keys(typed({}), { result: '100' })).toEqual([]);
    expect(keys(typed({ mayBeNegative: true }), { result: '150' })).toEqual([]);
    expect(keys(typed({ plausible: { from: '0', to: '200' } }), { result: '150' })).toEqual([]);
    expect(keys({ ...typed({}), unit: 'ล้านบาท' }, { result: '150' })).toEqual([]);
    expect(keys(typed({}), {})).toEqual([]);
    expect(keys({ ...typed({}), formula: 'result * 2' }, { result: '150' })).toEqual([]);
    expect(keys({ ...typed({}), rule: { kind: 'composite', parts: [] } }, { result: '150' })).toEqual([]);
    expect(
      keys({ ...typed({}), rule: { kind: 'milestones', steps: 5, mode: 'cumulative' } }, { result: '150' }),
    ).toEqual([]);
    const second = { ...typed({}), variables: [variable('other'), ...typed({}).variables] };
    expect(keys(second, { other: '1', result: '150' })).toEqual(['result.more-than-whole']);
  });

  it('ask about a growth over a negative base, which turns its sign', () => {
    expect(ask(growth, { part: '-98', whole: '-100' })).toMatchObject([
      { key: 'whole.negative-base', label: 'ค่า whole', unit: 'ราย', value: '-100', against: { from: '0', to: null } },
    ]);
    expect(keys(growth, { part: '-98', whole: '100' })).toEqual([]);
  });

  it('are asked about once, though two divisions have the same base, and not before every figure is known', () => {
    const sums = {
      ...growth,
      formula: 'part / whole + other / whole',
      variables: [...share.variables, variable('other')],
    };
    expect(keys(sums, { part: '1', whole: '-1', other: '2' })).toEqual(['whole.negative-base']);
    expect(keys(sums, { part: '1', whole: '-1' })).toEqual([]);
    expect(keys({ ...sums, formula: 'part / whole + other' }, { part: '1', whole: '-1' })).toEqual([]);
  });

  it('are asked about where a part or a base cannot be computed itself', () => {
    const three = [variable('a'), variable('b'), variable('c')];
    const nested = (formula: string) => ({ ...share, formula, variables: three });
    expect(keys(nested('a / (b / c)'), { a: '1', b: '0', c: '0' })).toEqual(['c.nothing-to-divide']);
    expect(keys(nested('(a / b) / c'), { a: '0', b: '0', c: '0' })).toEqual(['b.nothing-to-divide']);
  });

  it('ask about 0 of 0, by which the indicator leaves the score', () => {
    expect(ask(growth, { part: '0', whole: '0' })).toMatchObject([
      { key: 'whole.nothing-to-divide', label: 'ค่า whole', value: '0' },
    ]);
    expect(keys(share, { part: '0', whole: '0' })).toEqual(['whole.nothing-to-divide']);
    expect(keys(share, { part: '0', whole: '10' })).toEqual([]);
  });
});
