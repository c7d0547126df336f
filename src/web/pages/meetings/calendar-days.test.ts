import { expect, it } from 'vitest';
import { daysOf } from './calendar-days.ts';

it('a week begins on Monday, and a month has its own days', () => {
  expect(daysOf('week', '2015-10-16')).toEqual({
    ...{ from: '2015-10-12', to: '2015-10-18', before: '2015-10-05', after: '2015-10-19' },
  });
  expect(daysOf('week', '2015-10-18').from).toBe('2015-10-12');
  expect(daysOf('week', '2015-10-12').from).toBe('2015-10-12');
  expect(daysOf('month', '2015-12-31')).toEqual({
    ...{ from: '2015-12-01', to: '2015-12-31', before: '2015-11-30', after: '2016-01-01' },
  });
  expect(daysOf('month', '2016-02-10').to).toBe('2016-02-29');
});
