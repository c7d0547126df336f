import {
  type ConsultationNow,
  type ConsultationRound,
  type ConsultationSlot,
  consultationState,
  isInvitedNow,
} from '../../domain/consultations/consultation.ts';
import { clashText } from '../../domain/meetings/clashes.ts';
import type { Invitee } from '../../domain/meetings/meeting.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { partyTitle } from '../../domain/people/organisation.ts';
import { isSameContent } from '../../domain/values/content-text.ts';
import { accept, acceptUnchanged, type Outcome, refuse } from '../../domain/values/result.ts';
import { formatThaiDate } from '../../domain/values/thai-date.ts';
import { mayWarn } from '../advice/read-warnings.ts';
import { findClashes } from '../meetings/meeting-place.ts';
import {
  appendConsultationJournalRow,
  type ConsultationDeps,
  type ConsultationKey,
  type ConsultationTables,
  consultationConvener,
  heldConsultation,
  saveConsultation,
} from './consultation-deps.ts';
import { isAgreedYear } from './is-agreed-year.ts';

export interface BookSlotInput extends ConsultationKey {
  readonly slot: number | null;
  /** Who comes, by name and office; may be empty where OPDC assigns the time. */
  readonly attendees: readonly string[];
}

export type SlotRefusal =
  | 'consultation-slot-required'
  | 'consultation-slot-unknown'
  | 'consultation-slot-taken'
  | 'consultation-slot-past'
  | 'consultation-slot-clash';

export type BookSlotRefusal =
  | 'forbidden'
  | 'not-found'
  | 'advice-not-agreed'
  | 'consultation-not-open'
  | 'consultation-called'
  | 'consultation-held'
  | 'consultation-attendees-required'
  | SlotRefusal;

/** The party takes an open slot and names who comes, or OPDC assigns it one; until it is invited either may take another. */
export async function bookSlot(
  deps: ConsultationDeps,
  actor: Actor,
  { slot, attendees: typed, ...key }: BookSlotInput,
): Promise<Outcome<ConsultationNow, BookSlotRefusal>> {
  const { organisationId } = key;
  const isOwn = isPermitted('answer-advice', actor, { organisationId });
  if (!isOwn && !mayWarn(actor)) return refuse('forbidden');
  const attendees = typed.map((line) => line.trim()).filter((line) => line !== '');
  return deps.transactions.run(async (stores): Promise<Outcome<ConsultationNow, BookSlotRefusal>> => {
    const held = await heldConsultation(stores, key);
    if (!held.ok) return held;
    const { round, one } = held.value;
    if (!(await isAgreedYear(stores, key))) return refuse('advice-not-agreed');
    const state = consultationState(one);
    if (state === 'held') return refuse('consultation-held');
    const said = { slot, attendees };
    if (isSameContent({ slot: one.slot, attendees: one.attendees }, said) && state !== 'cancelled')
      return acceptUnchanged(one);
    if (isInvitedNow(state)) return refuse('consultation-called');
    if (isOwn && attendees.length === 0) return refuse('consultation-attendees-required', undefined, 'attendees');
    const free = await freeSlot(deps, stores, round, { key, slot });
    if (!free.ok) return free;
    const booked = await saveConsultation(deps, stores, actor, {
      ...{ ...one, ...said, meetingId: null, meetingStatus: null, moveRequest: null },
      ...{ bookedAt: deps.clock.now(), bookedBy: actor.userId, bookedName: actor.name },
    });
    await appendConsultationJournalRow(stores, actor, {
      ...{ key, action: isOwn ? 'consultation.book' : 'consultation.assign' },
      permission: isOwn ? 'answer-advice' : 'give-advice',
      ...{ before: { slot: one.slot, attendees: one.attendees }, after: { ...said, ...timesOf(free.value) } },
    });
    return accept(booked);
  });
}

export const timesOf = ({ day, starts, ends }: ConsultationSlot) => ({ day, starts, ends });

interface SlotAsked {
  readonly key: ConsultationKey;
  readonly slot: number | null;
}

/** The slot, where nobody else has it, its day has not passed, and the party is asked to nothing else at the time. */
export async function freeSlot(
  { clock }: Pick<ConsultationDeps, 'clock'>,
  stores: ConsultationTables,
  round: ConsultationRound,
  { key, slot }: SlotAsked,
): Promise<Outcome<ConsultationSlot, SlotRefusal>> {
  if (slot === null) return refuse('consultation-slot-required', undefined, 'slot');
  const found = round.slots.find(({ number }) => number === slot);
  if (found === undefined) return refuse('consultation-slot-unknown', undefined, 'slot');
  const others = await stores.consultations.listOfYear(key.fiscalYear);
  if (others.some((one) => one.slot === slot && one.organisationId !== key.organisationId))
    return refuse('consultation-slot-taken', undefined, 'slot');
  if (found.day < clock.today()) return refuse('consultation-slot-past', { day: formatThaiDate(found.day) }, 'slot');
  const own = others.find((one) => one.organisationId === key.organisationId);
  const clashes = await clashesOfParty(stores, key, found, own?.meetingId ?? '');
  return clashes.length === 0
    ? accept(found)
    : refuse('consultation-slot-clash', { clashes: clashes.join(' · ') }, 'slot');
}

/** What the party is asked to at that time besides its own consultation. */
async function clashesOfParty(
  stores: ConsultationTables,
  { organisationId }: ConsultationKey,
  { day, starts, ends }: ConsultationSlot,
  ownId: string,
): Promise<readonly string[]> {
  const party = await stores.organisations.find(organisationId);
  const invited: Pick<Invitee, 'invited' | 'name'> = {
    ...{ invited: { kind: 'organisation', organisationId }, name: partyTitle(party?.name ?? organisationId) },
  };
  const plan = { organisationId: consultationConvener, day, starts, ends, place: '' };
  const clashes = await findClashes(stores, plan, [invited], ownId);
  return clashes.filter(({ kind }) => kind === 'invitee' || kind === 'negotiation').map(clashText);
}
