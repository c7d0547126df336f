import type { NoFacts } from './no-facts.ts';

/** Facts of the refusals about a year's consultation. */
export interface ConsultationRefusalFacts {
  'consultation-not-in-year': { year: number };
  'consultation-not-open': NoFacts;
  'consultation-questions-day-required': NoFacts;
  'consultation-questions-day-outside': { from: string; to: string };
  'consultation-questions-closed': { day: string };
  'consultation-question-required': NoFacts;
  'consultation-question-answered': NoFacts;
  'consultation-answer-required': NoFacts;
  'consultation-day-required': NoFacts;
  'consultation-day-outside': { from: string; to: string };
  'consultation-day-off': { day: string };
  'consultation-length-invalid': { least: number; most: number };
  'consultation-count-invalid': { most: number };
  'consultation-slots-too-late': NoFacts;
  'consultation-slots-overlap': { day: string; times: string };
  'consultation-slot-required': NoFacts;
  'consultation-slot-unknown': NoFacts;
  'consultation-slot-taken': NoFacts;
  'consultation-slot-past': { day: string };
  'consultation-slot-clash': { clashes: string };
  'consultation-attendees-required': NoFacts;
  'consultation-agency-unknown': { name: string };
  'consultation-called': NoFacts;
  'consultation-not-called': NoFacts;
  'consultation-nothing-to-call': NoFacts;
  'consultation-move-reason-required': NoFacts;
  'consultation-move-decision-required': NoFacts;
  'consultation-move-none': NoFacts;
  'consultation-held': NoFacts;
  'consultation-not-held': NoFacts;
}
