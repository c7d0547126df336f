import { describe, expect, it } from 'vitest';
import { indicators2568 } from '../../testing/change-sample.ts';
import type { Indicator } from '../agreement/indicator.ts';
import { targetsKnown } from './known-results.ts';

const [sample] = indicators2568;
if (sample === undefined) throw new Error('the sample has an indicator');
/** Agreed: 2, 4 and 6. */
const indicator: Indicator = sample;
const levels = (...values: string[]) =>
  values.map((value, at): readonly [string, string] => [value, ['50', '75', '100', '100'][at] ?? '']);
const reported = (result: string) => [
  { code: indicator.code, round: '6m' as const, state: 'reported' as const, variables: { result } },
];
const known = (result: string, ...values: string[]) => targetsKnown(indicator, levels(...values), reported(result));

describe('the new levels that a result has reached', () => {
  it('are told one by one with the value before and after', () => {
    expect(known('2.5', '1', '2', '3')).toEqual([
      { round: '6m', result: '2.5', score: '50', before: '2', after: '1' },
      { round: '6m', result: '2.5', score: '75', before: '4', after: '2' },
    ]);
  });

  it('are found by the first and the last value, which say what is better', () => {
    expect(known('2.5', '2', '1', '3')).toEqual([{ round: '6m', result: '2.5', score: '75', before: '4', after: '1' }]);
    for (const values of [['3', '1', '3'], ['x', '1', '3'], ['1', '1', 'x'], ['1'], []])
      expect(known('9', ...values)).toEqual([]);
  });

  it('are only those that are numbers beside an agreed number', () => {
    expect(known('2.5', '1', 'x', '2', '2.5')).toEqual([
      { round: '6m', result: '2.5', score: '50', before: '2', after: '1' },
      { round: '6m', result: '2.5', score: '100', before: '6', after: '2' },
    ]);
  });

  it('are none without a result that the agreed rule can score', () => {
    const unordered = { ...indicator, rule: { kind: 'ladder' as const, points: levels('2', '6', '4') } };
    expect(targetsKnown(unordered, levels('1', '2', '3'), reported('9'))).toEqual([]);
    const [figure] = reported('9');
    if (figure === undefined) throw new Error('a result is reported');
    const points = levels('1', '2', '3');
    expect(targetsKnown(indicator, points, [{ ...figure, state: 'missing' }])).toEqual([]);
    expect(targetsKnown(indicator, points, [{ ...figure, variables: {} }])).toEqual([]);
    expect(targetsKnown(indicator, points, [{ ...figure, code: 'another' }])).toEqual([]);
  });

  it('are none beside a measure that has no levels', () => {
    const rules: Indicator['rule'][] = [
      { kind: 'judgement' },
      { kind: 'composite', parts: [{ weight: '100', rule: indicator.rule }] },
    ];
    for (const rule of rules)
      expect(targetsKnown({ ...indicator, rule }, levels('1', '2', '3'), reported('9'))).toEqual([]);
  });

  it('show a result without an end in four decimals', () => {
    const shared = { ...indicator, formula: 'a / b' };
    const [figure] = reported('');
    const results = figure ? [{ ...figure, variables: { a: '8', b: '3' } }] : [];
    expect(targetsKnown(shared, levels('1', '3', '5'), results)).toEqual([
      { round: '6m', result: '2.6667', score: '50', before: '2', after: '1' },
    ]);
  });
});
