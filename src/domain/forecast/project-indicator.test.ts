import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzzRuns, fuzzSeed } from '../../testing/fuzzing.ts';
import type { ByPeriod, Indicator } from '../agreement/indicator.ts';
import { periodsOf, periodVariable } from '../reporting/period-values.ts';
import { formatHalfUp, fractionOf, toDecimalText } from '../values/decimal.ts';
import { compare, HUNDRED, sumOf, ZERO } from '../values/fraction.ts';
import type { IndicatorHistory } from './indicator-history.ts';
import { projectIndicator } from './project-indicator.ts';
import type { Projected } from './projection.ts';

const runs = { numRuns: 150 * fuzzRuns, seed: fuzzSeed };
const byMonth: ByPeriod = { period: 'month', combine: 'sum' };
const quantity = (name: string, byPeriod: ByPeriod | null) => ({
  ...{ name, label: name, unit: 'คน', mayBeNegative: false, byPeriod },
});

const count: Indicator = {
  code: '1.1-A',
  componentCode: '1.1',
  position: 1,
  name: 'จำนวนผู้ผ่านการอบรม',
  definition: '',
  unit: 'คน',
  weight: '10',
  formula: null,
  variables: [quantity('result', byMonth)],
  rule: {
    kind: 'ladder',
    points: [
      ['1000', '50'],
      ['1100', '75'],
      ['1200', '100'],
    ],
    below: 'zero',
  },
  baselines: [],
  dataSource: '',
  inForce: 'in-force',
};
const share: Indicator = {
  ...count,
  unit: 'ร้อยละ',
  formula: 'part / whole * 100',
  variables: [quantity('part', byMonth), quantity('whole', byMonth)],
  rule: {
    kind: 'ladder',
    points: [
      ['70', '50'],
      ['80', '75'],
      ['90', '100'],
    ],
    below: 'zero',
  },
};

const months = (name: string, figures: readonly (number | null)[]) =>
  Object.fromEntries(
    periodsOf(byMonth, '12m').flatMap((period, index) => {
      const figure = figures[index] ?? null;
      return figure === null ? [] : [[periodVariable(name, period), String(figure)]];
    }),
  );
const history = (variables: Record<string, string>, rest: Partial<IndicatorHistory> = {}): IndicatorHistory => ({
  fiscalYear: 2568,
  thisYear: [{ round: '6m', state: 'missing', variables }],
  earlierYears: [],
  ...rest,
});

function projected(indicator: Indicator, known: IndicatorHistory): Projected {
  const found = projectIndicator(indicator, known);
  if (found.basis === null) throw new Error(found.why);
  return found;
}
const decimal = (figure: Projected) => (figure.result === null ? null : toDecimalText(figure.result));

describe('the year-end of an indicator', () => {
  it('adds what is expected to what was reported, and scores it by the rule of the agreement', () => {
    const found = projected(count, history(months('result', [100, 100, 100, 100, 100, 100])));
    expect([decimal(found), formatHalfUp(found.score, 4), found.basis]).toEqual(['1200', '100.0000', 'periods']);
    expect(found.points.map(({ label, value }) => `${label} ${toDecimalText(value)}`)).toEqual([
      ...['ต.ค. 100', 'พ.ย. 200', 'ธ.ค. 300', 'ม.ค. 400', 'ก.พ. 500', 'มี.ค. 600'],
    ]);
  });

  it('treats a running total as what each month added', () => {
    const running = { ...count, variables: [quantity('result', { ...byMonth, combine: 'cumulative' })] };
    expect(decimal(projected(running, history(months('result', [90, 180, 270, 360, 450, 540]))))).toBe('1080');
    const state = { ...count, variables: [quantity('result', { ...byMonth, combine: 'latest' })] };
    expect(decimal(projected(state, history(months('result', [1150, 1150, 1150, 1150, 1150]))))).toBe('1150');
  });

  it('makes a ratio of the sums, never a mean of ratios', () => {
    const even = [...alternating('part', 50, 80), ...alternating('whole', 100, 100)];
    const found = projected(share, history(Object.fromEntries(even)));
    // Months of 50 and of 80 in 100: the ratio so far is 65.
    expect(toDecimalText(found.points.at(-1)?.value ?? ZERO)).toBe('65');
    expect(compare(found.worst.score, found.best.score)).toBeLessThanOrEqual(0);
  });

  it('is never outside what the indicator can be, nor below what is there already', () => {
    const figure = fc.integer({ min: 0, max: 1_000_000 });
    const some = fc.array(figure, { minLength: 4, maxLength: 11 });
    fc.assert(
      fc.property(some, (figures) => {
        const found = projected(count, history(months('result', figures)));
        const reached = sumOf(figures.map((one) => fractionOf(String(one))));
        for (const one of [found, found.worst, found.best])
          expect(compare(one.result ?? ZERO, reached)).toBeGreaterThanOrEqual(0);
        expect(compare(found.worst.score, found.score)).toBeLessThanOrEqual(0);
        expect(compare(found.best.score, found.score)).toBeGreaterThanOrEqual(0);
      }),
      runs,
    );
    fc.assert(
      fc.property(some, some, (parts, wholes) => {
        const found = projectIndicator(share, history({ ...months('part', parts), ...months('whole', wholes) }));
        if (found.basis === null) return;
        for (const one of [found, found.worst, found.best]) {
          expect(compare(one.result ?? ZERO, ZERO)).toBeGreaterThanOrEqual(0);
          expect(compare(one.result ?? ZERO, HUNDRED)).toBeLessThanOrEqual(0);
        }
      }),
      runs,
    );
  });

  it('expects more where every month was more', () => {
    const some = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 4, maxLength: 11 });
    fc.assert(
      fc.property(some, fc.integer({ min: 2, max: 9 }), (figures, times) => {
        const [less, more] = [figures, figures.map((one) => one * times)].map((all) =>
          projected(count, history(months('result', all))),
        );
        expect(compare(more?.result ?? ZERO, less?.result ?? ZERO)).toBeGreaterThanOrEqual(0);
      }),
      runs,
    );
  });

  it('is the result itself once the year-end is reported, however far the projection was', () => {
    const last = { round: '12m', state: 'reported', variables: { result: '1150' } } as const;
    const found = projected(count, { ...history({}), thisYear: [last] });
    expect([found.basis, decimal(found), formatHalfUp(found.score, 4)]).toEqual(['reported', '1150', '87.5000']);
    expect(found.worst).toEqual(found.best);
  });

  it('is the steps that are reported as done, of which nothing else can be said', () => {
    const steps: Indicator = { ...count, rule: { kind: 'milestones', steps: 5, mode: 'cumulative' } };
    const last = { round: '12m', state: 'reported', variables: { step1: '1', step2: '1' } } as const;
    expect(decimal(projected(steps, { ...history({}), thisYear: [last] }))).toBe('2');
  });

  it('says from the results of earlier years what it can, and with a wide interval', () => {
    const plain = { ...count, variables: [quantity('result', null)] };
    const baselines = [2565, 2566, 2567].map((fiscalYear, index) => ({ fiscalYear, value: String(1000 + index * 40) }));
    const found = projected({ ...plain, baselines }, history({}));
    expect([found.basis, found.figures, found.points.map(({ label }) => label)]).toEqual([
      ...['years', 3, ['2565', '2566', '2567']],
    ]);
    expect(compare(found.worst.result ?? ZERO, found.best.result ?? ZERO)).toBeLessThan(0);
  });

  it('says that it cannot say, and why', () => {
    const why = (indicator: Indicator, known: IndicatorHistory) => {
      const found = projectIndicator(indicator, known);
      return found.basis === null ? found.why : found.basis;
    };
    expect(why(count, history(months('result', [100, 100, 100])))).toBe('too-few');
    expect(why(count, history(months('result', [100, 100, null, 100, 100, 100])))).toBe('gap');
    expect(why({ ...count, variables: [quantity('result', null)] }, history({ result: '600' }))).toBe('no-series');
    expect(why({ ...count, inForce: 'cancelled' }, history({}))).toBe('cancelled');
    expect(why({ ...count, rule: { kind: 'judgement' } }, history({}))).toBe('evaluator');
    expect(why({ ...count, rule: { kind: 'milestones', steps: 5, mode: 'cumulative' } }, history({}))).toBe('steps');
    const zeros = [0, 0, 0, 0, 0];
    expect(why(share, history({ ...months('part', zeros), ...months('whole', zeros) }))).toBe('not-applicable');
    // Years that do not follow on one another are no series.
    const baselines = [2562, 2566, 2567].map((fiscalYear) => ({ fiscalYear, value: '1000' }));
    expect(why({ ...count, variables: [quantity('result', null)], baselines }, history({}))).toBe('no-series');
  });
});

describe('what is known of an indicator', () => {
  const unknown = (why: string) => ({ basis: null, why, points: [] });
  const atEnd = (variables: Record<string, string>, state: 'reported' | 'missing' = 'reported') => ({
    ...history({}),
    thisYear: [{ round: '12m', state, variables } as const],
  });

  it('is nothing to be projected where it is cancelled, shared, judged or made of steps', () => {
    const sharedFrom = { organisationId: 'TH-CL1', organisationName: 'กลุ่มจังหวัด', code: '1.1-A' };
    const six = history(months('result', [100, 100, 100, 100, 100, 100]));
    expect(projectIndicator({ ...count, inForce: 'cancelled' }, six)).toEqual(unknown('cancelled'));
    expect(projectIndicator({ ...count, sharedFrom }, six)).toEqual(unknown('shared'));
    expect(projectIndicator({ ...count, sharedFrom, inForce: 'cancelled' }, six)).toEqual(unknown('shared'));
    expect(projectIndicator({ ...count, rule: { kind: 'judgement' } }, six)).toEqual(unknown('evaluator'));
    const step = { ...quantity('step1', null), kind: 'step' } as const;
    expect(projectIndicator({ ...count, variables: [quantity('result', byMonth), step] }, six)).toEqual(
      unknown('steps'),
    );
  });

  it('is the year-end result only where that is reported', () => {
    const half = { round: '6m', state: 'reported', variables: { result: '1150' } } as const;
    expect(projectIndicator(count, { ...history({}), thisYear: [half] })).toEqual(unknown('too-few'));
    expect(projectIndicator(count, atEnd({ result: '1150' }, 'missing'))).toEqual(unknown('too-few'));
    const end = { round: '12m', state: 'reported', variables: { result: '1100' } } as const;
    const found = projected(count, { ...history({}), thisYear: [half, end] });
    expect([decimal(found), formatHalfUp(found.score, 4), found.figures, found.points]).toEqual([
      ...['1100', '75.0000', 1, []],
    ]);
  });

  it('is not a year-end result that has no score', () => {
    expect(projectIndicator(count, atEnd({ result: 'มาก' }))).toEqual(unknown('too-few'));
    expect(projectIndicator(share, atEnd({ part: '5', whole: '0' }))).toEqual(unknown('too-few'));
  });

  it('is the score alone of a composite that is reported', () => {
    const parts = [{ weight: '1', rule: count.rule }];
    const found = projected({ ...count, rule: { kind: 'composite', parts } }, atEnd({ p1_result: '1150' }));
    expect([found.result, found.worst.result, found.best.result]).toEqual([null, null, null]);
    expect([found, found.worst, found.best].map(({ score }) => formatHalfUp(score, 4))).toEqual([
      ...['87.5000', '87.5000', '87.5000'],
    ]);
  });

  it('is what its periods say rather than its earlier years', () => {
    const baselines = [2565, 2566, 2567].map((fiscalYear) => ({ fiscalYear, value: '1000' }));
    const found = projected({ ...count, baselines }, history(months('result', [100, 100, 100, 100, 100, 100])));
    expect([found.basis, decimal(found)]).toEqual(['periods', '1200']);
    const few = projected({ ...count, baselines }, history(months('result', [100, 100, 100])));
    expect([few.basis, decimal(few)]).toEqual(['years', '1000']);
  });
});

function alternating(name: string, odd: number, even: number): (readonly [string, string])[] {
  const figures = Array.from({ length: 6 }, (_, index) => (index % 2 === 0 ? odd : even));
  return Object.entries(months(name, figures));
}
