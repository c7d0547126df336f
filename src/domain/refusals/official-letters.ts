import type { NoFacts } from './no-facts.ts';

/** Facts of the refusals about official letters. */
export interface LetterRefusalFacts {
  'letter-unit-required': NoFacts;
  'letter-unit-code-required': NoFacts;
  'letter-unit-office-required': NoFacts;
  'letter-unit-address-required': NoFacts;
  'letter-unit-code-taken': { code: string };
  'letter-unit-closed': { code: string; day: string };
  'letter-unit-incomplete': { code: string };
  'letter-template-unknown': NoFacts;
  'letter-not-editable': { status: string };
  'letter-subject-required': NoFacts;
  'letter-text-required': NoFacts;
  'letter-without-recipient': NoFacts;
  'letter-to-required': NoFacts;
  'letter-line-missing': { name: string; count: number };
  'letter-blank-left': { mark: string; where: string };
  'letter-name-too-long': { name: string; longest: number };
  'letter-text-too-long': { length: number; longest: number };
  'letter-too-many': { count: number; most: number };
  'letter-day-invalid': NoFacts;
  'letter-year-invalid': NoFacts;
  'letter-recipient-unknown': { code: string };
  'letter-recipient-closed': { name: string; day: string; successor: string };
  'letter-signed-incomplete': NoFacts;
  'letter-only-on-paper': { count: number };
  'notice-nobody-left': NoFacts;
  'notice-prepared-already': { version: number };
  'letter-recipient-twice': { name: string };
  'referenced-letter-missing': { text: string };
  'enclosed-copy-more-secret': { number: string; copied: string; secrecy: string };
  'enclosure-address-invalid': { text: string };
  'assignments-missing': { year: number };
  'enclosure-not-readable': NoFacts;
  'enclosure-too-large': { longest: string };
  'archive-under-way': NoFacts;
  'letter-not-issued': { status: string };
  'letter-sent-already': { done: number; total: number };
  'letter-secret-cannot-be-public': NoFacts;
  'letter-reply-required': NoFacts;
  'letter-cancelled': { reason: string };
  'incoming-sender-required': NoFacts;
  'incoming-received-before-dated': NoFacts;
  'incoming-received-in-future': { today: string };
  'register-number-invalid': NoFacts;
  'register-begun': { number: number };
}
