import { wasHeld } from '../../domain/meetings/meeting.ts';
import { meetingStatusNames } from '../../domain/meetings/meeting-moves.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { type MeetingReading, readMeeting } from '../meetings/read-meeting.ts';
import type { ResolutionDeps } from './resolution-deps.ts';
import { type NamedResolution, withSubjectNames } from './subject-names.ts';

export interface MeetingMinutes extends MeetingReading {
  /** What the body resolved at it, by item. */
  readonly resolutions: readonly NamedResolution[];
}

/** The minutes of a meeting that was held, for those who may read who came and what was said. */
export async function readMeetingMinutes(
  deps: Pick<ResolutionDeps, 'transactions' | 'clock'>,
  actor: Actor,
  input: { readonly id: string },
): Promise<Outcome<MeetingMinutes, 'forbidden' | 'not-found' | 'meeting-not-held'>> {
  const reading = await readMeeting(deps, actor, input);
  if (!reading.ok) return reading;
  const { mayRead, meeting } = reading.value;
  if (!mayRead) return refuse('forbidden');
  if (!wasHeld(meeting)) return refuse('meeting-not-held', { status: meetingStatusNames[meeting.status] });
  const resolutions = await deps.transactions.read(async (stores) =>
    withSubjectNames(stores, await stores.resolutions.ofMeeting(input.id)),
  );
  return accept({ ...reading.value, resolutions });
}
