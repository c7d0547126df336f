import type { NoFacts } from './no-facts.ts';

/** Facts of the refusals about advice and its occasions. */
export interface AdviceRefusalFacts {
  'advice-text-required': NoFacts;
  'advice-day-required': NoFacts;
  'advice-day-past': { today: string };
  'answer-required': NoFacts;
  'answer-day-required': NoFacts;
  'answer-day-past': { today: string };
  'advice-not-editable': { status: string };
  'advice-indicator-unknown': { indicator: string };
  'advice-source-elsewhere': { source: string };
  'advice-letter-cancelled': { letter: string };
  'advice-letter-not-sent': { letter: string };
  'advice-not-agreed': NoFacts;
  'six-months-not-in-year': { year: number };
  'six-months-not-received': NoFacts;
  'six-months-published': NoFacts;
  'six-months-empty': NoFacts;
  'warning-not-in-year': { year: number };
  'warning-nothing-chosen': NoFacts;
  'warning-unknown-choice': { choice: string };
  'warning-prepared-already': { letter: string };
  'warning-none-decided': { day: string };
  'warning-still-stands': { count: number };
  'warning-already-given': { count: number };
  'warning-reason-required': NoFacts;
  'warning-nothing-decided': NoFacts;
}
