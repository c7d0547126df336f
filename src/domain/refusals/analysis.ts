import type { NoFacts } from './no-facts.ts';

/** Facts of the refusals about the analysis of a proposal. */
export interface AnalysisRefusalFacts {
  'verdict-required': { code: string };
  'judgement-reason-required': { verdict: string };
  'judgement-reason-too-long': { longest: number };
  'analysis-not-open': { status: string };
  'analysis-not-sent': NoFacts;
}
