import type { Framework } from '../framework/framework-schema.ts';
import type { DueRule, WhenDueOnHoliday } from '../framework/time-schema.ts';
import type { CivilDate } from '../values/kinds-of-text.ts';
import type { Holiday } from './holiday.ts';
import { nextWorkingDay } from './working-days.ts';

/** A declared outage of the service: a due date that falls within it moves to `movesDueTo`, for the reason given. */
export interface Outage {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly movesDueTo: CivilDate;
  readonly reason: string;
}

/** A later day that OPDC granted one party, and why. */
export interface Extension {
  readonly due: CivilDate;
  readonly reason: string;
}

/** Why a due date moved: by the holiday rule of the framework, an extension of this party, or a declared outage. */
export interface DueMove {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly by: 'holiday' | 'extension' | 'outage';
  readonly reason: string;
}

export interface DueDate {
  readonly stated: CivilDate;
  readonly due: CivilDate;
  readonly moves: readonly DueMove[];
}

/** The day by which a report must arrive: the stated day, moved by the framework's due rule and any declared outage. */
export function dueDate(
  rule: DueRule,
  stated: CivilDate,
  holidays: readonly Holiday[],
  outages: readonly Outage[] = [],
  extension: Extension | null = null,
): CivilDate {
  return settleDueDate(rule, stated, holidays, outages, extension).due;
}

/** The same with every move that led to it. An extended day moves again if an outage falls on it. */
export function settleDueDate(
  rule: DueRule,
  stated: CivilDate,
  holidays: readonly Holiday[],
  outages: readonly Outage[] = [],
  extension: Extension | null = null,
): DueDate {
  const moves: DueMove[] = [];
  let due = moveOffHoliday(rule, stated, holidays, moves);
  if (extension !== null && extension.due > due) {
    moves.push({ from: due, to: extension.due, by: 'extension', reason: extension.reason });
    due = moveOffHoliday(rule, extension.due, holidays, moves);
  }
  for (const outage of [...outages].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (due < outage.from || due > outage.to || outage.movesDueTo <= due) continue;
    moves.push({ from: due, to: outage.movesDueTo, by: 'outage', reason: outage.reason });
    due = moveOffHoliday(rule, outage.movesDueTo, holidays, moves);
  }
  return { stated, due, moves };
}

/** The framework with another rule for due dates on holidays, for what-if questions. */
export function withWhenDueOnHoliday(framework: Framework, value: WhenDueOnHoliday): Framework {
  const source = { assumption: 'ผู้ใช้เลือกวิธีนับวันครบกำหนดเองในการคำนวณครั้งนี้' };
  return { ...framework, dueRule: { ...framework.dueRule, whenDueOnHoliday: { value, source } } };
}

function moveOffHoliday(rule: DueRule, date: CivilDate, holidays: readonly Holiday[], moves: DueMove[]): CivilDate {
  if (rule.whenDueOnHoliday.value === 'same-day') return date;
  const open = nextWorkingDay(date, rule.placeThatCounts.value, holidays);
  if (open !== date) moves.push({ from: date, to: open, by: 'holiday', reason: 'ตรงกับวันหยุดราชการของผู้รับ' });
  return open;
}
