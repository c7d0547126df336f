import type { Instant, MachineInstant } from '../values/kinds-of-text.ts';

/** One answer to a letter. */
export interface LetterReply {
  /** From 1, in the order in which they were given. */
  readonly number: number;
  readonly text: string;
  readonly repliedAt: Instant;
  readonly repliedName: string;
}

/** A letter in the inbox of one recipient. */
export interface LetterDelivery {
  /** Whose inbox. */
  readonly organisationId: string;
  readonly senderId: string;
  readonly letterId: string;
  /** The place among the recipients, from 0: the first of them. */
  readonly position: number;
  /** Every place that it is for, in their order: of recipients that became one, more than one. */
  readonly positions: readonly number[];
  readonly deliveredAt: Instant;
  readonly openedAt: Instant | null;
  readonly openedName: string | null;
  readonly acknowledgedAt: Instant | null;
  readonly acknowledgedName: string | null;
  /** Its answers, the first one first. */
  readonly replies: readonly LetterReply[];
  /** When and by whom it was answered last. */
  readonly repliedAt: Instant | null;
  readonly repliedName: string | null;
}

/** A letter that reached recipients outside the product, or a letter of outside that told provinces of a year. */
export interface LetterHanding {
  readonly organisationId: string;
  readonly id: string;
  /** The letter of the registers; null for one of outside. */
  readonly letterId: string | null;
  /** What a letter of outside told of: `framework/2568/3`; null for a letter of the registers. */
  readonly about: string | null;
  /** As printed on it: `ที่ นร 1200/ว 22`. */
  readonly numberText: string;
  /** The places of the recipients that it reached, from 0; none for a letter of outside. */
  readonly positions: readonly number[];
  /** Whom a letter of outside told, by their ids. */
  readonly told: readonly string[];
  readonly sentOn: string;
  /** How: ไปรษณีย์ลงทะเบียน, นำส่งเอง. */
  readonly way: string;
  readonly recordedName: string;
}

/** What became of the mails that tell an inbox of a letter, from the outbox. */
export interface DeliveryMail {
  readonly organisationId: string;
  /** Whether they are still to be written. */
  readonly isToWrite: boolean;
  readonly queued: number;
  readonly sent: number;
  readonly failed: number;
  /** When the last of them was sent; the machine's time. */
  readonly sentAt: MachineInstant | null;
}

/** How far the sending of a letter has come. */
export interface LetterSending {
  readonly organisationId: string;
  readonly letterId: string;
  readonly total: number;
  readonly done: number;
  readonly startedAt: Instant;
  readonly startedName: string;
  readonly changedAt: Instant;
  readonly finishedAt: Instant | null;
}

/** A letter of outside that was registered when it arrived. */
export interface IncomingLetter {
  readonly organisationId: string;
  readonly id: string;
  readonly unitId: string;
  /** Calendar year, Buddhist era, in whose series it was received. */
  readonly year: number;
  readonly number: number;
  readonly receivedOn: string;
  readonly fromName: string;
  /** Its own number, as printed on it. */
  readonly numberText: string;
  readonly datedOn: string | null;
  readonly subject: string;
  readonly secret: boolean;
  readonly replyBy: string | null;
  readonly registeredName: string;
}

/** Whether a reply that was asked for is missing on this day. */
export function isReplyOverdue(replyBy: string | null, repliedAt: string | null, today: string): boolean {
  return replyBy !== null && repliedAt === null && replyBy < today;
}
