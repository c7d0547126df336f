import type { NoFacts } from './no-facts.ts';

/** Facts of the refusals about objections to proposed results. */
export interface ObjectionRefusalFacts {
  'objections-not-opened': NoFacts;
  'objections-opened': { day: string };
  'objections-summed-up': { edition: number };
  'objections-open': { day: string };
  'objections-unanswered': { count: number; parties: string };
  'objections-over': { day: string };
  'objections-closed': { status: string };
  'objections-none': NoFacts;
  'objections-indicator-unknown': { indicator: string };
  'objections-reason-required': NoFacts;
  'objections-not-sent': NoFacts;
  'objections-verdict-required': NoFacts;
  'objections-answer-required': NoFacts;
  'objections-unreported': NoFacts;
  'objections-left': { indicators: string };
  'objections-not-assessed-again': NoFacts;
  'objections-score-same': { indicator: string };
  'objections-score-differs': { indicator: string };
  'objections-score-unasked': { indicator: string };
  'objections-not-objected': { indicator: string };
}
