import type { NoFacts } from './no-facts.ts';

/** Facts of what locks a result. Days are civil dates. */
export interface LockRefusalFacts {
  'shared-from-cluster': { cluster: string; shared: string };
  'agreement-not-signed': NoFacts;
  'round-not-open': { opens: string };
  'round-closed': { closes: string };
  'indicator-cancelled': NoFacts;
  'report-with-governor': NoFacts;
  'report-submitted': NoFacts;
  'report-concluded': NoFacts;
  'result-with-supervisor': NoFacts;
  'result-sent': NoFacts;
  'result-accepted': NoFacts;
}

/** Facts of the refusals of figures and texts of a result. `label` is the variable's. */
export interface FigureRefusalFacts {
  'draft-too-long': NoFacts;
  'total-of-periods': { label: string };
  'expected-day-past': { date: string };
  'doubt-unanswered': {
    label: string;
    value: string;
    kind:
      | 'outside-range'
      | 'unlike-last-round'
      | 'unlike-last-year'
      | 'fell-to-zero'
      | 'more-than-whole'
      | 'negative-base'
      | 'nothing-to-divide';
  };
  'negative-not-possible': { label: string };
  'unknown-variable': { name: string };
  /** `label` names what the formula divides by; `part` is what it divides, decimal text. */
  'divided-by-zero': { label: string; part: string };
  /** The range of a central measure; an end is empty where none is stated. */
  'figure-outside-range': { label: string; from: string; to: string };
  'cannot-be-scored': NoFacts;
  'text-too-long': { length: number; longest: number };
  'score-out-of-scale': { top: string };
  'nothing-to-agree': NoFacts;
  'agreed-and-scored': NoFacts;
}

/** Facts of the refusals about results and reports. `codes` lists indicators. */
export interface ReportingRefusalFacts extends LockRefusalFacts, FigureRefusalFacts {
  /** `other` is the role that must check instead. */
  'reply-empty': NoFacts;
  'reply-too-long': { length: number; longest: number };
  'report-not-open': { status: string };
  'reason-without-indicator': { code: string };
  'report-not-received': NoFacts;
  'round-not-assessed': NoFacts;
  'result-incomplete': NoFacts;
  'results-not-ready': { count: number; codes: string };
  'round-not-over': { closes: string };
  'round-without-end': NoFacts;
  'report-arrived-before': NoFacts;
  'report-never-arrived': NoFacts;
  'assessment-incomplete': { count: number; codes: string };
  /** Indicators of the report that wait for the cluster, and those that it has changed since; either may be empty. */
  'cluster-part-unsettled': { cluster: string; pending: string; apart: string };
  'nothing-apart': NoFacts;
  'report-not-unreported': NoFacts;
  'members-concluded': { count: number; members: string };
  'round-unknown': NoFacts;
  'round-already-open': NoFacts;
  'due-not-stated': NoFacts;
}
