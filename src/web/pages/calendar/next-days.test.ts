import { expect, it } from 'vitest';
import { dateCalendarItems } from '../../../application/calendar/date-calendar-items.ts';
import { calendarOf } from '../../../domain/calendar/calendar-of.ts';
import { addDays } from '../../../domain/values/civil-date.ts';
import { holidays } from '../../../frameworks/holidays.ts';
import { listShippedFrameworks } from '../../../frameworks/registry.ts';
import { nextDays } from './next-days.tsx';

it('on every day of every year the next days are the earliest that are not over, and the periods of rounds are none', async () => {
  for (const framework of listShippedFrameworks()) {
    const known = { holidays: { between: async () => holidays } };
    const { from, to } = framework.period.value;
    for (let today = from; today <= addDays(to, 60); today = addDays(today, 13)) {
      const items = calendarOf(framework);
      const { entries } = await dateCalendarItems(known, items, framework.dueRule, today);
      const days = nextDays(entries).map((one) => one.movedTo ?? one.to);
      const left = entries
        .filter((one) => one.when !== 'past' && one.kind !== 'round')
        .map((one) => one.movedTo ?? one.to)
        .toSorted();
      expect(days, today).toEqual(left.slice(0, 3));
      expect(
        days.every((day) => day >= today),
        today,
      ).toBe(true);
    }
  }
});
