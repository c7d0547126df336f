import {
  type ConsultationNow,
  type ConsultationRound,
  type ConsultationSlot,
  consultationState,
  consultationTitle,
} from '../../domain/consultations/consultation.ts';
import { consultationAgenda } from '../../domain/consultations/consultation-agenda.data.ts';
import type { CalendarEvent } from '../../domain/framework/time-schema.ts';
import type { Meeting, MeetingPlan, MeetingReply } from '../../domain/meetings/meeting.ts';
import { meetingLimits } from '../../domain/meetings/meeting-limits.data.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { partyTitle } from '../../domain/people/organisation.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { mayWarn } from '../advice/read-warnings.ts';
import { makeMoveIn } from '../lifecycle/move.ts';
import { type DraftMeetingRefusal, draftMeetingIn } from '../meetings/draft-meeting.ts';
import { meetingLifecycle } from '../meetings/meeting-lifecycle.ts';
import type { MoveMeetingRefusal } from '../meetings/move-meeting.ts';
import {
  appendConsultationJournalRow,
  type CallingDeps,
  type ConsultationTables,
  consultationConvener,
  consultationYear,
  saveConsultation,
} from './consultation-deps.ts';

type CallRefusal =
  | 'forbidden'
  | 'framework-not-found'
  | 'consultation-not-in-year'
  | 'consultation-not-open'
  | 'consultation-nothing-to-call'
  | DraftMeetingRefusal
  | MoveMeetingRefusal;

/** Invites every party that has a time and is not invited yet: a meeting for each, with the agencies concerned. */
export async function callConsultations(
  deps: CallingDeps,
  actor: Actor,
  { fiscalYear }: { readonly fiscalYear: number },
): Promise<Outcome<{ readonly called: number }, CallRefusal>> {
  if (!mayWarn(actor) || !isPermitted('plan-meeting', actor, { organisationId: consultationConvener }))
    return refuse('forbidden');
  return deps.transactions.run(async (stores): Promise<Outcome<{ readonly called: number }, CallRefusal>> => {
    const year = await consultationYear(stores, fiscalYear);
    if (!year.ok) return year;
    const round = await stores.consultations.findRound(fiscalYear, { lock: true });
    if (round === null) return refuse('consultation-not-open');
    const booked = (await stores.consultations.listOfYear(fiscalYear)).filter(
      (one) => consultationState(one) === 'booked',
    );
    let called = 0;
    for (const one of booked) {
      const slot = round.slots.find(({ number }) => number === one.slot);
      if (slot === undefined || slot.day < deps.clock.today()) continue;
      const made = await callOne(deps, stores, actor, { round, event: year.value.event, slot, one });
      if (!made.ok) return made;
      called += 1;
    }
    return called === 0 ? refuse('consultation-nothing-to-call') : accept({ called });
  });
}

interface Calling {
  readonly round: ConsultationRound;
  readonly event: CalendarEvent;
  readonly slot: ConsultationSlot;
  readonly one: ConsultationNow;
}

async function callOne(
  deps: CallingDeps,
  stores: ConsultationTables,
  actor: Actor,
  calling: Calling,
): Promise<Outcome<Meeting, CallRefusal>> {
  const { round, one } = calling;
  const { organisationId, fiscalYear } = one;
  const party = await stores.organisations.find(organisationId);
  if (party === null) return refuse('not-found');
  const plan = planOf(calling, partyTitle(party.name));
  const asked = [organisationId, ...round.agencies];
  const drafted = await draftMeetingIn(stores, deps, actor, {
    ...{ organisationId: consultationConvener, plan, items: consultationAgenda },
    invitees: asked.map((id) => ({
      invited: { kind: 'organisation', organisationId: id },
      must: id === organisationId,
    })),
  });
  if (!drafted.ok) return drafted;
  const { id } = drafted.value;
  await replyAsBooked(stores, drafted.value, one);
  const input = { organisationId: consultationConvener, fiscalYear, id, rowVersion: null, confirmed: true };
  const called = await makeMoveIn(meetingLifecycle, stores, { tools: deps, actor, input, action: 'call-meeting' });
  if (!called.ok) return called;
  await saveConsultation(deps, stores, actor, { ...one, meetingId: id });
  await appendConsultationJournalRow(stores, actor, {
    ...{ key: one, action: 'consultation.call', permission: 'give-advice', before: null },
    after: { meeting: id, day: plan.day, starts: plan.starts, ends: plan.ends },
  });
  return called;
}

function planOf({ round, event, slot }: Calling, party: string): MeetingPlan {
  const { day, starts, ends } = slot;
  const title = `${consultationTitle(event)} ${party} ปีงบประมาณ พ.ศ. ${round.fiscalYear}`;
  return {
    ...{ fiscalYears: [round.fiscalYear], kind: 'consultation', bodyId: null, number: null, title, day, starts, ends },
    ...{ purpose: event.title, channel: 'video', place: event.place ?? '', link: round.link },
    ...{ passcode: round.passcode, replyBy: null },
  };
}

/** Who booked a time has said who comes: nobody is asked a second time. */
async function replyAsBooked(
  stores: Pick<ConsultationTables, 'meetings'>,
  meeting: Meeting,
  { organisationId, attendees, bookedAt, bookedName }: ConsultationNow,
): Promise<void> {
  if (attendees.length === 0 || bookedAt === null || bookedName === null) return;
  const own = (await stores.meetings.invitees(meeting)).find(
    ({ invited }) => invited.kind === 'organisation' && invited.organisationId === organisationId,
  );
  if (own === undefined) return;
  const reply: MeetingReply = {
    ...{ answer: 'attends', delegateName: '', delegateOffice: '', repliedAt: bookedAt, repliedName: bookedName },
    note: attendees.join(', ').slice(0, meetingLimits.reply),
  };
  await stores.meetings.updateInvitee(meeting, { ...own, reply });
}
