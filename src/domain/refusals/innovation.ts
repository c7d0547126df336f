import type { NoFacts } from './no-facts.ts';

/** Facts of the refusals about innovation proposals. */
export interface InnovationRefusalFacts {
  'innovation-title-required': NoFacts;
  'innovation-days-order': { opens: string };
  'innovation-criteria-required': NoFacts;
  'innovation-criteria-many': { most: number };
  'innovation-criterion-unnamed': NoFacts;
  'innovation-criterion-twice': { criterion: string };
  'innovation-criterion-unknown': { code: string };
  'innovation-weight-wrong': NoFacts;
  'innovation-weights-not-hundred': { sum: string };
  'innovation-agencies-required': NoFacts;
  'innovation-agency-unknown': NoFacts;
  'innovation-criteria-in-use': NoFacts;
  'innovation-days-sent': { day: string };
  'innovation-agency-has-sent': { agency: string };
  'innovation-panel-few': { fewest: number };
  'innovation-panel-few-for-agency': { fewest: number; agency: string };
  'innovation-decider-tied': { tie: string };
  'innovation-member-unknown': NoFacts;
  'innovation-not-called': NoFacts;
  'innovation-not-invited': { agency: string };
  'innovation-not-open': { opens: string };
  'innovation-closed': { last: string };
  'innovation-not-late': { agency: string; last: string };
  'innovation-agency-required': NoFacts;
  'innovation-cost-negative': NoFacts;
  'innovation-part-missing': { part: string };
  'innovation-not-editable': { status: string };
  'innovation-not-scored-now': { status: string };
  'innovation-own-agency': { tie: string };
  'innovation-not-member': NoFacts;
  'innovation-recused': NoFacts;
  'innovation-concluded': NoFacts;
  'innovation-score-wrong': { least: number; most: number };
  'innovation-score-missing': { criterion: string };
  'innovation-scores-open': { count: number };
}
