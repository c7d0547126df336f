import type { Advice, AdviceDetails } from '../../domain/advice/advice.ts';
import { consultationState } from '../../domain/consultations/consultation.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { type Outcome, refuse } from '../../domain/values/result.ts';
import { formatThaiDate } from '../../domain/values/thai-date.ts';
import { mayGiveAdvice } from '../advice/advice-deps.ts';
import { type StartAdviceRefusal, startAdvice } from '../advice/write-advice.ts';
import type { ConsultationDeps, ConsultationKey } from './consultation-deps.ts';

export type AdviseRefusal = StartAdviceRefusal | 'consultation-not-held';

/** Begins a draft of what was advised at the consultation: its source is the meeting, once it is recorded as held. */
export async function adviseAtConsultation(
  deps: ConsultationDeps,
  actor: Actor,
  { organisationId, fiscalYear, ...said }: ConsultationKey & Pick<AdviceDetails, 'code' | 'advice' | 'replyBy'>,
): Promise<Outcome<Advice, AdviseRefusal>> {
  if (!mayGiveAdvice(actor, { organisationId, fiscalYear, code: said.code })) return refuse('forbidden');
  const meeting = await deps.transactions.read(async (stores) => {
    const one = await stores.consultations.find(organisationId, fiscalYear);
    if (one === null || one.meetingId === null || consultationState(one) !== 'held') return null;
    return stores.meetings.find(one.meetingId);
  });
  if (meeting === null) return refuse('consultation-not-held');
  return startAdvice(deps, actor, {
    ...{ organisationId, fiscalYear, ...said, source: 'consultation', meetingId: meeting.id },
    reasons: [`${meeting.title} เมื่อวันที่ ${formatThaiDate(meeting.day)}`],
  });
}
