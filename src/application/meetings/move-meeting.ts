import type { AnyMoveRefusal } from '../../domain/lifecycle/status-move.ts';
import type { Meeting } from '../../domain/meetings/meeting.ts';
import { type MeetingAction, meetingMoves } from '../../domain/meetings/meeting-moves.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import type { Outcome } from '../../domain/values/result.ts';
import { makeMoveIn } from '../lifecycle/move.ts';
import type { MeetingDeps } from './meeting-deps.ts';
import { meetingLifecycle } from './meeting-lifecycle.ts';
import type { MeetingMoveInput, MeetingTypes } from './meeting-types.ts';
import { refuseMeeting } from './unseen-meeting.ts';

export interface MoveMeetingInput extends Omit<MeetingMoveInput, 'organisationId' | 'fiscalYear'> {}

export type MoveMeetingRefusal = MeetingTypes['refusal'] | AnyMoveRefusal;

/** Moves one meeting: calls it, changes its plan, cancels it, closes its attendance, approves its minutes. */
export async function moveMeeting(
  deps: MeetingDeps,
  actor: Actor,
  input: MoveMeetingInput,
  action: MeetingAction,
): Promise<Outcome<Meeting, MoveMeetingRefusal>> {
  const meeting = await deps.transactions.read(({ meetings }) => meetings.find(input.id));
  if (meeting === null) return refuseMeeting(actor, null);
  const { organisationId, fiscalYears } = meeting;
  const whole = { ...input, organisationId, fiscalYear: fiscalYears[0] ?? 0 };
  const { permission } = meetingMoves.find((move) => move.action === action) ?? { permission: 'plan-meeting' };
  const call = { tools: deps, actor, input: whole, action };
  return deps.transactions.run((stores): Promise<Outcome<Meeting, MoveMeetingRefusal>> => {
    const moved = async (): Promise<Outcome<Meeting, MoveMeetingRefusal>> => {
      const made = await makeMoveIn(meetingLifecycle, stores, call);
      const forbidden = !made.ok && made.refusals.some(({ code }) => code === 'forbidden');
      return forbidden ? refuseMeeting(actor, meeting) : made;
    };
    // The rows are the convener's: whoever acts by a seat of the body reaches them for this move alone.
    return isPermitted(permission, actor, { organisationId }) ? moved() : stores.reach.widened([organisationId], moved);
  });
}
