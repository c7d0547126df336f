import type { NoFacts } from './no-facts.ts';

/** Facts of the refusals about panels of evaluators. */
export interface EvaluationRefusalFacts {
  'assessed-by-panel': { panel: string };
  'panel-name-required': NoFacts;
  'panel-document-required': NoFacts;
  'panel-number-required': NoFacts;
  'panel-day-required': NoFacts;
  'panel-day-not-come': NoFacts;
  'panel-round-required': NoFacts;
  'panel-members-few': { fewest: number };
  'panel-head-required': NoFacts;
  'panel-parties-required': NoFacts;
  'panel-member-unknown': NoFacts;
  'panel-party-unknown': NoFacts;
  'panel-party-covered': { party: string; panel: string };
  'panel-party-opened': { party: string };
  'panel-members-opened': { party: string };
  'conflict-of-interest': { name: string; tie: string; party: string };
  'panel-not-member': { panel: string };
  'panel-member-recused': NoFacts;
  'panel-scores-concluded': NoFacts;
  'panel-scores-open': { count: number; codes: string };
  'panel-too-few': { fewest: number };
  'panel-not-head': { head: string };
  'panel-score-required': NoFacts;
  'panel-minutes-required': NoFacts;
  'panel-minutes-day-required': NoFacts;
  'panel-minutes-day-ahead': { day: string };
}
