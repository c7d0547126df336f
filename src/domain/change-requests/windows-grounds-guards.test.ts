import { describe, expect, it } from 'vitest';
import { budget, checkOn, evidenceOf, flood, fy2554, fy2568, refusedFor } from '../../testing/change-sample.ts';
import type { ChangeRequest } from './change-request.ts';

/** Days of the windows that the seeds state, with the window of each; null: after all. Weekends and holidays move none. */
const days = {
  2554: [
    ['2010-10-01', 'change', 'the first day of the year'],
    ['2011-02-18', 'change', 'a holiday (Makha Bucha)'],
    ['2011-03-30', 'change', 'the day before the last'],
    ['2011-03-31', 'change', 'the last day'],
    ['2011-04-01', null, 'the day after'],
    ['2011-09-30', null, 'the last day of the year'],
  ],
  2568: [
    ['2024-10-01', 'change-6m', 'the first day of the year'],
    ['2025-02-12', 'change-6m', 'a holiday (Makha Bucha)'],
    ['2025-02-27', 'change-6m', 'the day before the last of the first window'],
    ['2025-02-28', 'change-6m', 'the last day of the first window'],
    ['2025-03-01', 'change-12m', 'the day after, a Saturday'],
    ['2025-07-10', 'change-12m', 'a holiday (Asalha Bucha)'],
    ['2025-07-30', 'change-12m', 'the day before the last'],
    ['2025-07-31', 'change-12m', 'the last day'],
    ['2025-08-01', null, 'the day after'],
    ['2025-09-30', null, 'the last day of the year'],
  ],
} as const;

const frameworks = { 2554: fy2554, 2568: fy2568 } as const;
const samples = { 2554: budget, 2568: flood } as const;

/** What each guard is about, done to a request; by year what then stands against it beside the day and the ground. */
const guards: readonly {
  readonly guard: string;
  readonly change: (request: ChangeRequest) => Partial<ChangeRequest>;
  readonly reached?: true;
  readonly refused: Readonly<Record<2554 | 2568, readonly string[]>>;
}[] = [
  { guard: 'nothing against it', change: () => ({}), refused: { 2554: [], 2568: [] } },
  {
    guard: 'a value that a reported result has reached',
    change: () => ({}),
    reached: true,
    refused: { 2554: [], 2568: ['change-target-known'] },
  },
  {
    guard: 'a new indicator',
    change: () => ({ code: '9-NEW' }),
    refused: { 2554: ['change-indicator-unknown'], 2568: ['change-another-indicator'] },
  },
  {
    guard: 'a substitute under the same code',
    change: ({ fiscalYear }) => ({
      kind: fiscalYear === 2554 ? 'indicator' : 'details',
      proposed: { name: 'ตัวชี้วัดทดแทน' },
    }),
    refused: { 2554: [], 2568: ['change-another-indicator'] },
  },
  {
    guard: 'a cause inside the office',
    change: () => ({ cause: 'internal' }),
    refused: { 2554: ['change-cause-internal'], 2568: ['change-cause-internal'] },
  },
  {
    guard: 'no evidence for the ground',
    change: () => ({ files: [] }),
    refused: { 2554: ['change-evidence-missing'], 2568: ['change-evidence-missing'] },
  },
];

const rows = ([2554, 2568] as const).flatMap((year) =>
  (frameworks[year].changePolicy.value?.grounds ?? []).flatMap(({ code: ground, examples }) =>
    [...(examples ?? []).map(({ code }) => code), ''].flatMap((example) =>
      guards.flatMap((one) => days[year].map((day) => ({ year, ground, example, ...one, day }))),
    ),
  ),
);

describe('a request on a day, on a ground, against a guard', () => {
  it('is tried for every window of both years, with every ground and every example, in words where none is chosen', () => {
    expect(rows).toHaveLength(2 * 6 * 6 + 6 * 6 * 10);
  });

  it.each(rows)('FY$year $ground/$example, $guard, on $day.0 ($day.2)', (row) => {
    const { year, ground, example, change, reached, refused, day } = row;
    const otherFactor = year === 2568 && example === '' ? 'ปิดด่านชายแดน' : '';
    const base = { ...samples[year], ground, example, otherFactor, files: evidenceOf({ ground, example }) };
    const request: ChangeRequest = { ...base, ...change(base) };
    const result = { code: base.code, round: '6m', state: 'reported', variables: { result: '1.5' } } as const;
    const checked = checkOn(request, day[0], { results: reached ? [result] : [] });
    const late = day[1] === null ? ['change-after-window'] : [];
    expect(refusedFor(checked)).toEqual([...late, ...refused[year]]);
    if (checked.ok) expect(checked.value.code).toBe(day[1]);
  });
});
