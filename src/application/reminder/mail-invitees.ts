import { keyOf } from '../../domain/meetings/clashes.ts';
import type { Invitee } from '../../domain/meetings/meeting.ts';
import type { MeetingNoticeKind } from '../../domain/meetings/meeting-notice.data.ts';
import type { JournalRow } from '../journal/journal-ports.ts';
import { invitedPeople } from '../meetings/invited-people.ts';
import { toActor } from '../people/to-actor.ts';
import type { ReminderDeps } from './reminder-deps.ts';
import type { Recipient } from './reminder-ports.ts';
import { mailTo } from './write-mail.ts';

type Stores = Parameters<Parameters<ReminderDeps['transactions']['run']>[0]>[0];

/** Whose invitations the row is about: one that was added or taken back, as the row has it; otherwise all. */
function concernedBy(kind: MeetingNoticeKind, row: JournalRow, invitees: readonly Invitee[]): readonly Invitee[] {
  if (kind === 'added') {
    const added = row.after as Pick<Invitee, 'invited'>;
    return invitees.filter((one) => keyOf(one) === keyOf(added));
  }
  if (kind !== 'removed') return invitees;
  const gone = row.before as Pick<Invitee, 'number' | 'name' | 'must' | 'invited'>;
  return [{ ...gone, reply: null, attendance: null }];
}

/**
 * Mails everybody who is invited what became of the meeting, with the entry for their calendar as it is now. A draft that is
 * cancelled was told to nobody.
 */
export async function mailInvitees(
  deps: ReminderDeps,
  stores: Stores,
  row: JournalRow,
  kind: MeetingNoticeKind,
  people: readonly Recipient[],
): Promise<void> {
  const meeting = await stores.meetings.find(row.subject.split('/').at(-1) ?? '');
  if (meeting === null || meeting.calledAt === null) return;
  const invitees = await stores.meetings.invitees(meeting);
  const items = await stores.meetings.items(meeting);
  const actorOf = (person: Recipient) => toActor(person, { administers: true });
  const day = deps.clock.today();
  const whom = concernedBy(kind, row, invitees);
  if (kind === 'added' && meeting.day < day) return;
  const asked = await invitedPeople(stores, { meeting, invitees: whom }, people, actorOf);
  const still = kind === 'removed' ? await invitedPeople(stores, { meeting, invitees }, people, actorOf) : [];
  for (const { person, invitee } of asked) {
    if (still.some((one) => one.person === person)) continue;
    const { calendar, ...letter } = deps.letters.meeting({ kind, person, invitee, meeting, items, row });
    const once = `duty ${row.organisationId} ${row.seq}`;
    await stores.outbox.add(
      mailTo(deps, person, letter, {
        day,
        kind: once,
        unsubscribeUrl: null,
        ...(calendar === null ? {} : { calendar }),
      }),
    );
  }
}
