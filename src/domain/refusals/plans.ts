import type { NoFacts } from './no-facts.ts';

/** Facts of the refusals about plans of provinces and clusters. */
export interface PlanRefusalFacts {
  'plan-kind-unknown': NoFacts;
  'plan-title-missing': NoFacts;
  'plan-title-too-long': { longest: number };
  'plan-years-wrong': { year: number };
  'plan-day-not-past': { today: string };
  'plan-file-missing': NoFacts;
  'plan-waits-for-answer': { edition: number };
  'plan-not-editable': { status: string };
  'plan-not-of-party': { party: string; year: number };
}
