import type { Instant } from '../values/kinds-of-text.ts';

/** A letter in the inbox of one recipient. */
export interface LetterDelivery {
  /** Whose inbox. */
  readonly organisationId: string;
  readonly senderId: string;
  readonly letterId: string;
  /** The place among the recipients, from 0. */
  readonly position: number;
  readonly deliveredAt: Instant;
  readonly openedAt: Instant | null;
  readonly openedName: string | null;
  readonly acknowledgedAt: Instant | null;
  readonly acknowledgedName: string | null;
  readonly reply: string;
  readonly repliedAt: Instant | null;
  readonly repliedName: string | null;
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
