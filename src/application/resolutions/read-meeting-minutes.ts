import { type Postponement, type WholeMeeting, wasHeld } from '../../domain/meetings/meeting.ts';
import { meetingStatusNames } from '../../domain/meetings/meeting-moves.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { shownTo } from '../meetings/read-meeting.ts';
import { seenMeeting } from '../meetings/seen-meeting.ts';
import type { ResolutionDeps } from './resolution-deps.ts';
import { type NamedResolution, withSubjectNames } from './subject-names.ts';

export interface MeetingMinutes extends WholeMeeting {
  /** What the body resolved at it, by item. */
  readonly resolutions: readonly NamedResolution[];
  /** How its day was changed last; null if it never was. */
  readonly postponement: Postponement | null;
}

/** The minutes of a meeting that was held, for those who may read who came and what was said. */
export async function readMeetingMinutes(
  { transactions, clock }: Pick<ResolutionDeps, 'transactions' | 'clock'>,
  actor: Actor,
  { id }: { readonly id: string },
): Promise<Outcome<MeetingMinutes, 'forbidden' | 'not-found' | 'meeting-not-held'>> {
  return transactions.read(async (stores) => {
    const seen = await seenMeeting(stores, actor, { id, today: clock.today() });
    if (!seen.ok) return seen;
    const { mayRead, meeting, invitees } = seen.value;
    if (!mayRead) return refuse('forbidden');
    if (!wasHeld(meeting)) return refuse('meeting-not-held', { status: meetingStatusNames[meeting.status] });
    const items = await stores.meetings.items(meeting);
    const postponement = meeting.sequence > 0 ? await stores.meetings.postponement(meeting) : null;
    const resolutions = await withSubjectNames(stores, await stores.resolutions.ofMeeting(id));
    return accept({
      ...shownTo({ meeting, items, invitees }, { ...seen.value, maySeePasscode: false }),
      postponement,
      resolutions,
    });
  });
}
