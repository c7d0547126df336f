import type { NoFacts } from './no-facts.ts';

/** A sum of weights that is not what it should be; `direction` says in Thai whether `amount` is lacking or too much. */
interface WeightSum {
  sum: string;
  direction: string;
  amount: string;
}

/** Facts of the refusals of an indicator of an agreement or of the list. `indicator` is its code. */
export interface IndicatorRefusalFacts {
  'code-required': NoFacts;
  'duplicate-code': { indicator: string };
  'name-required': { indicator: string };
  'unit-required': { indicator: string };
  'milestone-steps-invalid': { indicator: string };
  'baseline-year-invalid': { indicator: string };
  /** `fiscalYear` is the agreement's; a past result is of a year before it. */
  'baseline-not-past': { indicator: string; year: number; fiscalYear: number };
  'baseline-year-twice': { indicator: string; year: number };
  'formula-divides-by-zero': { indicator: string };
  'variable-name-unusable': { indicator: string; name: string };
  'definition-missing': { indicator: string };
  'baseline-missing': { indicator: string };
  'data-source-missing': { indicator: string };
  /** The range of a central measure; an end is empty where none is stated. */
  'criteria-missing': { indicator: string; from: string; to: string };
  'range-missing': { indicator: string };
  'criteria-outside-range': { indicator: string; from: string; to: string };
  /** `origin` is what makes it mandatory: the framework itself, or the approved list. */
  'mandatory-missing': { indicator: string; name: string; origin: 'framework' | 'list' };
  'mandatory-without-weight': { indicator: string; name: string };
  'weight-not-a-number': { indicator: string; text: string };
  'weight-over-100': { indicator: string; text: string };
  'ladder-too-few-points': { indicator: string };
  'ladder-level-missing': { indicator: string; missing: string; levels: string };
  'ladder-not-a-number': { indicator: string };
  'ladder-duplicate-value': { indicator: string };
  'ladder-not-ordered': { indicator: string };
  'ladder-scores-not-ascending': { indicator: string };
  'weights-not-100': WeightSum;
  'component-weight-differs': WeightSum & { component: string; expected: string };
  'shared-weight-differs': WeightSum & { component: string; expected: string };
  'unknown-component': { component: string };
}
