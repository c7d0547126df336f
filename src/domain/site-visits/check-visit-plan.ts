import type { Holiday } from '../calendar/holiday.ts';
import { isWorkingDay } from '../calendar/working-days.ts';
import type { CalendarEvent } from '../framework/time-schema.ts';
import { isCivilDate } from '../values/civil-date.ts';
import type { CivilDate } from '../values/kinds-of-text.ts';
import { accept, type Outcome, type Refusal, refusal, refuseAll } from '../values/result.ts';
import { formatThaiDate } from '../values/thai-date.ts';
import { parseTime } from '../values/time-of-day.ts';
import type { VisitPlan } from './site-visit.ts';
import { visitLimits } from './visit-limits.data.ts';

export type VisitPlanFault =
  | 'site-visit-day-required'
  | 'site-visit-day-past'
  | 'site-visit-day-off'
  | 'site-visit-day-outside'
  | 'meeting-time-invalid'
  | 'meeting-ends-before-start'
  | 'site-visit-place-required'
  | 'site-visit-items-required'
  | 'site-visit-item-unknown'
  | 'site-visit-item-matter'
  | 'site-visit-team-required'
  | 'site-visit-head-required'
  | 'site-visit-too-many';

const isTimeOfDay = (text: string) => text !== '' && parseTime(text) === text;

export interface VisitSetting {
  /** Null in a year whose documents state no window. */
  readonly window: Pick<CalendarEvent, 'from' | 'to'> | null;
  readonly holidays: readonly Holiday[];
  readonly today: CivilDate;
  /** The day that was announced before: it may stay, also once it has come. */
  readonly before: CivilDate | null;
  /** Indicators of the party that are in force. */
  readonly codes: readonly string[];
}

/** What a plan must say before the party is told: when, where, what is looked at, and who comes. */
export function checkVisitPlan(plan: VisitPlan, setting: VisitSetting): Outcome<true, VisitPlanFault> {
  const found = [...checkTime(plan, setting), ...checkItems(plan, setting), ...checkTeam(plan)];
  return found.length > 0 ? refuseAll(found) : accept(true);
}

function checkTime({ day, starts, ends, place }: VisitPlan, setting: VisitSetting): Refusal<VisitPlanFault>[] {
  const found = checkDay(day, setting);
  if (!isTimeOfDay(starts)) found.push(refusal('meeting-time-invalid', undefined, 'starts'));
  if (!isTimeOfDay(ends)) found.push(refusal('meeting-time-invalid', undefined, 'ends'));
  else if (isTimeOfDay(starts) && ends <= starts) found.push(refusal('meeting-ends-before-start', undefined, 'ends'));
  if (place === '') found.push(refusal('site-visit-place-required', undefined, 'place'));
  return found;
}

/** The day that a party would rather have: one on which the team could come. */
export function checkWantedDay(day: string, setting: VisitSetting): Outcome<true, VisitPlanFault> {
  const found = checkDay(day, { ...setting, before: null });
  return found.length > 0 ? refuseAll(found.map((one) => ({ ...one, field: 'wanted' }))) : accept(true);
}

function checkDay(day: string, { window, holidays, today, before }: VisitSetting): Refusal<VisitPlanFault>[] {
  if (!isCivilDate(day)) return [refusal('site-visit-day-required', undefined, 'day')];
  if (day === before) return [];
  if (day < today) return [refusal('site-visit-day-past', { day: formatThaiDate(day) }, 'day')];
  if (window !== null && (day < window.from || day > window.to)) {
    const facts = { from: formatThaiDate(window.from), to: formatThaiDate(window.to) };
    return [refusal('site-visit-day-outside', facts, 'day')];
  }
  // Holidays of the capital count, as for every day that OPDC sets.
  return isWorkingDay(day, 'TH-10', holidays)
    ? []
    : [refusal('site-visit-day-off', { day: formatThaiDate(day) }, 'day')];
}

function checkItems({ items }: VisitPlan, { codes }: VisitSetting): Refusal<VisitPlanFault>[] {
  if (items.length === 0) return [refusal('site-visit-items-required', undefined, 'items.0.code')];
  if (items.length > visitLimits.mostItems)
    return [refusal('site-visit-too-many', { most: visitLimits.mostItems }, 'items.0.code')];
  return items.flatMap(({ number, code, matter }): Refusal<VisitPlanFault>[] => {
    const field = `items.${number - 1}`;
    if (code !== '' && !codes.includes(code))
      return [refusal('site-visit-item-unknown', { indicator: code }, `${field}.code`)];
    return code === '' && matter === '' ? [refusal('site-visit-item-matter', undefined, `${field}.matter`)] : [];
  });
}

function checkTeam({ team, headId, others }: VisitPlan): Refusal<VisitPlanFault>[] {
  if (team.length === 0) return [refusal('site-visit-team-required', undefined, 'team')];
  if (team.length > visitLimits.mostInTeam || others.length > visitLimits.mostInTeam)
    return [refusal('site-visit-too-many', { most: visitLimits.mostInTeam }, 'team')];
  return team.some(({ userId }) => userId === headId) ? [] : [refusal('site-visit-head-required', undefined, 'headId')];
}
