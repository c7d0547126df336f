import type { Advice } from '../../domain/advice/advice.ts';
import { isInForce } from '../../domain/agreement/agreement-moves.ts';
import type { Indicator } from '../../domain/agreement/indicator.ts';
import {
  type ConsultationNow,
  type ConsultationQuestion,
  type ConsultationRound,
  type ConsultationSlot,
  type ConsultationState,
  consultationState,
  freeSlots,
  isInvitedNow,
} from '../../domain/consultations/consultation.ts';
import type { CalendarEvent } from '../../domain/framework/time-schema.ts';
import type { Invitee, WholeMeeting } from '../../domain/meetings/meeting.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { mayGiveAdvice, mayReadAdvice, whereAdvised } from '../advice/advice-deps.ts';
import { mayWarn } from '../advice/read-warnings.ts';
import { readMeeting } from '../meetings/read-meeting.ts';
import {
  begunConsultation,
  type ConsultationDeps,
  type ConsultationKey,
  type ConsultationTables,
  consultationYear,
} from './consultation-deps.ts';
import { isEverReading } from './consultation-rights.ts';

export interface ConsultationReading extends ConsultationKey {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly event: CalendarEvent;
  /** Null while OPDC has arranged nothing. */
  readonly round: Omit<ConsultationRound, 'passcode'> | null;
  readonly one: ConsultationNow;
  readonly state: ConsultationState;
  /** The time that the party has; null without one. */
  readonly slot: ConsultationSlot | null;
  /** Open times from today on, for whoever may take or assign one. */
  readonly free: readonly ConsultationSlot[];
  /** What the reader may see of the meeting to which the party is invited; null while there is none. */
  readonly meeting: WholeMeeting | null;
  /** The invitation that the reader may answer. */
  readonly ownInvitation: Invitee | null;
  readonly questions: readonly ConsultationQuestion[];
  /** Numbers of questions that the reader may answer. */
  readonly mayAnswer: readonly number[];
  /** Advice given or drafted at this consultation that the reader may read. */
  readonly advice: readonly Advice[];
  readonly indicators: readonly Indicator[];
  /** What the reader may advise on now; `''` is the whole. None before it was held. */
  readonly mayGiveAbout: readonly string[];
  readonly mayBook: boolean;
  readonly mayAskToMove: boolean;
  readonly mayDecide: boolean;
  readonly mayAsk: boolean;
  readonly today: string;
}

export type ReadConsultationRefusal = 'forbidden' | 'not-found' | 'framework-not-found' | 'consultation-not-in-year';

/** One party's consultation as one reader may see it; a central agency reads what concerns its own indicators. */
export async function readConsultation(
  deps: ConsultationDeps,
  actor: Actor,
  key: ConsultationKey,
): Promise<Outcome<ConsultationReading, ReadConsultationRefusal>> {
  if (!isEverReading(actor, key)) return refuse('forbidden');
  const today = deps.clock.today();
  const read = await deps.transactions.read((stores) => readIn(stores, actor, key, today));
  if (!read.ok || read.value.one.meetingId === null) return read;
  const meeting = await readMeeting(deps, actor, { id: read.value.one.meetingId });
  if (!meeting.ok) return read;
  const { items, invitees, own } = meeting.value;
  const ownInvitation = own.find(({ reply }) => reply === null) ?? null;
  return accept({ ...read.value, meeting: { meeting: meeting.value.meeting, items, invitees }, ownInvitation });
}

async function readIn(
  stores: ConsultationTables,
  actor: Actor,
  key: ConsultationKey,
  today: string,
): Promise<Outcome<ConsultationReading, ReadConsultationRefusal>> {
  const { organisationId, fiscalYear } = key;
  const organisation = await stores.organisations.find(organisationId);
  if (organisation === null) return refuse('not-found');
  const year = await consultationYear(stores, fiscalYear);
  if (!year.ok) return year;
  const agreement = await stores.agreements.find(organisationId, fiscalYear);
  const agreed = agreement !== null && isInForce(agreement.status) ? agreement.indicators : [];
  const indicators = agreed.filter(({ inForce }) => inForce === 'in-force');
  const round = await stores.consultations.findRound(fiscalYear);
  const one = begunConsultation(key, await stores.consultations.find(organisationId, fiscalYear));
  const state = consultationState(one);
  const isOwn = isPermitted('answer-advice', actor, { organisationId });
  const questions = one.questions.filter(({ code }) => readsQuestion(actor, { ...key, code }));
  const rights = rightsNow({ isOwn, plans: mayWarn(actor), state, round, agreed: indicators.length > 0, today });
  const taken =
    rights.mayBook || rights.mayAskToMove || rights.mayDecide ? await stores.consultations.listOfYear(fiscalYear) : [];
  const about = state === 'held' ? ['', ...indicators.map(({ code }) => code)] : [];
  return accept({
    ...{ ...key, organisation: { id: organisation.id, name: organisation.name }, event: year.value.event },
    ...{ round: withoutPasscode(round), one: { ...one, questions }, state, indicators, today, questions, ...rights },
    slot: round?.slots.find(({ number }) => number === one.slot) ?? null,
    free: round === null || taken === null ? [] : freeSlots(round, taken).filter(({ day }) => day >= today),
    ...{ meeting: null, ownInvitation: null },
    mayAnswer: questions
      .filter(({ answer, code }) => answer === null && mayGiveAdvice(actor, { ...key, code }))
      .map(({ number }) => number),
    advice: await adviceAt(stores, actor, one),
    mayGiveAbout: about.filter((code) => mayGiveAdvice(actor, { ...key, code })),
  });
}

/** Its link is in the invitation, for those invited. */
function withoutPasscode(round: ConsultationRound | null): Omit<ConsultationRound, 'passcode'> | null {
  if (round === null) return null;
  const { passcode, ...shown } = round;
  return shown;
}

/** A question is its party's and OPDC's; one about an indicator also its owner's, one about the whole also who advises on some. */
function readsQuestion(actor: Actor, about: ConsultationKey & { readonly code: string }): boolean {
  return about.code === '' || isPermitted('read-advice', actor, whereAdvised(about));
}

interface RightsAsked {
  readonly isOwn: boolean;
  readonly plans: boolean;
  readonly state: ConsultationState;
  readonly round: ConsultationRound | null;
  readonly agreed: boolean;
  readonly today: string;
}

function rightsNow({ isOwn, plans, state, round, agreed, today }: RightsAsked) {
  const isOpen = round !== null && agreed && state !== 'held';
  const until = round?.questionsBy ?? null;
  return {
    mayBook: isOpen && (isOwn || plans) && !isInvitedNow(state),
    mayAskToMove: isOpen && isOwn && isInvitedNow(state),
    mayDecide: isOpen && plans && isInvitedNow(state),
    mayAsk: isOpen && isOwn && until !== null && today <= until,
  };
}

async function adviceAt(
  { advice }: Pick<ConsultationTables, 'advice'>,
  actor: Actor,
  { organisationId, fiscalYear, meetingId }: ConsultationNow,
): Promise<readonly Advice[]> {
  if (meetingId === null) return [];
  const all = await advice.listOfParty(organisationId, fiscalYear);
  return all.filter((one) => one.meetingId === meetingId && mayReadAdvice(actor, one));
}
