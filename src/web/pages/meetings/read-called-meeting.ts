import type { MeetingDeps } from '../../../application/meetings/meeting-deps.ts';
import { type MeetingReading, readMeeting } from '../../../application/meetings/read-meeting.ts';
import { type MeetingChoices, readMeetingChoices } from '../../../application/meetings/read-meeting-choices.ts';
import { meetingStatusNames } from '../../../domain/meetings/meeting-moves.ts';
import type { Actor } from '../../../domain/people/actor.ts';
import { accept, type Outcome, refuse } from '../../../domain/values/result.ts';

interface CalledMeeting {
  readonly reading: MeetingReading;
  readonly choices: MeetingChoices;
}

/** A meeting that is called, with what it may be changed to; refused to whoever may not plan it, and before and after the call. */
export async function readCalledMeeting(
  deps: MeetingDeps,
  actor: Actor,
  key: { readonly id: string },
): Promise<Outcome<CalledMeeting, 'forbidden' | 'not-found' | 'meeting-not-editable'>> {
  const reading = await readMeeting(deps, actor, key);
  if (!reading.ok) return reading;
  const { meeting } = reading.value;
  const choices = await readMeetingChoices(deps, actor, { ...meeting, planned: meeting.bodyId });
  if (!choices.ok) return choices;
  if (meeting.status !== 'called')
    return refuse('meeting-not-editable', { status: meetingStatusNames[meeting.status] });
  return accept({ reading: reading.value, choices: choices.value });
}
