import { isStale } from '../../domain/lifecycle/is-stale.ts';
import { type AgendaRefusal, checkAgenda } from '../../domain/meetings/check-agenda.ts';
import type { Meeting } from '../../domain/meetings/meeting.ts';
import { meetingStatusNames } from '../../domain/meetings/meeting-moves.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isSameContent } from '../../domain/values/content-text.ts';
import { accept, acceptUnchanged, type Outcome, refuse, refuseAll } from '../../domain/values/result.ts';
import { itemsOf, type TypedItem } from './draft-meeting.ts';
import { appendMeetingJournalRow, type MeetingDeps } from './meeting-deps.ts';
import { withFilesAsAttached } from './meeting-files.ts';
import { onMeeting } from './on-meeting.ts';

export interface SaveAgendaInput {
  readonly id: string;
  readonly rowVersion: number | null;
  readonly items: readonly TypedItem[];
}

export type SaveAgendaRefusal =
  | 'forbidden'
  | 'not-found'
  | 'changed-meanwhile'
  | 'meeting-not-editable'
  | 'meeting-agenda-required'
  | AgendaRefusal;

/** Changes the agenda of a meeting that is called, until it is held: those invited read it on the meeting's page. */
export async function saveAgenda(
  deps: MeetingDeps,
  actor: Actor,
  input: SaveAgendaInput,
): Promise<Outcome<Meeting, SaveAgendaRefusal>> {
  return onMeeting(deps, actor, { id: input.id, right: 'plan-meeting' }, async (stores, meeting) => {
    if (meeting.status !== 'draft' && meeting.status !== 'called')
      return refuse('meeting-not-editable', { status: meetingStatusNames[meeting.status] });
    if (isStale(input.rowVersion, meeting)) return refuse('changed-meanwhile');
    const refusals = checkAgenda(input.items, meeting);
    if (refusals.length > 0) return refuseAll(refusals);
    if (input.items.length === 0) return refuse('meeting-agenda-required', undefined, 'items');
    const before = await stores.meetings.items(meeting);
    const after = await withFilesAsAttached(stores, meeting, itemsOf(input.items));
    if (isSameContent(before, after)) return acceptUnchanged(meeting);
    await stores.meetings.saveItems(meeting, after);
    await stores.meetings.update(meeting);
    await appendMeetingJournalRow(stores, actor, {
      ...{ meeting, action: 'meeting.agenda', permission: 'plan-meeting' },
      before: before.map((one) => one.title),
      after: after.map((one) => one.title),
    });
    return accept({ ...meeting, rowVersion: meeting.rowVersion + 1 });
  });
}
