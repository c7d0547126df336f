import type { Instrument } from '../../domain/framework/instrument.ts';
import type { Invitee, WholeMeeting } from '../../domain/meetings/meeting.ts';
import type { MeetingNoticeKind } from '../../domain/meetings/meeting-notice.data.ts';
import type { JournalRow } from '../journal/journal-ports.ts';
import type { MeetingTables } from '../meetings/meeting-deps.ts';
import type { PeopleStores } from '../people/people-ports.ts';
import type { Clock, Ids, MachineClock, Secrets, Transactions } from '../ports.ts';
import type { WorkStores } from '../work/work-deps.ts';
import type { WorkItem } from '../work/work-items.ts';
import type { CalendarPart, Letter, Recipient, ReminderStores } from './reminder-ports.ts';

/** What one person is reminded of on one day. */
export interface Digest {
  /** `last-day`: only what ends today, for people without a digest. */
  readonly kind: 'digest' | 'last-day';
  readonly person: Pick<Recipient, 'name' | 'numerals'>;
  readonly today: string;
  /** Their own work, by due day. */
  readonly mine: readonly WorkItem[];
  /** Late work of others that has escalated to them, by due day. */
  readonly climbed: readonly WorkItem[];
  /** How many more pending rows they have without a reminder today. */
  readonly more: number;
  readonly unsubscribeUrl: string | null;
}

/** A returned report or an appointment, as the journal records it. */
export interface Duty {
  readonly kind: 'returned' | 'appointed' | 'letter' | 'objections';
  readonly person: Pick<Recipient, 'name' | 'numerals'>;
  readonly row: JournalRow;
  readonly organisationName: string;
  /** What the year of its subject settles. */
  readonly instrument: Instrument;
}

/** What became of a meeting, for one who is invited. */
export interface MeetingNotice extends Pick<WholeMeeting, 'meeting' | 'items'> {
  readonly kind: MeetingNoticeKind;
  readonly person: Pick<Recipient, 'name' | 'email' | 'numerals'>;
  readonly invitee: Invitee;
  readonly row: JournalRow;
}

/** Writes the text of a mail, in the recipient's digits. */
export interface LetterWriter {
  digest(digest: Digest): Letter;
  /** Which of its tasks a digest names one by one. */
  named(digest: Pick<Digest, 'mine' | 'climbed'>): Pick<Digest, 'mine' | 'climbed'>;
  duty(duty: Duty): Letter;
  /** A notice of a meeting, with the entry for the calendar of its person; null where nothing of it changes. */
  meeting(notice: MeetingNotice): Letter & { readonly calendar: CalendarPart | null };
  /** The address of the one-click unsubscribe link of digests. */
  wayOut(token: string): string;
}

export interface ReminderDeps {
  readonly transactions: Transactions<WorkStores & PeopleStores & ReminderStores & MeetingTables>;
  /** The product's own day; in a demonstration the demonstration's. */
  readonly clock: Clock;
  /** The machine's time, by which mail is queued and tried again. */
  readonly machine: MachineClock;
  readonly ids: Ids;
  readonly secrets: Pick<Secrets, 'randomToken'>;
  readonly letters: LetterWriter;
  /** The public address of the product, such as https://samrit.example.go.th: printed on papers and used in mails. */
  readonly publicAddress: string;
  /** Whether a mail server is configured: without one nothing is sent. */
  readonly sends: boolean;
}
