import { wasHeld } from '../../domain/meetings/meeting.ts';
import { meetingStatusNames } from '../../domain/meetings/meeting-moves.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { partyTitle } from '../../domain/people/organisation.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { type MeetingReading, readMeeting } from '../meetings/read-meeting.ts';
import type { ResolutionDeps, ResolutionTables } from './resolution-deps.ts';
import type { RecordedResolution } from './resolution-ports.ts';

export interface MinutedResolution extends RecordedResolution {
  /** What it acted on, in words: a party by its name, everything else by its code. */
  readonly subjects: readonly string[];
}

export interface MeetingMinutes extends MeetingReading {
  /** What the body resolved at it, by item. */
  readonly resolutions: readonly MinutedResolution[];
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
  const resolutions = await deps.transactions.read(async (stores) => {
    const minuted: MinutedResolution[] = [];
    for (const one of await stores.resolutions.ofMeeting(input.id)) {
      const subjects: string[] = [];
      for (const key of one.subjectKeys) subjects.push(await subjectName(stores, key.split('/').at(-1) ?? key));
      minuted.push({ ...one, subjects });
    }
    return minuted;
  });
  return accept({ ...reading.value, resolutions });
}

async function subjectName(stores: Pick<ResolutionTables, 'organisations'>, code: string): Promise<string> {
  const organisation = await stores.organisations.find(code);
  return organisation === null ? code : partyTitle(organisation.name);
}
