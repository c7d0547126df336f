import type { Meeting } from '../../domain/meetings/meeting.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import type { PermissionName } from '../../domain/people/permissions.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { MeetingStores } from './meeting-ports.ts';

/** The meeting, its row held until the transaction ends; who has no right to it is refused before, and holds nobody up. */
export async function lockMeeting(
  { meetings }: MeetingStores,
  actor: Actor,
  permission: PermissionName,
  id: string,
): Promise<Outcome<Meeting, 'forbidden' | 'not-found'>> {
  const seen = await meetings.find(id);
  if (seen === null) return refuse('not-found');
  if (!isPermitted(permission, actor, seen)) return refuse('forbidden');
  const meeting = await meetings.find(id, { lock: true });
  return meeting === null ? refuse('not-found') : accept(meeting);
}
