import type { MailFault, MailState } from '../../domain/reminder/retry-mail.ts';
import type { MachineInstant } from '../../domain/values/kinds-of-text.ts';
import type { JournalRow } from '../journal/journal-ports.ts';
import type { IdentifiedPerson } from '../people/people-ports.ts';
import type { MailTaskStore } from '../work/mail-task-store.ts';

/** A mail as it will be received. */
export interface Letter {
  readonly subject: string;
  readonly plain: string;
  readonly html: string;
}

/** An entry for the calendar of who receives the mail (iTIP), sent as a part of its own and attached. */
export interface CalendarPart {
  readonly method: 'REQUEST' | 'CANCEL';
  /** Byte for byte, in UTF-8. */
  readonly text: string;
}

/** One mail to one person. `kind` is unique to the person and day. Instants are ISO UTC. */
export interface OutboxMail extends Letter {
  readonly organisationId: string;
  readonly id: string;
  readonly userId: string;
  readonly day: string;
  readonly kind: string;
  readonly address: string;
  /** The same at every attempt, so that a receiver recognises a second copy. */
  readonly messageId: string;
  /** The one-click unsubscribe link of digests; null for duties, which cannot be unsubscribed. */
  readonly unsubscribeUrl: string | null;
  /** Absent or null: it carries no entry for a calendar. */
  readonly calendar?: CalendarPart | null | undefined;
  readonly state: MailState;
  readonly attempts: number;
  readonly queuedAt: MachineInstant;
  readonly nextAttemptAt: MachineInstant;
  /** Why it has failed, or why the last attempt did. */
  readonly reason: string | null;
  readonly changedAt: MachineInstant;
}

export type NewMail = Omit<OutboxMail, 'state' | 'attempts' | 'nextAttemptAt' | 'reason' | 'changedAt'>;

/** A row of the list: everything but the text. */
export interface ListedMail extends Omit<OutboxMail, 'plain' | 'html' | 'calendar'> {
  readonly personName: string;
}

interface OutboxMailPage {
  readonly state: MailState | null;
  /** Part of a name, an address or a subject; empty finds all. */
  readonly text: string;
  readonly offset: number;
  readonly limit: number;
}

/** The outcome of a mail: sent, to be tried again at an instant, or given up. */
export type MailOutcome =
  | { readonly state: 'sent' }
  | { readonly state: 'queued'; readonly nextAttemptAt: MachineInstant; readonly reason: string }
  | { readonly state: 'failed'; readonly reason: string };

export interface OutboxStore {
  /** Adds the mail unless the person already has one of its kind and day; returns whether it was added. */
  add(mail: NewMail): Promise<boolean>;
  /** Claims the mail to be sent by `now` that no other worker has claimed, until `until`. Counts the attempt. */
  claim(now: string, until: string, limit: number): Promise<readonly OutboxMail[]>;
  settle(mail: Pick<OutboxMail, 'organisationId' | 'id'>, fate: MailOutcome, now: string): Promise<void>;
  /** Queues it again as if it had never been tried: its day counts from `now`. */
  requeue(mail: Pick<OutboxMail, 'organisationId' | 'id'>, now: string): Promise<void>;
  find(id: string, options?: { lock?: boolean }): Promise<OutboxMail | null>;
  /** Newest first. */
  list(page: OutboxMailPage): Promise<readonly ListedMail[]>;
  /** How many there are in each state, ignoring the text filter. */
  counts(): Promise<Readonly<Record<MailState, number>>>;
}

/** A person who may be reminded, with the roles of the day. */
export interface Recipient extends IdentifiedPerson {
  readonly takesDigests: boolean;
  /** The unsubscribe token; null if they have none yet. */
  readonly token: string | null;
}

export interface MailPreferenceStore {
  /** Everyone enabled with a role in force on the day, or the ones named. */
  recipients(today: string, userIds?: readonly string[]): Promise<readonly Recipient[]>;
  find(userId: string): Promise<{ readonly digests: boolean } | null>;
  findByToken(
    token: string,
  ): Promise<{ readonly userId: string; readonly name: string; readonly digests: boolean } | null>;
  /** Creates a token for the person if they have none; returns their token. */
  tokenOf(userId: string, fresh: string, now: string): Promise<string>;
  save(userId: string, digests: boolean, fresh: string, now: string): Promise<void>;
}

export interface ReminderRunStore {
  /** One run at a time, over all servers: does not wait, and returns false if another is in progress. */
  hold(): Promise<boolean>;
  lastBefore(day: string): Promise<string | null>;
  find(day: string): Promise<{ readonly mails: number; readonly finishedAt: MachineInstant } | null>;
  newest(): Promise<{ readonly day: string; readonly mails: number; readonly finishedAt: MachineInstant } | null>;
  /** Adds the run, or adds the mails of a second run to the same day. */
  record(day: string, mails: number, now: string): Promise<void>;
}

export interface DutyStore {
  /** Actions not mailed yet, oldest first, that no other worker is processing. */
  claim(limit: number): Promise<readonly JournalRow[]>;
  told(row: Pick<JournalRow, 'organisationId' | 'seq'>): Promise<void>;
  /** Marks everything so far as mailed: nobody is notified of the data that a demonstration is loaded with. */
  forget(): Promise<void>;
}

export interface ReminderStores {
  readonly outbox: OutboxStore;
  readonly mailTasks: MailTaskStore;
  readonly mailPreferences: MailPreferenceStore;
  readonly reminderRuns: ReminderRunStore;
  readonly duties: DutyStore;
}

/** A mail server's answer to a mail. */
export type Delivery =
  | { readonly ok: true; readonly answer: string }
  | { readonly ok: false; readonly fault: MailFault; readonly reason: string };

/** A mail server that has been configured. Never throws. */
export interface Mailer {
  send(
    mail: Pick<OutboxMail, 'address' | 'subject' | 'plain' | 'html' | 'messageId' | 'unsubscribeUrl' | 'calendar'> & {
      /** Sent byte for byte, in UTF-8. */
      readonly attachment?: { readonly name: string; readonly text: string };
    },
  ): Promise<Delivery>;
  close(): void;
}
