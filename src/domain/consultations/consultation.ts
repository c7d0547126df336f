import type { Framework } from '../framework/framework-schema.ts';
import type { CalendarEvent } from '../framework/time-schema.ts';
import type { MeetingStatus } from '../meetings/meeting.ts';
import type { CivilDate, IndicatorCode, Instant, PartyId, UserId } from '../values/kinds-of-text.ts';

/** A time in which one party is consulted; times are `HH:MM`, Bangkok. `number` counts from 1 and is never given again. */
export interface ConsultationSlot {
  readonly number: number;
  readonly day: CivilDate;
  readonly starts: string;
  readonly ends: string;
}

/** What OPDC arranges for all parties of a year's consultation (S2 ข้อ 1.5.2). */
export interface ConsultationPlan {
  /** Where to join, an https address. */
  readonly link: string;
  /** Only for those invited: never in the journal. */
  readonly passcode: string;
  /** The last day on which questions are taken. */
  readonly questionsBy: CivilDate | null;
  /** Agencies concerned that are invited with every party (S2 แผนภาพที่ 4 “ส่วนราชการที่เกี่ยวข้อง”). */
  readonly agencies: readonly string[];
}

export interface ConsultationRound extends ConsultationPlan {
  readonly fiscalYear: number;
  /** By day and time. */
  readonly slots: readonly ConsultationSlot[];
  /** The highest number that a slot has borne. */
  readonly lastSlot: number;
  readonly rowVersion: number;
  readonly changedAt: Instant;
  readonly changedName: string;
}

/** What OPDC or a central agency said to a question. */
interface QuestionAnswer {
  readonly text: string;
  readonly at: Instant;
  readonly name: string;
}

export interface ConsultationQuestion {
  /** Counts from 1 within the party's year. */
  readonly number: number;
  /** The indicator that it is about; empty where it is about the whole. */
  readonly code: IndicatorCode | '';
  readonly text: string;
  readonly at: Instant;
  readonly name: string;
  readonly answer: QuestionAnswer | null;
}

/** A party asks for another time once it is invited. */
export interface MoveRequest {
  readonly reason: string;
  /** The open slot that it would take; null: any other. */
  readonly slot: number | null;
  readonly at: Instant;
  readonly name: string;
  /** Why OPDC left the time as it was; null while it has not decided. */
  readonly declined: string | null;
}

/** One party's consultation of a year: its slot, its questions, the meeting that it became. */
export interface Consultation {
  readonly organisationId: PartyId;
  readonly fiscalYear: number;
  /** Null until one is booked or assigned. */
  readonly slot: number | null;
  /** Who comes, by name and office; empty while the party has named nobody. */
  readonly attendees: readonly string[];
  readonly bookedAt: Instant | null;
  readonly bookedBy: UserId | null;
  readonly bookedName: string | null;
  /** The meeting to which the party is invited; null until it is called. */
  readonly meetingId: string | null;
  readonly moveRequest: MoveRequest | null;
  readonly questions: readonly ConsultationQuestion[];
  readonly changedAt: Instant;
  readonly changedName: string;
}

/** With the status of its meeting; null while there is none. */
export interface ConsultationNow extends Consultation {
  readonly meetingStatus: MeetingStatus | null;
}

export const consultationStates = ['not-booked', 'booked', 'called', 'move-asked', 'held', 'cancelled'] as const;
export type ConsultationState = (typeof consultationStates)[number];

export const consultationStateNames: Readonly<Record<ConsultationState, string>> = {
  'not-booked': 'ยังไม่เลือกเวลา',
  booked: 'เลือกเวลาแล้ว รอหนังสือเชิญ',
  called: 'เชิญแล้ว',
  'move-asked': 'จังหวัดขอเลื่อน รอพิจารณา',
  held: 'ให้คำปรึกษาแล้ว',
  cancelled: 'ยกเลิกการประชุมแล้ว เลือกเวลาใหม่',
};

/** How far a party's consultation has come: it was held only where its meeting says so. */
export function consultationState(
  one: Pick<ConsultationNow, 'slot' | 'meetingStatus' | 'moveRequest'> | null,
): ConsultationState {
  if (one === null) return 'not-booked';
  const { meetingStatus, slot, moveRequest } = one;
  if (meetingStatus === 'held' || meetingStatus === 'minutes-approved') return 'held';
  if (meetingStatus === 'cancelled') return 'cancelled';
  if (meetingStatus !== null) return isMoveOpen(moveRequest) ? 'move-asked' : 'called';
  return slot === null ? 'not-booked' : 'booked';
}

/** Whether a request for another time waits for OPDC. */
export function isMoveOpen(request: MoveRequest | null): request is MoveRequest {
  return request !== null && request.declined === null;
}

/** Whether the party is invited and its time is OPDC's to change. */
export const isInvitedNow = (state: ConsultationState): boolean => state === 'called' || state === 'move-asked';

/** What was asked and nobody has answered. */
export function unansweredOf(questions: readonly ConsultationQuestion[]): readonly ConsultationQuestion[] {
  return questions.filter(({ answer }) => answer === null);
}

/** The window that the year's calendar has for consultation; null in a year that has none. */
export function consultationWindow({ calendar }: Pick<Framework, 'calendar'>): CalendarEvent | null {
  return calendar.find(({ kind }) => kind === 'consultation') ?? null;
}

/** What the year's documents call it: `ให้คำปรึกษาฯ ครั้งที่ 1 (Site Visit I)`. */
export function consultationTitle(event: Pick<CalendarEvent, 'calledAs'>): string {
  return event.calledAs ?? 'ให้คำปรึกษา';
}

/** Slots that no party has. */
export function freeSlots(
  { slots }: Pick<ConsultationRound, 'slots'>,
  taken: readonly Pick<Consultation, 'slot'>[],
): readonly ConsultationSlot[] {
  const numbers = new Set(taken.map(({ slot }) => slot));
  return slots.filter(({ number }) => !numbers.has(number));
}
