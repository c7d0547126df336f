import { expect, it } from 'vitest';
import { checkChange, type FinishedUse } from './check-development-indicator.ts';
import type { DevelopmentIndicator } from './development-indicator.ts';

const before: DevelopmentIndicator = {
  ...{ organisationId: 'TH-13', code: '1-01', name: 'ก', definition: 'ก', unit: 'บาท', method: 'ก', dataSource: 'ก' },
  ...{ ownerId: 'TH-13.stat', frequency: 'year', firstYear: 2560, lastYear: null, rowVersion: 1 },
  ...{ createdOn: '2019-05-02', changedAt: '2019-05-02T00:00:00.000Z', changedName: 'ก' },
};
const counted: readonly FinishedUse[] = [{ fiscalYear: 2562, countsPeriods: true }];
const baseline: readonly FinishedUse[] = [{ fiscalYear: 2562, countsPeriods: false }];
const told = (more: Partial<DevelopmentIndicator>, finished: readonly FinishedUse[] = [], reason = '') => {
  const periods = [{ fiscalYear: 2565, quarter: 0 }];
  const checked = checkChange({ before, after: { ...before, ...more }, reason, periods, finished });
  return checked.ok ? [] : checked.refusals.map(({ code, field }) => `${code} ${field}`);
};

it('what an indicator means is its definition too: changed for a reason while values stand, never once a score rests on it', () => {
  expect(told({ definition: 'ข' })).toEqual(['development-change-reason reason']);
  expect(told({ definition: 'ข' }, [], 'เขียนให้ชัด')).toEqual([]);
  for (const part of ['definition', 'unit', 'method'] as const)
    expect(told({ [part]: 'ข' }, baseline, 'เขียนให้ชัด')).toEqual([`development-used-by-score ${part}`]);
  expect(told({ name: 'ข', dataSource: 'ข', ownerId: 'TH-13.com' }, counted)).toEqual([]);
});

it('the years of which a value was expected stay as they were counted; later ones may be others', () => {
  expect(told({ firstYear: 2562 }, counted)).toEqual(['development-used-by-score firstYear']);
  expect(told({ firstYear: 2558 }, counted)).toEqual(['development-used-by-score firstYear']);
  expect(told({ firstYear: 2558 }, baseline)).toEqual([]);
  expect(told({ lastYear: 2566 }, counted)).toEqual([]);
  const closed = checkChange({
    ...{ before: { ...before, lastYear: 2561 }, after: before, reason: '', periods: [], finished: counted },
  });
  expect(closed).toMatchObject({ refusals: [{ code: 'development-used-by-score', field: 'lastYear' }] });
});
