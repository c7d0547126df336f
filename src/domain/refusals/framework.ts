import type { NoFacts } from './no-facts.ts';

/** What was found, and in Thai what to put there instead. */
interface WrongValue {
  value: string;
  expected: string;
}

/** Facts of what can be wrong inside a framework. */
export interface FrameworkProblemFacts {
  'framework-value-missing': WrongValue;
  'framework-value-wrong-type': WrongValue;
  'framework-value-wrong-format': WrongValue;
  'framework-value-not-allowed': WrongValue;
  'framework-value-out-of-range': WrongValue;
  'framework-key-unknown': WrongValue;
  'framework-source-missing': WrongValue;
  'framework-document-unknown': WrongValue;
  'framework-code-duplicate': WrongValue;
  'framework-code-outside-parent': WrongValue;
  'framework-component-unknown': WrongValue;
  'framework-round-unknown': WrongValue;
  'framework-rule-unknown': WrongValue;
  'framework-province-count-exceeded': WrongValue;
  'framework-weight-out-of-range': WrongValue;
  'framework-weights-differ': WrongValue;
  'framework-shared-weight-differs': WrongValue;
  'framework-scale-not-ordered': WrongValue;
  'framework-missing-score-outside-scale': WrongValue;
  'framework-band-decimals': WrongValue;
  'framework-bands-not-ordered': WrongValue;
  'framework-bands-gap': WrongValue;
  'framework-bands-overlap': WrongValue;
  'framework-bands-incomplete': WrongValue;
  'framework-graded-without-bands': WrongValue;
  'framework-year-not-1-october': WrongValue;
  'framework-year-not-30-september': WrongValue;
  'framework-dates-reversed': WrongValue;
  'framework-round-outside-year': WrongValue;
  'framework-event-outside-year': WrongValue;
  'framework-window-outside-year': WrongValue;
  'framework-due-before-round-ends': WrongValue;
  'framework-due-differs': WrongValue;
  'framework-penalty-not-positive': WrongValue;
}

/** Facts of the refusals when a framework is read or published. */
export interface FrameworkRefusalFacts extends FrameworkProblemFacts {
  'framework-version-published': { year: number; version: number; next: number };
  'framework-version-skipped': { year: number; version: number; next: number };
  'framework-text-unreadable': { reason: string };
  'framework-letters-unreadable': NoFacts;
  'framework-text-too-large': { letters: number; depth: number };
  'framework-not-found': { year: number };
  'framework-nothing-to-compare': NoFacts;
  /** The account under which a framework is to be published. */
  'person-not-found': { email: string };
}
