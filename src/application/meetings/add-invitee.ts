import { isStale } from '../../domain/lifecycle/is-stale.ts';
import { clashText, keyOf } from '../../domain/meetings/clashes.ts';
import type { Invitee, Meeting } from '../../domain/meetings/meeting.ts';
import { meetingStatusNames } from '../../domain/meetings/meeting-moves.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { accept, atField, type Outcome, refuse, refuseAll } from '../../domain/values/result.ts';
import { appendMeetingJournalRow, type MeetingDeps, type MeetingTables } from './meeting-deps.ts';
import { findClashes } from './meeting-place.ts';
import { type InviteeRefusal, type NewInvitee, nameInvitees } from './name-invitees.ts';
import { onMeeting } from './on-meeting.ts';

export interface AddInviteeInput extends NewInvitee {
  /** The meeting. */
  readonly id: string;
  readonly rowVersion: number | null;
  /** Whoever invites has seen what else the invited one is called to at that time, and means it. */
  readonly confirmed: boolean;
}

export type AddInviteeRefusal =
  | 'forbidden'
  | 'not-found'
  | 'changed-meanwhile'
  | 'meeting-not-editable'
  | 'meeting-clash'
  | InviteeRefusal;

/** Invites one more to a meeting that is called; whoever it is, and nobody else, gets the invitation by mail. */
export async function addInvitee(
  deps: MeetingDeps,
  actor: Actor,
  input: AddInviteeInput,
): Promise<Outcome<Meeting, AddInviteeRefusal>> {
  return onMeeting(deps, actor, { id: input.id, right: 'plan-meeting' }, async (stores, meeting) => {
    if (meeting.status !== 'called')
      return refuse('meeting-not-editable', { status: meetingStatusNames[meeting.status] });
    if (isStale(input.rowVersion, meeting)) return refuse('changed-meanwhile');
    const named = await nameOne(stores, meeting, input);
    if (!named.ok) return named;
    const invitee = named.value;
    const clashes = input.confirmed ? [] : await clashesOfInvitee(stores, meeting, invitee);
    if (clashes.length > 0) return refuse('meeting-clash', { clashes: clashes.join(' · ') }, 'confirmed');
    await stores.meetings.addInvitee(meeting, invitee);
    const { number, name, must, invited } = invitee;
    return accept(
      await changeInvitees(stores, actor, {
        ...{ meeting, action: 'meeting.add-invitee', before: null, after: { number, name, must, invited } },
      }),
    );
  });
}

/**
 * The one who is asked for; refused if invited already. A number that was taken back is never given again: whoever answers or
 * records by it means the one who had it.
 */
async function nameOne(
  stores: MeetingTables,
  meeting: Meeting,
  { invited, must }: NewInvitee,
): Promise<Outcome<Invitee, InviteeRefusal>> {
  const named = await nameInvitees(stores, [{ invited, must }], meeting);
  if (!named.ok) return refuseAll(named.refusals.map((one) => atField(one, 'invited')));
  const before = await stores.meetings.invitees(meeting);
  const number = (await stores.meetings.lastInviteeNumber(meeting)) + 1;
  const [invitee] = named.value.map((one) => ({ ...one, number }));
  if (invitee === undefined) return refuse('meeting-invitee-unknown', { name: '' }, 'invited');
  return before.some((one) => keyOf(one) === keyOf(invitee))
    ? refuse('meeting-invitee-twice', { name: invitee.name }, 'invited')
    : accept(invitee);
}

/** What else the invited one is called to at that time. */
async function clashesOfInvitee(stores: MeetingTables, meeting: Meeting, invitee: Invitee): Promise<readonly string[]> {
  await stores.meetings.hold(meeting.day);
  const clashes = await findClashes(stores, { ...meeting, place: '' }, [invitee], meeting.id);
  return clashes.filter(({ kind }) => kind !== 'day-off').map(clashText);
}

interface InviteeChange {
  readonly meeting: Meeting;
  readonly action: 'meeting.add-invitee' | 'meeting.remove-invitee';
  readonly before: unknown;
  readonly after: unknown;
  readonly reason?: string;
}

/** Writes what the mail is written from; SEQUENCE grows, so that a calendar takes what it is sent for the newer. */
export async function changeInvitees(
  stores: MeetingTables,
  actor: Actor,
  { meeting, ...entry }: InviteeChange,
): Promise<Meeting> {
  const changed = { ...meeting, sequence: meeting.sequence + 1 };
  await stores.meetings.update(changed);
  await appendMeetingJournalRow(stores, actor, { meeting, permission: 'plan-meeting', ...entry });
  return { ...changed, rowVersion: meeting.rowVersion + 1 };
}
