import type { Meeting } from '../../domain/meetings/meeting.ts';
import type { MeetingRight } from '../../domain/meetings/seat-rights.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import type { RefusalCode } from '../../domain/refusals/refusal-facts.ts';
import { type Outcome, refuse } from '../../domain/values/result.ts';
import type { MeetingDeps, MeetingTables } from './meeting-deps.ts';
import { rightsBySeat } from './meeting-rights.ts';
import { refuseMeeting } from './unseen-meeting.ts';

interface OnMeeting {
  readonly id: string;
  readonly right: MeetingRight;
}

type Lacking = 'forbidden' | 'not-found';

/**
 * Works on one meeting, its row held until the transaction ends; who has no right to it is refused before, and holds nobody
 * up. The rows are the convener's: whoever acts by a seat of the body reaches them for this work alone.
 */
export async function onMeeting<Value, Code extends RefusalCode>(
  { transactions, clock }: MeetingDeps,
  actor: Actor,
  { id, right }: OnMeeting,
  work: (stores: MeetingTables, meeting: Meeting) => Promise<Outcome<Value, Code>>,
): Promise<Outcome<Value, Code | Lacking>> {
  return transactions.run(async (stores): Promise<Outcome<Value, Code | Lacking>> => {
    const seen = await stores.meetings.find(id);
    if (seen === null) return refuseMeeting(actor, null);
    const held = async (): Promise<Outcome<Value, Code | Lacking>> => {
      const meeting = await stores.meetings.find(id, { lock: true });
      return meeting === null ? refuse('not-found') : work(stores, meeting);
    };
    if (isPermitted(right, actor, seen)) return held();
    const bySeat = await rightsBySeat(stores, actor, seen.bodyId, clock.today());
    return bySeat[right] ? stores.reach.widened([seen.organisationId], held) : refuseMeeting(actor, seen);
  });
}
