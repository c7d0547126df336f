import { describe, expect, it } from 'vitest';
import { adjustmentSchema, partSchema, type Rule, ruleSchema } from './rule.ts';

const takes = (rule: unknown) => ruleSchema.safeParse(rule).success;
const points = [
  ['98.72', '50'],
  ['98.90', '100'],
];
const text = (length: number) => 'ก'.repeat(length);
const many = <Item>(length: number, item: Item) => Array.from({ length }, () => item);

describe('the shape of a rule', () => {
  const sound: Rule[] = [
    { kind: 'ladder', points: [['1', '50']], below: 'zero' },
    { kind: 'ladder', points: [], below: 'clamp' },
    { kind: 'milestones', steps: 5, mode: 'cumulative', names: ['ขั้นที่ 1'] },
    { kind: 'milestones', steps: 2, mode: 'weighted', weights: ['40', '60'], points: [['1', '1']], below: 'zero' },
    { kind: 'judgement', minimum: '1', maximum: '5' },
    { kind: 'central', points: [['70', '1']], below: 'clamp' },
    { kind: 'composite', parts: [{ weight: '1', name: 'ก', formula: 'a', rule: { kind: 'central' } }] },
    {
      kind: 'composite',
      parts: [{ weight: '1', rule: { kind: 'composite', parts: [{ weight: '1', rule: { kind: 'judgement' } }] } }],
    },
  ];

  it.each(sound.map((rule) => [rule.kind, rule] as const))('of the kind %s reads back as it was written', (_, rule) => {
    expect(ruleSchema.parse(rule)).toEqual(rule);
  });

  it.each([
    [{ kind: 'curve' }],
    [{}],
    [{ kind: '' }],
    [{ kind: 'ladder' }],
    [{ kind: 'ladder', points, below: 'floor' }],
    [{ kind: 'ladder', points, below: '' }],
    [{ kind: 'ladder', points, direction: 'up' }],
    [{ kind: 'ladder', points: [['1']] }],
    [{ kind: 'ladder', points: [[1, 2]] }],
    [{ kind: 'milestones', steps: 5 }],
    [{ kind: 'milestones', steps: 5, mode: '' }],
    [{ kind: 'milestones', mode: 'cumulative' }],
    [{ kind: 'milestones', steps: 0, mode: 'cumulative' }],
    [{ kind: 'milestones', steps: 1.5, mode: 'cumulative' }],
    [{ kind: 'composite', parts: [] }],
    [{ kind: 'composite' }],
    [{ kind: 'composite', parts: [{ rule: { kind: 'central' } }] }],
    [{ kind: 'composite', parts: [{ weight: '1', rule: { kind: 'curve' } }] }],
    [{ kind: 'central', score: '5' }],
    [{ kind: 'judgement', minimum: 1 }],
  ])('is none in %j', (rule) => {
    expect(takes(rule)).toBe(false);
  });

  it('keeps within its limits, the last of each still taken', () => {
    const ladder = (length: number) => ({ kind: 'ladder', points: many(length, ['1', '1']) });
    expect([100, 101].map((length) => takes(ladder(length)))).toEqual([true, false]);
    const written = (length: number) => ({ kind: 'central', minimum: '1'.repeat(length) });
    expect([200, 201].map((length) => takes(written(length)))).toEqual([true, false]);
    const steps = (count: number, extra: object = {}) => ({
      kind: 'milestones',
      steps: count,
      mode: 'cumulative',
      ...extra,
    });
    expect([1, 100, 101].map((count) => takes(steps(count)))).toEqual([true, true, false]);
    expect([100, 101].map((length) => takes(steps(5, { weights: many(length, '1') })))).toEqual([true, false]);
    expect([100, 101].map((length) => takes(steps(5, { names: many(length, 'ก') })))).toEqual([true, false]);
    expect([2000, 2001].map((length) => takes(steps(5, { names: [text(length)] })))).toEqual([true, false]);
    const whole = (length: number) => ({
      kind: 'composite',
      parts: many(length, { weight: '1', rule: { kind: 'central' } }),
    });
    expect([1, 200, 201].map((length) => takes(whole(length)))).toEqual([true, true, false]);
  });
});

describe('the shape of a part of a composite', () => {
  const part = { weight: '1', rule: { kind: 'central' } };
  const takesPart = (extra: object) => partSchema.safeParse({ ...part, ...extra }).success;

  it('has a name and a formula of at most 2,000 letters and nothing unknown', () => {
    expect([text(2000), text(2001)].map((name) => takesPart({ name }))).toEqual([true, false]);
    expect([text(2000), text(2001)].map((formula) => takesPart({ formula }))).toEqual([true, false]);
    expect([takesPart({}), takesPart({ share: '1' })]).toEqual([true, false]);
  });
});

describe('the shape of an adjustment', () => {
  const takesOne = (adjustment: unknown) => adjustmentSchema.safeParse(adjustment).success;
  const sound = [
    { kind: 'bonus-percent', percent: '5', reason: 'นวัตกรรม' },
    { kind: 'deduct', amount: '0.05', times: 5, reason: 'ส่งช้า' },
    { kind: 'cap', max: '100', reason: 'เต็ม' },
  ];

  it('is a bonus, a deduction or a cap, with a reason of at most 500 letters', () => {
    for (const one of sound) {
      expect(adjustmentSchema.parse(one)).toEqual(one);
      expect(takesOne({ ...one, reason: undefined })).toBe(true);
      expect(takesOne({ ...one, reason: text(500) })).toBe(true);
      expect(takesOne({ ...one, reason: text(501) })).toBe(false);
      expect(takesOne({ ...one, more: '1' })).toBe(false);
      expect(takesOne({ kind: one.kind })).toBe(false);
    }
    expect(takesOne({ kind: 'double' })).toBe(false);
    expect(takesOne({ kind: '', percent: '5' })).toBe(false);
  });

  it('counts a deduction from no time to a hundred thousand', () => {
    const times = (count: number) => takesOne({ kind: 'deduct', amount: '1', times: count });
    expect([-1, 0, 100_000, 100_001, 1.5].map(times)).toEqual([false, true, true, false, false]);
  });
});
