import { expect, it } from 'vitest';
import { refusal } from '../domain/values/result.ts';
import { daysUnread, errorsOf, withDateReasons } from './form-body.ts';

const asked = (day: string, month: string, year: string) => {
  const form = { 'validFrom.day': day, 'validFrom.month': month, 'validFrom.year': year };
  return errorsOf(withDateReasons(form, [refusal('period-invalid', undefined, 'validFrom')]));
};
const own = errorsOf([refusal('period-invalid', undefined, 'validFrom')]);

it.each([
  ['1', '10', '2025', 'ระบุปี พ.ศ. สี่หลัก'],
  ['๓๑', '๙', '๒๕๖๘', 'ในปฏิทิน'],
  ['1', '', '2568', 'ให้ครบทั้งสามช่อง'],
])('a date typed as %s %s %s is refused for what is wrong with it, beside its field', (day, month, year, said) => {
  const [error] = asked(day, month, year);
  expect(error?.sentence).toContain(said);
  expect(error?.field).toBe('validFrom');
});

it('a date of one of several forms of a page is found by the end of its name', () => {
  const form = { 'role-1.lastDay.day': '1', 'role-1.lastDay.month': '10', 'role-1.lastDay.year': '2025' };
  const [told] = withDateReasons(form, [refusal('period-invalid', undefined, 'lastDay')]);
  expect(told).toEqual({ code: 'date-not-buddhist-era', field: 'lastDay', facts: { meant: 2568 } });
});

it('a date that is one, or was not typed, keeps the refusal of the action', () => {
  expect(asked('1', '10', '2568')).toEqual(own);
  expect(asked('', ' ', '')).toEqual(own);
  const elsewhere = [refusal('period-invalid', undefined, 'validTo'), refusal('period-invalid')];
  expect(withDateReasons({ 'validFrom.day': '1' }, elsewhere)).toEqual(elsewhere);
});

it('a day that was typed and is none is refused, whether its form needs one or not', () => {
  const day = (text: string) => ({ 'replyBy.day': text, 'replyBy.month': '2', 'replyBy.year': '2568' });
  expect(daysUnread(day('31'))).toEqual([{ code: 'date-not-real', field: 'replyBy', facts: { text: '31/2/2568' } }]);
  expect(daysUnread(day(''))).toEqual([{ code: 'date-incomplete', field: 'replyBy' }]);
  expect(daysUnread(day('28'))).toEqual([]);
  expect(daysUnread({ 'replyBy.day': ' ', 'replyBy.month': '', 'replyBy.year': '' })).toEqual([]);
  expect(daysUnread({ 'wall.day': '31' })).toEqual([]);
});
