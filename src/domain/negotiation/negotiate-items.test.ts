import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Indicator } from '../agreement/indicator.ts';
import {
  asksNothing,
  type Counter,
  counterTaken,
  type NegotiationItem,
  negotiatedTable,
  resolutionNameOf,
  resolutionNames,
  resolutions,
  unresolvedCodes,
  withTerms,
} from './negotiate-items.ts';

const indicator = (code: string, weight = '50'): Indicator => ({
  ...{ code, componentCode: '1', position: 1, name: code, definition: '', unit: 'ร้อยละ', weight, formula: null },
  ...{ variables: [], baselines: [], dataSource: '', inForce: 'in-force' },
  rule: {
    kind: 'ladder',
    points: [
      ['1', '1'],
      ['2', '5'],
    ],
    below: 'zero',
  },
});
const item = (code: string, position: number, change: Partial<NegotiationItem> = {}): NegotiationItem => ({
  ...{ code, position, proposed: indicator(code), resolution: null, counter: null, note: '' },
  ...{ resolvedAt: null, resolvedName: null, rowVersion: 1 },
  ...change,
});
const counter = (code: string, number: number, side: Counter['side'], weight: string): Counter => ({
  ...{ code, number, side, indicator: indicator(code, weight), reason: '' },
  ...{ madeAt: '', madeName: '', actingFor: null },
});

it('a resolution about an indicator of the cluster is about its weight, the rest is as the cluster agrees it', () => {
  const sharedFrom = { organisationId: 'cluster-2560-1', organisationName: 'กลุ่มจังหวัด', code: 'C' };
  const named = (proposed: Indicator) => resolutions.map((one) => resolutionNameOf({ proposed }, one));
  expect(named(indicator('1-1'))).toEqual(resolutions.map((one) => resolutionNames[one]));
  expect(named({ ...indicator('1-1'), sharedFrom })).toEqual(
    resolutions.map((one) =>
      one === 'withdrawn'
        ? 'ถอนตัวชี้วัด'
        : one === 'as-proposed'
          ? 'ตามกลุ่มจังหวัด'
          : `${resolutionNames[one]} (น้ำหนัก) · ตามกลุ่มจังหวัด`,
    ),
  );
});

describe('what a resolution takes', () => {
  const counters = [
    counter('1-1', 1, 'opdc', '40'),
    counter('1-1', 2, 'province', '45'),
    counter('1-1', 3, 'opdc', '42'),
  ];
  const taken = (...[resolution, chosen, verdict, laid = counters]: Parameters<typeof take>) =>
    take(resolution, chosen, verdict, laid);
  const take = (
    resolution: (typeof resolutions)[number],
    chosen: number | null,
    verdict: 'appropriate' | 'adjust' | null,
    laid: readonly Counter[] = counters,
  ) => {
    const outcome = counterTaken(resolution, chosen, verdict, laid);
    return outcome.ok ? outcome.value : outcome.refusals[0]?.code;
  };

  it.each([
    ['nothing but the proposal', 'as-proposed', 2, 'adjust', null],
    ['the counter-proposal chosen', 'as-counter', 2, 'adjust', 2],
    ['no counter-proposal that nobody made', 'as-counter', 9, 'adjust', 'counter-unknown'],
    ['the latest figures of OPDC', 'as-opdc-view', null, 'adjust', 3],
    ['nothing once withdrawn', 'withdrawn', 1, 'adjust', null],
  ] as const)('%s', (_what, resolution, chosen, verdict, expected) => {
    expect(taken(resolution, chosen, verdict)).toBe(expected);
  });

  it('is the proposal where OPDC found it appropriate and laid down no figures, else OPDC must first do so', () => {
    expect(taken('as-opdc-view', null, 'appropriate', [])).toBeNull();
    expect(taken('as-opdc-view', null, 'adjust', [])).toBe('opdc-view-without-figures');
  });
});

describe('a counter-proposal', () => {
  it('sets weight, targets and baselines and leaves the rest of the indicator alone', () => {
    const base = indicator('1-1');
    const changed = withTerms(base, { weight: '๔๐.๐', targets: ['3', '1,000'], baselines: [] });
    expect(changed).toEqual({
      ...base,
      weight: '40',
      rule: {
        ...base.rule,
        points: [
          ['3', '1'],
          ['1000', '5'],
        ],
      },
    });
  });

  it('keeps the past results of the indicator unless it states others', () => {
    const [own, other] = [[{ fiscalYear: 2566, value: '1' }], [{ fiscalYear: 2567, value: '2' }]];
    const base = { ...indicator('1-1'), baselines: own };
    const stated = (baselines: typeof own) => withTerms(base, { weight: '40', targets: [], baselines }).baselines;
    expect([stated([]), stated(other)]).toEqual([own, other]);
  });

  it('that repeats the proposal asks nothing', () => {
    expect(asksNothing(indicator('1-1'), { ...indicator('1-1'), position: 4 })).toBe(true);
    expect(asksNothing(indicator('1-1'), indicator('1-1', '49'))).toBe(false);
  });
});

const items = fc
  .uniqueArray(fc.constantFrom('1-1', '1-2', '2-1', '3-1'), { minLength: 1 })
  .chain((codes) =>
    fc.tuple(
      ...codes.map((code, at) =>
        fc
          .record({ resolution: fc.option(fc.constantFrom(...resolutions)), withCounter: fc.boolean() })
          .map(({ resolution, withCounter }) =>
            item(code, at + 1, { resolution, counter: resolution !== null && withCounter ? 1 : null }),
          ),
      ),
    ),
  );

describe('the table, whatever is resolved', () => {
  const counters = ['1-1', '1-2', '2-1', '3-1'].map((code) => counter(code, 1, 'province', '33'));

  it('holds every item that was not withdrawn, once, in order and numbered without holes', () => {
    fc.assert(
      fc.property(items, (all) => {
        const table = negotiatedTable(all, counters);
        expect(table.map((one) => one.code)).toEqual(
          all.filter((one) => one.resolution !== 'withdrawn').map((one) => one.code),
        );
        expect(table.map((one) => one.position)).toEqual(table.map((_one, index) => index + 1));
      }),
    );
  });

  it('differs from the proposal only where a counter-proposal was taken', () => {
    fc.assert(
      fc.property(items, (all) => {
        for (const one of negotiatedTable(all, counters)) {
          const taken = all.find((each) => each.code === one.code)?.counter !== null;
          expect(one.weight).toBe(taken ? '33' : '50');
        }
      }),
    );
  });

  it('names exactly what is left to resolve', () => {
    fc.assert(
      fc.property(items, (all) => {
        expect(unresolvedCodes(all)).toEqual(all.filter((one) => one.resolution === null).map((one) => one.code));
      }),
    );
  });

  it('is laid out in the order of the table, with what each resolution took', () => {
    const items = [
      item('1-3', 3),
      item('1-1', 1, { counter: 2 }),
      item('1-2', 2, { resolution: 'withdrawn' }),
      item('1-4', 4, { counter: 9 }),
    ];
    const counters = [
      counter('1-1', 1, 'opdc', '40'),
      counter('1-3', 2, 'opdc', '41'),
      counter('1-1', 2, 'province', '45'),
    ];
    const laid = negotiatedTable(items, counters);
    expect(laid.map(({ code, weight, position }) => `${position} ${code} ${weight}`)).toEqual([
      '1 1-1 45',
      '2 1-3 50',
      '3 1-4 50',
    ]);
    expect(unresolvedCodes(items)).toEqual(['1-1', '1-3', '1-4']);
  });

  it('takes OPDC’s latest figures although the province answered later, and is refused beside its field', () => {
    const counters = [counter('1-1', 1, 'opdc', '40'), counter('1-1', 2, 'province', '45')];
    expect(counterTaken('as-opdc-view', null, 'adjust', counters)).toEqual({ ok: true, value: 1 });
    expect(counterTaken('as-counter', 9, 'adjust', counters)).toEqual({
      ok: false,
      refusals: [{ code: 'counter-unknown', field: 'resolution' }],
    });
    expect(counterTaken('as-opdc-view', null, 'adjust', [])).toEqual({
      ok: false,
      refusals: [{ code: 'opdc-view-without-figures', field: 'resolution' }],
    });
    expect(Object.keys(resolutionNames)).toEqual([...resolutions]);
  });

  it('puts new targets where the rule has points, and leaves every other rule alone', () => {
    const terms = { weight: '๔๐.๕๐', targets: ['๑', 'สอง'], baselines: [] };
    const made = withTerms(indicator('1-1'), terms);
    expect([made.weight, made.rule]).toEqual([
      '40.5',
      {
        kind: 'ladder',
        points: [
          ['1', '1'],
          ['สอง', '5'],
        ],
        below: 'zero',
      },
    ]);
    const few = withTerms(indicator('1-1'), { ...terms, targets: [] });
    expect(few.rule).toMatchObject({
      points: [
        ['1', '1'],
        ['2', '5'],
      ],
    });
    for (const rule of [
      { kind: 'central' },
      { kind: 'composite', parts: [{ weight: '1', rule: { kind: 'central' } }] },
    ] as const) {
      expect(withTerms({ ...indicator('1-1'), rule }, terms).rule).toBe(rule);
    }
  });
});
