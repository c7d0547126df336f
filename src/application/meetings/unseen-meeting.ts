import type { Meeting } from '../../domain/meetings/meeting.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { type Refused, refuse } from '../../domain/values/result.ts';

type Seen = Pick<Meeting, 'organisationId' | 'status'>;
const seesDrafts = ['plan-meeting', 'read-meeting-as-head'] as const;

/** Whether somebody is not shown that there is this meeting, a draft, or is none; who acts by a seat is asked for apart. */
function isHiddenFrom(actor: Actor, meeting: Seen | null): boolean {
  if (meeting === null) return true;
  const { organisationId, status } = meeting;
  return status === 'draft' && !seesDrafts.some((name) => isPermitted(name, actor, { organisationId }));
}

/**
 * What somebody who may not do something with a meeting is told: that they may not, where they see the meeting; of a draft
 * that is not shown to them the same as where there is none, so that nobody learns what is being planned. Who has not
 * signed in is told in both cases that they may not, so that they are asked to sign in.
 */
export function refuseMeeting(actor: Actor, meeting: Seen | null): Refused<'forbidden' | 'not-found'> {
  return refuse(actor.userId !== '' && isHiddenFrom(actor, meeting) ? 'not-found' : 'forbidden');
}

/** The same of a meeting that a body does not hold; whoever sees it is told that. */
export function refuseOfNoBody(actor: Actor, meeting: Seen): Refused<'forbidden' | 'not-found' | 'meeting-of-no-body'> {
  return isHiddenFrom(actor, meeting) ? refuseMeeting(actor, meeting) : refuse('meeting-of-no-body');
}
