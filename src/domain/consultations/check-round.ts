import type { Holiday } from '../calendar/holiday.ts';
import { isWorkingDay } from '../calendar/working-days.ts';
import type { CalendarEvent } from '../framework/time-schema.ts';
import { isHttpsLink, isLinkWithPasscode } from '../meetings/check-meeting.ts';
import { meetingsOverlap } from '../meetings/meeting-times.ts';
import { isCivilDate } from '../values/civil-date.ts';
import type { CivilDate } from '../values/kinds-of-text.ts';
import { accept, type Outcome, type Refusal, refusal, refuse, refuseAll } from '../values/result.ts';
import { formatThaiDate, formatThaiTimes } from '../values/thai-date.ts';
import type { ConsultationPlan, ConsultationSlot } from './consultation.ts';

export type ConsultationPlanFault =
  | 'meeting-link-required'
  | 'meeting-link-not-https'
  | 'meeting-link-has-passcode'
  | 'consultation-questions-day-required'
  | 'consultation-questions-day-outside';

/**
 * What the plan of a round must say: where to join, and until when questions are taken, before its window is over. A day that was
 * said `before` and has passed may stay, so that the rest can still be changed.
 */
export function checkConsultationPlan(
  { link, questionsBy }: Pick<ConsultationPlan, 'link' | 'questionsBy'>,
  { to }: Pick<CalendarEvent, 'to'>,
  { today, before }: { readonly today: CivilDate; readonly before: CivilDate | null },
): Outcome<true, ConsultationPlanFault> {
  const found: Refusal<ConsultationPlanFault>[] = [];
  if (link.trim() === '') found.push(refusal('meeting-link-required', undefined, 'link'));
  else if (!isHttpsLink(link)) found.push(refusal('meeting-link-not-https', undefined, 'link'));
  else if (isLinkWithPasscode(link)) found.push(refusal('meeting-link-has-passcode', undefined, 'link'));
  if (questionsBy === null) found.push(refusal('consultation-questions-day-required', undefined, 'questionsBy'));
  else if (questionsBy !== before && (questionsBy < today || questionsBy > to))
    found.push(
      refusal(
        'consultation-questions-day-outside',
        { from: formatThaiDate(today), to: formatThaiDate(to) },
        'questionsBy',
      ),
    );
  return found.length > 0 ? refuseAll(found) : accept(true);
}

/** Slots as OPDC opens them: so many in a row on one day, each so many minutes long. */
export interface TypedSlots {
  readonly day: CivilDate | null;
  /** `HH:MM`. */
  readonly starts: string;
  readonly minutes: number | null;
  readonly count: number | null;
}

const slotLimits = { leastMinutes: 10, mostMinutes: 240, mostAtOnce: 40 } as const;

export type SlotFault =
  | 'consultation-day-required'
  | 'consultation-day-outside'
  | 'consultation-day-off'
  | 'meeting-time-invalid'
  | 'consultation-length-invalid'
  | 'consultation-count-invalid'
  | 'consultation-slots-too-late'
  | 'consultation-slots-overlap';

interface SlotsAsked {
  readonly event: Pick<CalendarEvent, 'from' | 'to'>;
  readonly before: readonly ConsultationSlot[];
  readonly lastSlot: number;
  readonly holidays: readonly Holiday[];
  /** Whose working days count, ISO code. */
  readonly place: string;
  readonly today: CivilDate;
}

/** The slots that are opened: on a working day within the year's window, none over another. */
export function slotsFrom(typed: TypedSlots, asked: SlotsAsked): Outcome<readonly ConsultationSlot[], SlotFault> {
  const faults = checkTyped(typed, asked);
  if (faults.length > 0) return refuseAll(faults);
  const { day, starts, minutes, count } = typed;
  if (day === null || minutes === null || count === null) return refuse('consultation-day-required', undefined, 'day');
  const begins = minutesOf(starts);
  if (begins + minutes * count >= DAY_MINUTES) return refuse('consultation-slots-too-late', undefined, 'count');
  const slots = Array.from({ length: count }, (_, index) => ({
    ...{ number: asked.lastSlot + index + 1, day },
    ...{ starts: timeOf(begins + index * minutes), ends: timeOf(begins + (index + 1) * minutes) },
  }));
  const other = asked.before.find((one) => slots.some((slot) => meetingsOverlap(slot, one)));
  if (other === undefined) return accept(slots);
  const times = formatThaiTimes(other.starts, other.ends);
  return refuse('consultation-slots-overlap', { day: formatThaiDate(other.day), times }, 'starts');
}

const DAY_MINUTES = 24 * 60;
const time = /^([01]\d|2[0-3]):[0-5]\d$/;

function checkTyped({ day, starts, minutes, count }: TypedSlots, asked: SlotsAsked): Refusal<SlotFault>[] {
  const { leastMinutes, mostMinutes, mostAtOnce } = slotLimits;
  return [
    ...checkDay(day, asked),
    ...(time.test(starts) ? [] : [refusal('meeting-time-invalid', undefined, 'starts')]),
    ...(isWithin(minutes, leastMinutes, mostMinutes)
      ? []
      : [refusal('consultation-length-invalid', { least: leastMinutes, most: mostMinutes }, 'minutes')]),
    ...(isWithin(count, 1, mostAtOnce) ? [] : [refusal('consultation-count-invalid', { most: mostAtOnce }, 'count')]),
  ];
}

const isWithin = (number: number | null, least: number, most: number) =>
  number !== null && Number.isInteger(number) && number >= least && number <= most;

function checkDay(day: CivilDate | null, { event, holidays, place, today }: SlotsAsked): Refusal<SlotFault>[] {
  if (day === null || !isCivilDate(day)) return [refusal('consultation-day-required', undefined, 'day')];
  const from = event.from < today ? today : event.from;
  if (day < from || day > event.to)
    return [
      refusal('consultation-day-outside', { from: formatThaiDate(event.from), to: formatThaiDate(event.to) }, 'day'),
    ];
  return isWorkingDay(day, place, holidays)
    ? []
    : [refusal('consultation-day-off', { day: formatThaiDate(day) }, 'day')];
}

function minutesOf(text: string): number {
  const [hour = 0, minute = 0] = text.split(':').map(Number);
  return hour * 60 + minute;
}

const timeOf = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
