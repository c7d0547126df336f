import type { NoFacts } from './no-facts.ts';

/** Facts of the refusals when a score is computed; weights and numbers use the codes of their own areas. */
export interface ScoringRefusalFacts {
  'too-few-points': { count: number };
  'points-not-ordered': { text: string; previous: string };
  'duplicate-value': { text: string; first: number; second: number };
  'scores-not-ordered': { text: string; previous: string };
  'weights-do-not-match-steps': { steps: number; count: number };
  'step-out-of-range': { step: number; steps: number };
  'step-repeated': { step: number };
  /** Of an indicator, or of a part or a line of a calculation. */
  'weight-negative': { indicator?: string; text: string };
  'weight-total-zero': NoFacts;
  'adjustment-negative': { text: string };
  /** `at` counts from 1; `found` is empty at the end of the formula. */
  'formula-syntax': { at: number; found: string };
  'formula-too-deep': NoFacts;
  'formula-unknown-variable': { name: string };
  'formula-unknown-function': { name: string };
  'parts-do-not-match': { expected: number; count: number };
  'rule-too-deep': { deepest: number };
  'result-needed': { kind?: 'milestones' | 'composite' };
  /** Empty if the scale is open on that side. */
  'score-outside-scale': { minimum: string; maximum: string };
}

/** Facts of the refusals of the calculator at the terminal. */
export interface CalculatorRefusalFacts {
  'line-not-json': NoFacts;
  'line-too-long': { longest: number };
  'line-not-utf8': NoFacts;
  'line-too-deep': { deepest: number };
  'line-not-understood': NoFacts;
  'duplicate-field': { name: string };
  'unknown-field': { name: string };
  'field-missing': { name: string };
  'text-expected': NoFacts;
  'value-not-allowed': { name: string };
  'unknown-framework': { text: string; known: string };
  'unknown-round': { year: number; text: string; known: string };
  'grades-not-stated': { year: number };
  'total-outside-bands': { total: string };
}
