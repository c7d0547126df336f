import type { CivilDate, Instant, MachineInstant } from './kinds-of-text.ts';

const DAY = 86_400_000;
const BANGKOK_OFFSET = 7 * 3_600_000;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** True for a real day of the calendar written `YYYY-MM-DD`. */
export function isCivilDate(text: string): boolean {
  const match = ISO.exec(text);
  return match !== null && isRealDay({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) });
}

export function isRealDay(parts: DateParts): boolean {
  const { year, month, day } = parts;
  if (![year, month, day].every(Number.isInteger)) return false;
  return year >= 1000 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function toParts(date: CivilDate): DateParts {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

export function fromParts(parts: DateParts): CivilDate {
  return `${String(parts.year).padStart(4, '0')}-${String(parts.month).padStart(2, '0')}-${String(parts.day).padStart(2, '0')}`;
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return new Date(instantOf(date) + days * DAY).toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return (instantOf(to) - instantOf(from)) / DAY;
}

/** 0 Sunday … 6 Saturday. */
export function weekdayOf(date: CivilDate): number {
  return new Date(instantOf(date)).getUTCDay();
}

/** The civil date in Thailand at an instant (ISO, UTC). Thailand has used UTC+7 without summer time since 1920. */
export function civilDateOf(instant: Instant): CivilDate {
  return bangkokText(instant).slice(0, 10);
}

/** The civil date in Thailand at an instant of the machine; in a demonstration not a day of its calendar. */
export function machineDayOf(instant: MachineInstant): CivilDate {
  return bangkokText(instant).slice(0, 10);
}

/** The time of day in Thailand at an instant, as `HH.MM`. */
export function timeOfDayOf(instant: Instant | MachineInstant): string {
  return bangkokText(instant).slice(11, 16).replace(':', '.');
}

function bangkokText(instant: string): string {
  return new Date(Date.parse(instant) + BANGKOK_OFFSET).toISOString();
}

function instantOf(date: CivilDate): number {
  const { year, month, day } = toParts(date);
  return Date.UTC(year, month - 1, day);
}
