import type { NoFacts } from './no-facts.ts';

/** Facts of the refusals about requests to change what was agreed. */
export interface ChangeRefusalFacts {
  'change-not-in-year': { year: number };
  /** `next` is empty where the year has no further window. */
  'change-after-window': { last: string; next: string };
  'change-notice-undecided': { count: number };
  'change-notice-told': { day: string };
  'change-notice-before-meeting': { day: string };
  'change-notice-nothing': NoFacts;
  'change-recorded-late': { last: string };
  'change-files-at-end': { most: number };
  'change-decided-late': { last: string; next: string };
  'change-kind-missing': NoFacts;
  'change-kind-not-open': { kind: string; open: string };
  'change-another-indicator': { clause: string };
  'change-indicator-unknown': { indicator: string };
  'change-indicator-cancelled': { indicator: string };
  'change-needs-thresholds': { indicator: string };
  'change-scores-differ': { indicator: string };
  'change-nothing-proposed': NoFacts;
  'change-weight-out-of-range': { indicator: string; below: string };
  'change-no-indicator-left': { indicator: string };
  'change-target-known': {
    indicator: string;
    round: string;
    result: string;
    score: string;
    before: string;
    after: string;
  };
  'change-ground-missing': NoFacts;
  'change-other-factor-missing': NoFacts;
  'change-cause-missing': NoFacts;
  'change-cause-internal': { clause: string };
  'change-explanation-missing': NoFacts;
  'change-evidence-missing': { needs: string };
  'change-open-twice': { number: number; indicator: string };
  'change-shared-indicator': { indicator: string; with: string };
  'change-not-editable': { status: string };
  'change-not-awaited': { number: number };
  'change-only-noted': { number: number };
  'change-to-be-decided': { number: number };
  'change-need-unknown': NoFacts;
  'change-from-old-version': { indicator: string; from: number; newest: number };
}
