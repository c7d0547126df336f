import { civilDateOf, fromParts, isRealDay, machineDayOf, timeOfDayOf, toParts, weekdayOf } from './civil-date.ts';
import { toBuddhistYear, toCommonYear } from './fiscal-year.ts';
import type { CivilDate, Instant, MachineInstant } from './kinds-of-text.ts';
import type { Outcome } from './result.ts';
import { accept, refuse } from './result.ts';
import { toArabicDigits } from './thai-digits.ts';

export const thaiMonths = [
  ['มกราคม', 'ม.ค.'],
  ['กุมภาพันธ์', 'ก.พ.'],
  ['มีนาคม', 'มี.ค.'],
  ['เมษายน', 'เม.ย.'],
  ['พฤษภาคม', 'พ.ค.'],
  ['มิถุนายน', 'มิ.ย.'],
  ['กรกฎาคม', 'ก.ค.'],
  ['สิงหาคม', 'ส.ค.'],
  ['กันยายน', 'ก.ย.'],
  ['ตุลาคม', 'ต.ค.'],
  ['พฤศจิกายน', 'พ.ย.'],
  ['ธันวาคม', 'ธ.ค.'],
] as const;

const weekdays = ['อาทิตย์', 'จันทร์', 'อังคาร', 'พุธ', 'พฤหัสบดี', 'ศุกร์', 'เสาร์'] as const;

export type ThaiDateRefusal = 'date-incomplete' | 'date-not-real' | 'date-not-buddhist-era';

export interface ThaiDateFields {
  readonly day: string;
  /** A number 1–12, or a month's Thai name in full or short. */
  readonly month: string;
  /** A Buddhist-era year of four digits. */
  readonly year: string;
}

/** `2025-09-30` → `30 กันยายน 2568`. */
export function formatThaiDate(date: CivilDate): string {
  return write(date, 0);
}

/** `2025-09-30` → `30 ก.ย. 2568`. */
export function formatThaiDateShort(date: CivilDate): string {
  return write(date, 1);
}

/** `2025-09-30` → `วันอังคารที่ 30 กันยายน 2568`. */
export function formatThaiDateWithWeekday(date: CivilDate): string {
  return `วัน${thaiWeekday(date)}ที่ ${formatThaiDate(date)}`;
}

/** An instant as `30 กันยายน 2568 เวลา 16.30 น.`, Thailand's time. */
export function formatThaiInstant(instant: Instant): string {
  return `${formatThaiDate(civilDateOf(instant))} เวลา ${timeOfDayOf(instant)} น.`;
}

/** Marks a time of the machine where the calendar is a demonstration's. */
export const MACHINE_MARK = '(เวลาเครื่อง)';

/** An instant of the machine; `marked` where the calendar that the reader sees has another date. */
export function formatMachineInstant(instant: MachineInstant, marked: boolean): string {
  const text = `${formatThaiDate(machineDayOf(instant))} เวลา ${timeOfDayOf(instant)} น.`;
  return marked ? `${text} ${MACHINE_MARK}` : text;
}

/** Two times of a day, `09:30` and `10:30`, as Thai official letters write them: `09.30 - 10.30 น.`. */
export function formatThaiTimes(from: string, to: string): string {
  return `${from.replace(':', '.')} - ${to.replace(':', '.')} น.`;
}

function thaiWeekday(date: CivilDate): string {
  return weekdays[weekdayOf(date)] ?? '';
}

/**
 * Reads the three fields วัน / เดือน / พ.ศ., Thai or Arabic digits. Refuses `date-incomplete` (field: the first one
 * missing), `date-not-buddhist-era` (a year outside 2400–2699; fact `meant` where a common-era year was typed) and
 * `date-not-real` (such as 31 กันยายน).
 */
export function parseThaiDateFields(fields: ThaiDateFields): Outcome<CivilDate, ThaiDateRefusal> {
  const read = { day: clean(fields.day), month: clean(fields.month), year: clean(fields.year) };
  for (const name of ['day', 'month', 'year'] as const) {
    if (read[name] === '') return refuse('date-incomplete', undefined, name);
  }
  const year = wholeNumber(read.year);
  if (year < 2400 || year > 2699 || Number.isNaN(year)) return refuseYear(year);
  const parts = { year: toCommonYear(year), month: monthNumber(read.month), day: wholeNumber(read.day) };
  if (!isRealDay(parts)) return refuse('date-not-real', { text: `${read.day}/${read.month}/${read.year}` }, 'day');
  return accept(fromParts(parts));
}

/** The three fields that show a date for editing. */
export function toThaiDateFields(date: CivilDate): ThaiDateFields {
  const parts = toParts(date);
  return { day: String(parts.day), month: String(parts.month), year: String(toBuddhistYear(parts.year)) };
}

function write(date: CivilDate, form: 0 | 1): string {
  const { year, month, day } = toParts(date);
  return `${day} ${thaiMonths[month - 1]?.[form] ?? ''} ${toBuddhistYear(year)}`;
}

function clean(text: string): string {
  return toArabicDigits(text.trim()).slice(0, 20);
}

function wholeNumber(text: string): number {
  return /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
}

function monthNumber(text: string): number {
  const named = thaiMonths.findIndex(([full, short]) => full === text || short === text);
  return named >= 0 ? named + 1 : wholeNumber(text);
}

function refuseYear(year: number): Outcome<CivilDate, ThaiDateRefusal> {
  const meant = toBuddhistYear(year);
  return refuse('date-not-buddhist-era', year >= 1900 && year <= 2200 ? { meant } : {}, 'year');
}
