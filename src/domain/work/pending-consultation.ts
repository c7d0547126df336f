import {
  type ConsultationNow,
  type ConsultationRound,
  consultationState,
  isMoveOpen,
  unansweredOf,
} from '../consultations/consultation.ts';
import { consultationDueAssumptions } from '../consultations/consultation-agenda.data.ts';
import { addDays } from '../values/civil-date.ts';
import type { OtherTask } from './other-task.ts';
import type { Pending } from './pending.ts';

/** So long before its window OPDC is reminded to arrange the year's consultation [A]. */
const DAYS_BEFORE = 60;

/** A window that nears, or has come, for which OPDC has arranged nothing. */
export function pendingPlan(
  fiscalYear: number,
  { from, to }: { readonly from: string; readonly to: string },
  today: string,
): Pending | null {
  if (today > to || today < addDays(from, -DAYS_BEFORE)) return null;
  return {
    ...{ organisationId: 'opdc', fiscalYear, ...bare, kind: 'plan-consultation', role: 'opdc-officer', due: from },
    ...{ permission: 'give-advice', assumed: consultationDueAssumptions.plan },
  };
}

type Place = Pick<Pending, 'organisationId' | 'fiscalYear'>;

const bare = {
  round: null,
  indicator: null,
  hostIds: [],
  agency: null,
  returnReason: null,
  consultation: true,
} as const;

/** A party without a time is asked to take one until questions are no longer taken, while any is open. */
export function pendingBooking(
  place: Place,
  {
    round,
    one,
    today,
  }: { readonly round: ConsultationRound; readonly one: ConsultationNow | null; readonly today: string },
): Pending | null {
  const state = consultationState(one);
  if (state !== 'not-booked' && state !== 'cancelled') return null;
  if (!round.slots.some(({ day }) => day >= today)) return null;
  return {
    ...{ ...place, ...bare, kind: 'book-consultation', role: 'provincial-officer', permission: 'answer-advice' },
    ...{ due: round.questionsBy, assumed: consultationDueAssumptions.book },
  };
}

/**
 * What a party's consultation waits for from OPDC: the invitation, a decision on its time, answers to its questions. Once it was
 * held, what was asked and not answered still waits.
 */
export function pendingOfConsultation(
  one: ConsultationNow,
  round: ConsultationRound,
  today: string,
): readonly Pending[] {
  const { organisationId, fiscalYear, changedAt, moveRequest, questions } = one;
  const day = round.slots.find(({ number }) => number === one.slot)?.day ?? null;
  const due = day === null ? { due: day, since: changedAt } : { due: day };
  const taskOf = (kind: OtherTask): Pending => ({
    ...{ organisationId, fiscalYear, ...bare, kind, role: 'opdc-officer', permission: 'give-advice', ...due },
    ...(day === null ? {} : { assumed: consultationDueAssumptions.prepare }),
  });
  const state = consultationState(one);
  const asks = unansweredOf(questions).length > 0;
  const { afterwards: assumed } = consultationDueAssumptions;
  if (state === 'held') return asks ? [{ ...taskOf('answer-questions'), due: null, since: changedAt, assumed }] : [];
  if (state === 'cancelled') return [];
  return [
    ...(state === 'booked' && day !== null && day >= today ? [taskOf('call-consultation')] : []),
    ...(isMoveOpen(moveRequest) ? [taskOf('decide-move')] : []),
    ...(asks ? [taskOf('answer-questions')] : []),
  ];
}
