import {
  type ConsultationNow,
  type ConsultationRound,
  consultationState,
  isInvitedNow,
  isMoveOpen,
} from '../../domain/consultations/consultation.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, acceptUnchanged, type Outcome, refuse } from '../../domain/values/result.ts';
import { mayWarn } from '../advice/read-warnings.ts';
import { makeMoveIn } from '../lifecycle/move.ts';
import { meetingLifecycle } from '../meetings/meeting-lifecycle.ts';
import type { MoveMeetingRefusal } from '../meetings/move-meeting.ts';
import { freeSlot, type SlotRefusal, timesOf } from './book-slot.ts';
import {
  appendConsultationJournalRow,
  type ConsultationDeps,
  type ConsultationKey,
  type ConsultationTables,
  consultationConvener,
  heldConsultation,
  saveConsultation,
} from './consultation-deps.ts';

type Lacking = 'forbidden' | 'not-found' | 'consultation-not-open' | 'consultation-not-called' | 'consultation-held';

export interface AskToMoveInput extends ConsultationKey {
  /** The slot that it would take; null: any other. */
  readonly slot: number | null;
  readonly reason: string;
}

export type AskToMoveRefusal = Lacking | 'consultation-move-reason-required' | SlotRefusal;

/** A party that is invited asks for another time. */
export async function askToMove(
  deps: ConsultationDeps,
  actor: Actor,
  { slot, reason: typed, ...key }: AskToMoveInput,
): Promise<Outcome<ConsultationNow, AskToMoveRefusal>> {
  if (!isPermitted('answer-advice', actor, key)) return refuse('forbidden');
  const reason = typed.trim();
  return deps.transactions.run(async (stores): Promise<Outcome<ConsultationNow, AskToMoveRefusal>> => {
    const held = await invitedConsultation(stores, key);
    if (!held.ok) return held;
    const { round, one } = held.value;
    if (reason === '') return refuse('consultation-move-reason-required', undefined, 'reason');
    const { moveRequest } = one;
    if (isMoveOpen(moveRequest) && moveRequest.reason === reason && moveRequest.slot === slot)
      return acceptUnchanged(one);
    if (slot !== null) {
      const free = await freeSlot(deps, stores, round, { key, slot });
      if (!free.ok) return free;
    }
    const asked = { reason, slot, at: deps.clock.now(), name: actor.name, declined: null };
    const saved = await saveConsultation(deps, stores, actor, { ...one, moveRequest: asked });
    await appendConsultationJournalRow(stores, actor, {
      ...{ key, action: 'consultation.ask-to-move', permission: 'answer-advice' },
      ...{ before: { slot: one.slot }, after: { slot }, reason },
    });
    return accept(saved);
  });
}

async function invitedConsultation(
  stores: ConsultationTables,
  key: ConsultationKey,
): Promise<Outcome<{ readonly round: ConsultationRound; readonly one: ConsultationNow }, Lacking>> {
  const held = await heldConsultation(stores, key);
  if (!held.ok) return held;
  const state = consultationState(held.value.one);
  if (state === 'held') return refuse('consultation-held');
  return isInvitedNow(state) ? held : refuse('consultation-not-called');
}

export interface DecideMoveInput extends ConsultationKey {
  /** The new time; null: it stays as it is. */
  readonly slot: number | null;
  readonly reason: string;
}

export type DecideMoveRefusal =
  | Lacking
  | 'consultation-move-decision-required'
  | 'consultation-move-none'
  | SlotRefusal
  | MoveMeetingRefusal;

/** OPDC gives a party that is invited another time, asked or not, or leaves the time as it was. Those invited are told. */
export async function decideMove(
  deps: ConsultationDeps,
  actor: Actor,
  { slot, reason: typed, ...key }: DecideMoveInput,
): Promise<Outcome<ConsultationNow, DecideMoveRefusal>> {
  if (!mayWarn(actor)) return refuse('forbidden');
  const reason = typed.trim();
  return deps.transactions.run(async (stores): Promise<Outcome<ConsultationNow, DecideMoveRefusal>> => {
    const held = await invitedConsultation(stores, key);
    if (!held.ok) return held;
    const { round, one } = held.value;
    if (reason === '') return refuse('consultation-move-decision-required', undefined, 'reason');
    if (slot === one.slot) return acceptUnchanged(one);
    if (slot === null) return decline(deps, stores, actor, { one, reason });
    const free = await freeSlot(deps, stores, round, { key, slot });
    if (!free.ok) return free;
    const meeting = one.meetingId === null ? null : await stores.meetings.find(one.meetingId);
    if (meeting === null) return refuse('consultation-not-called');
    const { id } = meeting;
    const input = {
      ...{ organisationId: consultationConvener, fiscalYear: key.fiscalYear, id, rowVersion: null, confirmed: true },
      ...{ reason, plan: { ...meeting, ...timesOf(free.value) } },
    };
    const moved = await makeMoveIn(meetingLifecycle, stores, { tools: deps, actor, input, action: 'change-meeting' });
    if (!moved.ok) return moved;
    const saved = await saveConsultation(deps, stores, actor, { ...one, slot, moveRequest: null });
    await appendConsultationJournalRow(stores, actor, {
      ...{ key, action: 'consultation.move', permission: 'give-advice', before: { slot: one.slot } },
      ...{ after: { slot, ...timesOf(free.value) }, reason },
    });
    return accept(saved);
  });
}

async function decline(
  deps: ConsultationDeps,
  stores: ConsultationTables,
  actor: Actor,
  { one, reason }: { readonly one: ConsultationNow; readonly reason: string },
): Promise<Outcome<ConsultationNow, 'consultation-move-none'>> {
  const { moveRequest } = one;
  if (moveRequest?.declined === reason) return acceptUnchanged(one);
  if (!isMoveOpen(moveRequest)) return refuse('consultation-move-none', undefined, 'slot');
  const saved = await saveConsultation(deps, stores, actor, {
    ...{ ...one, moveRequest: { ...moveRequest, declined: reason } },
  });
  await appendConsultationJournalRow(stores, actor, {
    ...{ key: one, action: 'consultation.keep-time', permission: 'give-advice' },
    ...{ before: { slot: moveRequest.slot }, after: { slot: one.slot }, reason },
  });
  return accept(saved);
}
