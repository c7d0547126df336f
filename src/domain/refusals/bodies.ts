import type { NoFacts } from './no-facts.ts';

/** Facts of the refusals about bodies, their seats and sittings. */
export interface BodyRefusalFacts {
  /** How many members came, and how many make a meeting. */
  'quorum-missing': { present: number; needed: number };
  /** The names of those without whom the body does not meet. */
  'representative-missing': { organisations: string };
  /** The office of the seat. */
  'term-over': { office: string };
  'body-not-found': NoFacts;
  /** No appointment is in force on the day. */
  'body-not-appointed': { day: string };
  'appointing-document-unknown': NoFacts;
  /** What the document is called: คำสั่ง, มติที่ประชุม, กฎหมาย. */
  'appointment-number-required': { document: string };
  'appointment-date-invalid': NoFacts;
  'appointment-dated-ahead': { today: string };
  /** The day of the order of this number in the registers. */
  'appointing-order-differs': { number: string; day: string };
  /** The registers hold no order of this number. */
  'appointing-order-unknown': { number: string };
  /** The registers hold it, so that it is none of outside. */
  'appointing-order-registered': { number: string; day: string };
  /** A line of the appointment that the text of the order does not say. */
  'order-text-differs': { line: string };
  'appointing-order-withdrawn': { number: string; reason: string };
  'appointment-title-required': NoFacts;
  'appointed-by-required': NoFacts;
  /** The first day of the newest appointment on record. */
  'appointment-not-latest': { from: string };
  /** How many members there are to make it. */
  'quorum-out-of-range': { members: number };
  'seats-missing': NoFacts;
  /** From 1, in the order in which the seats were given. */
  'seat-position-invalid': { row: number };
  'seat-position-twice': { position: number };
  'seat-role-unknown': { row: number };
  'seat-office-required': { row: number };
  'seat-term-invalid': { row: number };
  'chair-twice': NoFacts;
  /** Names of organisations that must be represented and have no seat. */
  'required-without-seat': { organisations: string };
  'seat-not-found': NoFacts;
  'holder-name-required': NoFacts;
  'holder-outside-appointment': { from: string; to?: string };
  /** Who holds the seat, or stands in, in the period. */
  'holder-already-there': { name: string; as: string; from: string; to?: string };
  'holder-also-substitute': { name: string };
  'holder-not-found': NoFacts;
  'holder-ends-outside': { from: string; to?: string };
}
