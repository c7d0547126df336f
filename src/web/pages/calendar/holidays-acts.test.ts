import { expect, it } from 'vitest';
import { holidayActOf } from './holidays-acts.ts';

it('a holiday is withdrawn by its whole name, whatever signs are in it', () => {
  const holiday = { date: '2027-01-01', scope: 'TH-42 TH-40', name: 'งานประจำปี | ชดเชย' };
  const typed = { holiday: `${holiday.date}|${holiday.scope}|${holiday.name}`, reason: 'ซ้ำ' };
  expect(holidayActOf('withdraw', typed)).toMatchObject({ input: { holiday } });
});
