import { type MeetingPlan, meetingNumberText } from '../../domain/meetings/meeting.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { MeetingTables } from './meeting-deps.ts';

/**
 * A number is a body's own within a year, of drafts too: two who take the same one follow one another. `ownId` is the
 * meeting that has or will have it; null for a new one.
 */
export async function checkNumber(
  { meetings }: Pick<MeetingTables, 'meetings'>,
  { bodyId, number, day }: Pick<MeetingPlan, 'bodyId' | 'number' | 'day'>,
  ownId: string | null,
): Promise<Outcome<true, 'meeting-number-taken'>> {
  if (bodyId === null || number === null) return accept(true);
  await meetings.hold(bodyId);
  const other = await meetings.withNumber(bodyId, day, number);
  if (other === null || other.id === ownId) return accept(true);
  const facts = { number: meetingNumberText({ number, day }) ?? '', title: other.title };
  return refuse('meeting-number-taken', facts, 'number');
}
