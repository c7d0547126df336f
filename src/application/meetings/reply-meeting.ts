import { checkReply, type ReplyRefusal } from '../../domain/meetings/check-reply.ts';
import type { Invitee, MeetingReply } from '../../domain/meetings/meeting.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { accept, type Outcome, refuse, refuseAll } from '../../domain/values/result.ts';
import { appendMeetingJournalRow, type MeetingDeps, type MeetingTables } from './meeting-deps.ts';
import { rightsToMeeting } from './meeting-rights.ts';
import { invitedAs, isInvited } from './whose-invitation.ts';

export interface ReplyMeetingInput extends Pick<MeetingReply, 'answer' | 'delegateName' | 'delegateOffice' | 'note'> {
  readonly id: string;
  /** Whose invitation is answered, as it is counted in the meeting. */
  readonly number: number;
}

export type ReplyMeetingRefusal = 'not-found' | 'meeting-not-invited' | ReplyRefusal;

/**
 * Answers an invitation, or changes the answer until the meeting's day is over. Who convenes may record what was answered
 * on paper or by telephone.
 */
export async function replyMeeting(
  deps: MeetingDeps,
  actor: Actor,
  input: ReplyMeetingInput,
): Promise<Outcome<Invitee, ReplyMeetingRefusal>> {
  return deps.transactions.run(async (stores): Promise<Outcome<Invitee, ReplyMeetingRefusal>> => {
    const asked = await askedOf(stores, actor, input, deps.clock.today());
    if (!asked.ok) return asked;
    const { own } = asked.value;
    const meeting = await stores.meetings.find(input.id, { lock: true });
    const invitee = meeting && (await stores.meetings.invitees(meeting)).find((one) => one.number === input.number);
    if (!meeting || !invitee) return refuse('not-found');
    const refusals = checkReply(meeting, input, deps.clock.today());
    if (refusals.length > 0) return refuseAll(refusals);
    const reply = replyOf(input, deps.clock.now(), actor.name);
    const replied = { ...invitee, reply };
    const permission = own ? 'reply-meeting' : 'plan-meeting';
    // The rows are the convener's, whoever answers.
    await stores.reach.widened([meeting.organisationId], async () => {
      await stores.meetings.updateInvitee(meeting, replied);
      await appendMeetingJournalRow(stores, actor, {
        ...{ meeting, action: 'meeting.reply', permission },
        before: invitee.reply === null ? null : { name: invitee.name, answer: invitee.reply.answer },
        after: { name: invitee.name, answer: reply.answer, delegateOffice: reply.delegateOffice, note: reply.note },
      });
    });
    return accept(replied);
  });
}

/** Whether it is the actor's own invitation; asked before the meeting's row is held, so that a stranger holds nobody up. */
async function askedOf(
  stores: MeetingTables,
  actor: Actor,
  { id, number }: ReplyMeetingInput,
  today: string,
): Promise<Outcome<{ readonly own: boolean }, 'not-found' | 'meeting-not-invited'>> {
  const meeting = await stores.meetings.find(id);
  if (meeting === null) return refuse('not-found');
  const { 'plan-meeting': plans } = await rightsToMeeting(stores, actor, meeting, today);
  if (meeting.status === 'draft' && !plans) return refuse('not-found');
  const invitee = (await stores.meetings.invitees(meeting)).find((one) => one.number === number);
  const own = invitee !== undefined && isInvited(await invitedAs(stores, actor, meeting.day), invitee);
  return invitee !== undefined && (own || plans) ? accept({ own }) : refuse('meeting-not-invited');
}

/** Only what belongs to the answer is kept. */
function replyOf(input: ReplyMeetingInput, repliedAt: string, repliedName: string): MeetingReply {
  const { answer, delegateName, delegateOffice, note } = input;
  const sent = answer === 'delegate';
  return {
    ...{ answer, repliedAt, repliedName, note: note.trim() },
    ...{ delegateName: sent ? delegateName.trim() : '', delegateOffice: sent ? delegateOffice.trim() : '' },
  };
}
