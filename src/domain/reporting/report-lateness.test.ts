import { expect, it } from 'vitest';
import { shippedFramework } from '../../testing/shipped-framework.ts';
import { latenessOf, milderOf } from './report-lateness.ts';

it('of two counts the milder is kept, and of two alike the later one', () => {
  const count = (days: readonly string[], due = '2025-10-31') => ({
    ...{ due, received: '2025-11-05', days, perDay: null, deduction: null, steps: [] },
  });
  const [one, two] = [count(['2025-11-03']), count(['2025-11-03', '2025-11-04'])];
  expect([milderOf(one, two), milderOf(two, one)]).toEqual([one, one]);
  const again = count(['2025-11-04'], '2025-11-03');
  expect(milderOf(one, again)).toBe(again);
  expect([milderOf(null, two), milderOf(two, null)]).toEqual([two, two]);
});

it('lateness costs points only in the rounds that the year names', () => {
  const framework = shippedFramework(2554);
  const source = { assumption: 'ตัวอย่าง' };
  const latePenalty = { value: { rounds: ['12m', '9m'], perDay: '0.05' }, source } as typeof framework.latePenalty;
  const due = framework.rounds.map((one) => ({ ...one, reportDue: { value: '2011-10-31', source } }));
  const late = (round: string) =>
    latenessOf({ ...framework, latePenalty, rounds: due as typeof framework.rounds }, round, '2011-11-01T03:00:00Z', [
      { date: '2011-12-31', name: 'วันสิ้นปี', scope: 'national' },
    ]);
  expect([late('9m'), late('12m')]).toMatchObject([{ perDay: '0.05' }, { perDay: '0.05' }]);
  expect(late('6m')).toMatchObject({ perDay: null, deduction: null });
});
