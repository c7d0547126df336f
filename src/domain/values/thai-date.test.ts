import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, civilDateOf, daysBetween, isCivilDate, weekdayOf } from './civil-date.ts';
import { fiscalYearEnd, fiscalYearOf, fiscalYearStart, parseFiscalYear } from './fiscal-year.ts';
import {
  formatThaiDate,
  formatThaiDateShort,
  formatThaiDateWithWeekday,
  formatThaiInstant,
  parseThaiDateFields,
  toThaiDateFields,
} from './thai-date.ts';

describe('a Thai date', () => {
  it('is written in full, short, with its weekday, and with the time in Thailand', () => {
    expect(formatThaiDate('2025-09-30')).toBe('30 กันยายน 2568');
    expect(formatThaiDateShort('2025-02-01')).toBe('1 ก.พ. 2568');
    expect(formatThaiDateWithWeekday('2011-10-31')).toBe('วันจันทร์ที่ 31 ตุลาคม 2554');
    expect(formatThaiInstant('2025-09-30T17:05:00.000Z')).toBe('1 ตุลาคม 2568 เวลา 00.05 น.');
    expect(civilDateOf('2025-09-30T16:59:59Z')).toBe('2025-09-30');
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
