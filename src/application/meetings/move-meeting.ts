import type { AnyMoveRefusal } from '../../domain/lifecycle/status-move.ts';
import type { Meeting } from '../../domain/meetings/meeting.ts';
import type { MeetingAction } from '../../domain/meetings/meeting-moves.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { type Outcome, refuse } from '../../domain/values/result.ts';
import { makeMove } from '../lifecycle/move.ts';
import type { MeetingDeps } from './meeting-deps.ts';
import { meetingLifecycle } from './meeting-lifecycle.ts';
import type { MeetingMoveInput, MeetingTypes } from './meeting-types.ts';

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
  if (meeting === null) return refuse('not-found');
  const { organisationId, fiscalYears } = meeting;
  const whole = { ...input, organisationId, fiscalYear: fiscalYears[0] ?? 0 };
  return makeMove(meetingLifecycle, deps, { tools: deps, actor, input: whole, action });
}
