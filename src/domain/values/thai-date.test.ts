import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, civilDateOf, daysBetween, isCivilDate, machineDayOf, weekdayOf } from './civil-date.ts';
import { fiscalYearEnd, fiscalYearOf, fiscalYearStart, parseFiscalYear } from './fiscal-year.ts';
import {
  formatMachineInstant,
  formatThaiDate,
  formatThaiDateShort,
  formatThaiDateWithWeekday,
  formatThaiInstant,
  formatThaiTimes,
  parseThaiDateFields,
  type ThaiDateFields,
  toThaiDateFields,
} from './thai-date.ts';

describe('a Thai date', () => {
  it('is written in full, short, with its weekday, and with the time in Thailand', () => {
    expect(formatThaiDate('2025-09-30')).toBe('30 กันยายน 2568');
    expect(formatThaiDateShort('2025-02-01')).toBe('1 ก.พ. 2568');
    expect(formatThaiDateWithWeekday('2011-10-31')).toBe('วันจันทร์ที่ 31 ตุลาคม 2554');
    expect(formatThaiInstant('2025-09-30T17:05:00.000Z')).toBe('1 ตุลาคม 2568 เวลา 00.05 น.');
    expect(formatThaiTimes('09:30', '10:30')).toBe('09.30 - 10.30 น.');
    expect(civilDateOf('2025-09-30T16:59:59Z')).toBe('2025-09-30');
  });

  it('of the machine is marked where the calendar that the reader sees has another', () => {
    const written = '1 ตุลาคม 2568 เวลา 00.05 น.';
    expect(formatMachineInstant('2025-09-30T17:05:00.000Z', false)).toBe(written);
    expect(machineDayOf('2025-09-30T17:05:00.000Z')).toBe('2025-10-01');
    expect(formatMachineInstant('2025-09-30T17:05:00.000Z', true)).toBe(`${written} (เวลาเครื่อง)`);
  });

  it('is read from three fields in either digits, month by number or name', () => {
    expect(parseThaiDateFields({ day: '๓๐', month: '๙', year: '๒๕๖๘' })).toEqual({ ok: true, value: '2025-09-30' });
    expect(parseThaiDateFields({ day: '29', month: 'ก.พ.', year: '2567' })).toEqual({ ok: true, value: '2024-02-29' });
    expect(parseThaiDateFields(toThaiDateFields('2011-04-30'))).toEqual({ ok: true, value: '2011-04-30' });
  });

  it.each([
    [{ day: '', month: '9', year: '2568' }, 'date-incomplete', 'day'],
    [{ day: '31', month: '9', year: '2568' }, 'date-not-real', 'day'],
    [{ day: '29', month: '2', year: '2568' }, 'date-not-real', 'day'],
    [{ day: '1', month: '13', year: '2568' }, 'date-not-real', 'day'],
    [{ day: '1', month: '9', year: '2025' }, 'date-not-buddhist-era', 'year'],
    [{ day: '1', month: '9', year: '68' }, 'date-not-buddhist-era', 'year'],
  ])('refuses %j', (fields, code, field) => {
    const outcome = parseThaiDateFields(fields);
    expect(outcome.ok ? outcome.value : outcome.refusals[0]).toMatchObject({ code, field });
  });

  it('names every month in full and short, and every weekday', () => {
    const days = Array.from({ length: 12 }, (_, index) => `2025-${String(index + 1).padStart(2, '0')}-05`);
    for (const [index, date] of days.entries()) {
      const month = String(index + 1);
      expect(parseThaiDateFields({ day: '5', month: formatThaiDate(date).split(' ')[1] ?? '', year: '2568' })).toEqual({
        ok: true,
        value: date,
      });
      expect(parseThaiDateFields({ day: '5', month, year: '2568' })).toEqual({ ok: true, value: date });
    }
    expect(days.map((date) => formatThaiDateShort(date).split(' ')[1]).join(' ')).toBe(
      'ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.',
    );
    expect(days.map((date) => formatThaiDate(date).split(' ')[1]).join(' ')).toBe(
      'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม',
    );
    const week = Array.from({ length: 7 }, (_, index) => formatThaiDateWithWeekday(addDays('2011-10-30', index)));
    expect(week.map((text) => text.split('ที่')[0]).join(' ')).toBe('วันอาทิตย์ วันจันทร์ วันอังคาร วันพุธ วันพฤหัสบดี วันศุกร์ วันเสาร์');
  });

  it.each([
    [{ day: ' 5 ', month: ' ตุลาคม ', year: ' ๒๕๖๗ ' }, '2024-10-05'],
    [{ day: '1', month: 'มกราคม', year: '2400' }, '1857-01-01'],
    [{ day: '31', month: 'ม.ค.', year: '2699' }, '2156-01-31'],
    [{ day: '05', month: '01', year: '2568' }, '2025-01-05'],
  ])('is read from %j', (fields, date) => {
    expect(parseThaiDateFields(fields)).toEqual({ ok: true, value: date });
  });

  it.each([
    [{ day: '1', month: '9', year: '2399' }, 'date-not-buddhist-era', {}],
    [{ day: '1', month: '9', year: '2700' }, 'date-not-buddhist-era', {}],
    [{ day: '1', month: '9', year: '1899' }, 'date-not-buddhist-era', {}],
    [{ day: '1', month: '9', year: '1900' }, 'date-not-buddhist-era', { meant: 2443 }],
    [{ day: '1', month: '9', year: '2200' }, 'date-not-buddhist-era', { meant: 2743 }],
    [{ day: '1', month: '9', year: '2201' }, 'date-not-buddhist-era', {}],
    [{ day: '1', month: '9', year: 'พ.ศ. 2568' }, 'date-not-buddhist-era', {}],
    [{ day: '31', month: 'กันยายน', year: '2568' }, 'date-not-real', { text: '31/กันยายน/2568' }],
    [{ day: '1', month: 'ก.', year: '2568' }, 'date-not-real', { text: '1/ก./2568' }],
    [{ day: '1.0', month: '9', year: '2568' }, 'date-not-real', { text: '1.0/9/2568' }],
    [{ day: 'ที่ 1', month: '9', year: '2568' }, 'date-not-real', { text: 'ที่ 1/9/2568' }],
    [{ day: '1', month: 'ก'.repeat(30), year: '2568' }, 'date-not-real', { text: `1/${'ก'.repeat(20)}/2568` }],
  ])('that cannot be %j says what was typed, or which year was probably meant', (fields, code, facts) => {
    const outcome = parseThaiDateFields(fields);
    const refusal = outcome.ok ? undefined : outcome.refusals[0];
    expect([refusal?.code, refusal?.facts]).toEqual([code, facts]);
  });

  it('says which of its three fields is the first one missing', () => {
    const missing = (fields: ThaiDateFields) => {
      const outcome = parseThaiDateFields(fields);
      return outcome.ok ? undefined : outcome.refusals[0]?.field;
    };
    expect(missing({ day: ' ', month: '', year: '' })).toBe('day');
    expect(missing({ day: '1', month: ' ', year: '' })).toBe('month');
    expect(missing({ day: '1', month: '9', year: ' ' })).toBe('year');
  });

  it('counts days across months and years and knows its weekday', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(daysBetween('2011-10-31', '2011-11-07')).toBe(7);
    expect(weekdayOf('2011-04-30')).toBe(6);
    expect(isCivilDate('2023-02-29')).toBe(false);
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 40_000 }), (days) => {
        expect(daysBetween('2011-10-31', addDays('2011-10-31', days))).toBe(days);
      }),
    );
  });
});

describe('a fiscal year', () => {
  it('is the Buddhist-era year in which it ends', () => {
    expect([fiscalYearStart(2568), fiscalYearEnd(2568)]).toEqual(['2024-10-01', '2025-09-30']);
    expect(fiscalYearOf('2024-09-30')).toBe(2567);
    expect(fiscalYearOf('2024-10-01')).toBe(2568);
    expect([fiscalYearOf('2025-09-30'), fiscalYearOf('2025-10-01')]).toEqual([2568, 2569]);
  });

  it('is read in either digits and suggests the year meant for a common-era one', () => {
    expect(parseFiscalYear('พ.ศ. ๒๕๖๘')).toEqual({ ok: true, value: 2568 });
    expect(parseFiscalYear('2025')).toEqual({
      ok: false,
      refusals: [{ code: 'not-a-fiscal-year', facts: { text: '2025', meant: 2568 } }],
    });
    expect(parseFiscalYear('68').ok).toBe(false);
  });
});
