import type { Emblem, EmblemPicture } from '../../domain/letters/emblem.ts';
import type { CopiesMade, EnclosureCopy } from '../../domain/letters/enclosure-copy.ts';
import type {
  DeliveryMail,
  IncomingLetter,
  LetterDelivery,
  LetterHanding,
  LetterReply,
  LetterSending,
} from '../../domain/letters/letter-delivery.ts';
import type { LetterStatus } from '../../domain/letters/letter-moves.ts';
import type { LetterKey, LetterKind, LetterNumber, LetterUnit } from '../../domain/letters/letter-parts.ts';
import type { OfficialLetter } from '../../domain/letters/official-letter.ts';

/** A row of a room or register: what a list says of a letter. */
export interface ListedLetter {
  readonly organisationId: string;
  readonly organisationName: string;
  readonly id: string;
  readonly kind: LetterKind;
  readonly status: LetterStatus;
  readonly subject: string;
  readonly secrecy: OfficialLetter['content']['secrecy'];
  /** As printed: `ที่ ลย 0017.5/ว 3031`; null before it is issued. */
  readonly numberText: string | null;
  readonly number: LetterNumber | null;
  readonly issuedOn: string | null;
  readonly writtenName: string;
  readonly changedAt: string;
  readonly replyBy: string | null;
  readonly cancelledReason: string | null;
  /** Deliveries: how many there are, were opened, acknowledged and answered. */
  readonly sent: number;
  /** Recipients whom it reached outside the product, and how many there are in all. */
  readonly handed: number;
  readonly recipients: number;
  readonly opened: number;
  readonly acknowledged: number;
  readonly replied: number;
}

export interface ListedDelivery extends LetterDelivery {
  readonly senderName: string;
  /** Null for a secret letter in a list. */
  readonly subject: string;
  readonly secrecy: OfficialLetter['content']['secrecy'];
  readonly speed: string;
  readonly numberText: string;
  readonly issuedOn: string;
  readonly replyBy: string | null;
  readonly cancelledReason: string | null;
  /** When the letter itself was last changed: of one that was withdrawn, then. */
  readonly changedAt: string;
}

export interface OpenLetters {
  readonly organisationId: string;
  readonly status: LetterStatus;
  readonly count: number;
}

export interface WaitingLetters {
  readonly organisationId: string;
  readonly unacknowledged: number;
  /** A reply is asked for, and there is none. */
  readonly unanswered: number;
  readonly overdue: number;
}

interface LetterFilter {
  readonly organisationId: string;
  readonly statuses: readonly LetterStatus[] | null;
  readonly series: LetterKind | null;
  readonly year: number | null;
  /** Part of a subject or a number; empty finds all. */
  readonly text: string;
  readonly limit: number;
}

export interface LetterUnitStore {
  /** Others that change the organisation's offices wait until this transaction ends. */
  holdOf(organisationId: string): Promise<void>;
  listOf(organisationId: string): Promise<readonly LetterUnit[]>;
  find(organisationId: string, id: string, options?: { lock?: boolean }): Promise<LetterUnit | null>;
  insert(unit: LetterUnit): Promise<void>;
  /** Writes the row and increases rowVersion by one. */
  update(unit: LetterUnit): Promise<void>;
}

export interface LetterStore {
  find(key: LetterKey, options?: { lock?: boolean }): Promise<OfficialLetter | null>;
  insert(letter: OfficialLetter): Promise<void>;
  /** Writes what may change before it is issued, and increases rowVersion by one. */
  update(letter: OfficialLetter): Promise<void>;
  /**
   * Takes the next number of the series and writes it into the letter, in one statement; returns the number. A transaction
   * that is rolled back gives its number back, so that there is no gap. Offices whose numbers are printed alike follow one
   * another: `before` is what is printed before the number, null where it is the organisation's own.
   */
  takeNumber(
    letter: OfficialLetter,
    register: { readonly series: LetterKind; readonly year: number; readonly before: string | null },
    day: string,
    byName: string,
  ): Promise<number>;
  /** The next number of letters of outside. */
  takeIncomingNumber(unit: Pick<LetterUnit, 'organisationId' | 'id'>, year: number): Promise<number>;
  /** Sets the last number used before; false if the series has begun. */
  beginRegister(
    unit: Pick<LetterUnit, 'organisationId' | 'id'>,
    series: LetterKind | 'incoming',
    year: number,
    lastNumber: number,
  ): Promise<boolean>;
  list(filter: LetterFilter): Promise<readonly ListedLetter[]>;
  /** How many letters of these organisations are not issued yet, by status. */
  countOpen(organisationIds: readonly string[]): Promise<readonly OpenLetters[]>;
  /** The organisation's letters that tell of this, the newest first. */
  about(organisationId: string, about: string): Promise<readonly OfficialLetter[]>;
  /** The same of every letter that tells of something that begins so. */
  aboutAny(organisationId: string, begins: string): Promise<readonly OfficialLetter[]>;
  /** Issued letters whose number is printed like this, among those sent by or to the organisation. */
  byNumberText(organisationId: string, text: string): Promise<readonly LetterKey[]>;
  /** Issued circulars that anybody may read, newest first. */
  circulars(filter: {
    readonly text: string;
    readonly organisationId: string | null;
    readonly limit: number;
  }): Promise<readonly ListedLetter[]>;
}

export interface LetterDeliveryStore {
  /** False if it had been delivered before: it is then for the place too, if it was not. */
  insert(delivery: LetterDelivery): Promise<boolean>;
  /** Whether an inbox has the letter for this place. */
  isFor(key: LetterKey, position: number): Promise<boolean>;
  find(key: LetterKey, organisationId: string, options?: { lock?: boolean }): Promise<LetterDelivery | null>;
  /** Writes everything but its replies. */
  update(delivery: LetterDelivery): Promise<void>;
  /** Adds an answer after those there are. */
  reply(delivery: LetterDelivery, reply: LetterReply & { readonly repliedBy: string }): Promise<void>;
  ofLetter(key: LetterKey): Promise<readonly LetterDelivery[]>;
  /** What became of the mails that told its recipients of it; `subject` is that of its journal rows. */
  mailsOf(key: LetterKey, subject: string): Promise<readonly DeliveryMail[]>;
  /** What these organisations received and have not done with; a reply is overdue after its day. */
  countWaiting(organisationIds: readonly string[], today: string): Promise<readonly WaitingLetters[]>;
  /** Unread first, then the newest. */
  inboxOf(organisationId: string, text: string, limit: number): Promise<readonly ListedDelivery[]>;
}

export interface LetterSendingStore {
  /** False if the letter's sending has begun before. */
  insert(sending: LetterSending & { readonly startedBy: string }): Promise<boolean>;
  find(key: LetterKey, options?: { lock?: boolean }): Promise<(LetterSending & { readonly startedBy: string }) | null>;
  update(sending: LetterSending): Promise<void>;
  /** What began before the instant and has made no progress since. */
  unfinished(before: string): Promise<readonly LetterKey[]>;
}

export interface EnclosureCopyStore {
  /** That copies are to be made of what the letter encloses by addresses. */
  begin(key: LetterKey, at: string): Promise<void>;
  /** False if there is such a copy. */
  insert(key: LetterKey, copy: EnclosureCopy): Promise<boolean>;
  ofLetter(key: LetterKey): Promise<CopiesMade>;
  finish(key: LetterKey, at: string): Promise<void>;
  /** That a try ended with a fault. */
  failed(key: LetterKey, at: string): Promise<void>;
  /** What has made no progress since the instant; after each fault twice as long before it, at most six hours. */
  unfinished(before: string): Promise<readonly LetterKey[]>;
}

export interface LetterHandingStore {
  insert(handing: LetterHanding & { readonly recordedBy: string; readonly recordedAt: string }): Promise<void>;
  ofLetter(key: LetterKey): Promise<readonly LetterHanding[]>;
  /** Letters of outside that told of this. */
  about(organisationId: string, about: string): Promise<readonly LetterHanding[]>;
}

export interface IncomingLetterStore {
  insert(letter: IncomingLetter, at: string): Promise<void>;
  list(organisationId: string, year: number | null, text: string, limit: number): Promise<readonly IncomingLetter[]>;
}

export interface EmblemStore {
  /** What the organisation prints today; null if it has none. */
  current(organisationId: string): Promise<Emblem | null>;
  /** A picture that a letter or page names, also after another took its place. */
  ofHash(organisationId: string, sha256: string): Promise<EmblemPicture | null>;
  /** The next row: a picture, or null that there is none any more. */
  insert(
    organisationId: string,
    picture: (EmblemPicture & { readonly sha256: string }) | null,
    by: { readonly userId: string; readonly name: string; readonly at: string },
  ): Promise<void>;
}

export interface LetterStores {
  readonly emblems: EmblemStore;
  readonly letterUnits: LetterUnitStore;
  readonly letters: LetterStore;
  readonly letterDeliveries: LetterDeliveryStore;
  readonly letterSendings: LetterSendingStore;
  readonly letterHandings: LetterHandingStore;
  readonly enclosureCopies: EnclosureCopyStore;
  readonly incomingLetters: IncomingLetterStore;
}
