import { describe, expect, it } from 'vitest';
import type { ReportedVariable } from '../agreement/indicator.ts';
import { checkAnswered, doubtsOf } from './doubts.ts';

const sales: ReportedVariable = { name: 'sales', label: 'ยอดจำหน่าย', unit: 'ล้านบาท', mayBeNegative: true };
const measure = {
  formula: null,
  unit: 'ล้านบาท',
  rule: {
    kind: 'ladder',
    points: [
      ['1', '1'],
      ['2', '2'],
    ],
  },
} as const;
const nothing = { lastRound: {}, lastYear: {} };
const ask = (
  variable: ReportedVariable,
  value: string,
  earlier: { lastRound?: string; lastYear?: string } = {},
  reason = '',
) =>
  doubtsOf(
    { ...measure, variables: [variable] },
    { [variable.name]: value },
    {
      lastRound: earlier.lastRound === undefined ? {} : { [variable.name]: earlier.lastRound },
      lastYear: earlier.lastYear === undefined ? {} : { [variable.name]: earlier.lastYear },
    },
    () => reason,
  );
const kinds = (doubts: ReturnType<typeof ask>) => doubts.map((one) => one.kind);

describe('a figure the host is asked about', () => {
  const bounded = { ...sales, plausible: { from: '0', to: '100' } };
  it.each([
    ['100', []],
    ['0', []],
    ['100.01', ['outside-range']],
    ['-0.01', ['outside-range']],
  ])('%s between 0 and 100 asks %j', (value, asked) => {
    expect(kinds(ask(bounded, value))).toEqual(asked);
  });

  it('has only the bound that is stated', () => {
    expect(kinds(ask({ ...sales, plausible: { from: null, to: '5' } }, '-1000'))).toEqual([]);
  });

  const halved = { ...sales, largestChange: '0.5' };
  it.each([
    ['150', '100', []],
    ['150.01', '100', ['unlike-last-year']],
    ['50', '100', []],
    ['49.99', '100', ['unlike-last-year']],
    ['-150', '-100', []],
    ['10', '-10', ['unlike-last-year']],
    ['10', '0', []],
  ])('%s after %s last year, where half may change, asks %j', (value, lastYear, asked) => {
    expect(kinds(ask(halved, value, { lastYear }))).toEqual(asked);
  });

  it.each([
    ['1000', []],
    ['1000.01', ['unlike-last-round']],
    ['10', []],
    ['9.99', ['unlike-last-round']],
    ['0', ['fell-to-zero']],
  ])('%s after 100 last round, where nothing is stated, is asked about beyond ten times: %j', (value, asked) => {
    const doubts = ask(sales, value, { lastRound: '100' });
    expect(kinds(doubts)).toEqual(asked);
    for (const one of doubts) expect(one).toMatchObject({ statedChange: null, against: { value: '100' } });
  });

  it('that fell to 0 and lies outside what is plausible is asked about both', () => {
    const plausible = { from: '1', to: '100' };
    expect(ask({ ...sales, plausible }, '0', { lastRound: '50' })).toMatchObject([
      { kind: 'outside-range', against: plausible, statedChange: null },
      { kind: 'fell-to-zero', against: { value: '50' }, statedChange: null },
    ]);
  });

  it('is asked about when it falls to 0, once, against what it fell from', () => {
    expect(ask(halved, '0', { lastRound: '100', lastYear: '90' })).toMatchObject([
      { key: 'sales.fell-to-zero', kind: 'fell-to-zero', against: { value: '100' } },
    ]);
    expect(ask(sales, '0.00', { lastRound: '0', lastYear: '90' })).toMatchObject([{ against: { value: '90' } }]);
    expect(kinds(ask(sales, '0', { lastRound: '0', lastYear: '0' }))).toEqual([]);
    expect(kinds(ask(sales, '0'))).toEqual([]);
    const bounded = { ...sales, plausible: { from: '1', to: null } };
    expect(kinds(ask(bounded, '0', { lastYear: '5' }))).toEqual(['outside-range', 'fell-to-zero']);
  });

  it('is never a step, a figure not given, or one with nothing before it', () => {
    expect(kinds(ask({ ...sales, name: 'step1' }, '1', { lastYear: '0.01' }))).toEqual([]);
    expect(kinds(ask({ ...sales, name: 'p1_step2' }, '1', { lastYear: '0.01' }))).toEqual([]);
    expect(doubtsOf({ ...measure, variables: [halved] }, {}, nothing, () => '')).toEqual([]);
    expect(kinds(ask(halved, '1e9'))).toEqual([]);
  });

  it('is sent only with a reason, asked for beside its own field', () => {
    const open = checkAnswered(ask(halved, '400', { lastRound: '100', lastYear: '390' }));
    expect(open).toEqual({
      ok: false,
      refusals: [
        {
          code: 'doubt-unanswered',
          field: 'reasons.sales.unlike-last-round',
          facts: { label: 'ยอดจำหน่าย', value: '400', kind: 'unlike-last-round' },
        },
      ],
    });
    expect(checkAnswered(ask(halved, '400', { lastRound: '100' }, 'เปิดตลาดใหม่')).ok).toBe(true);
    expect(checkAnswered(ask(halved, '400', { lastRound: '100' }, '  ')).ok).toBe(false);
  });

  it('shows the figure, what it is compared with and the share that is stated', () => {
    const bounded = { ...halved, plausible: { from: null, to: '300' } };
    expect(ask(bounded, '400', { lastYear: '100' }, 'เปิดตลาดใหม่')).toEqual([
      {
        key: 'sales.outside-range',
        kind: 'outside-range',
        label: 'ยอดจำหน่าย',
        unit: 'ล้านบาท',
        value: '400',
        against: { from: null, to: '300' },
        statedChange: null,
        reason: 'เปิดตลาดใหม่',
      },
      {
        key: 'sales.unlike-last-year',
        kind: 'unlike-last-year',
        label: 'ยอดจำหน่าย',
        unit: 'ล้านบาท',
        value: '400',
        against: { value: '100' },
        statedChange: '0.5',
        reason: 'เปิดตลาดใหม่',
      },
    ]);
    expect(kinds(ask({ ...sales, plausible: { from: '0', to: null } }, '1000000'))).toEqual([]);
  });

  it('is asked about where its name only begins or ends like a step', () => {
    for (const name of ['step1x', 'footsteps', 'misstep2']) {
      expect(kinds(ask({ ...halved, name }, '400', { lastYear: '100' }))).toEqual(['unlike-last-year']);
    }
    expect(kinds(ask({ ...halved, name: 'step12' }, '400', { lastYear: '100' }))).toEqual([]);
  });

  it('needs no answer where nothing is asked', () => {
    expect(checkAnswered([])).toEqual({ ok: true, value: true });
  });

  it('is not asked about where no figure stands, though it has bounds', () => {
    const bounded = { ...sales, plausible: { from: '0', to: '100' } };
    expect(doubtsOf({ ...measure, variables: [bounded] }, {}, nothing, () => '')).toEqual([]);
    expect(kinds(ask(bounded, 'มาก', { lastYear: '5' }))).toEqual([]);
  });
});
