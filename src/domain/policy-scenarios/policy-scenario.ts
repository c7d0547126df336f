import type { Instant } from '../values/kinds-of-text.ts';
import type { PolicyChange } from './policy-change.ts';

export interface ScenarioKey {
  readonly fiscalYear: number;
  readonly number: number;
}

/** Which rounds a scenario was tried on: how many of a year, and which versions of its framework they were scored under. */
export interface CountedRounds {
  readonly fiscalYear: number;
  readonly round: string;
  readonly frameworkVersions: readonly number[];
  readonly announced: number;
  readonly assessed: number;
}

/** What a scenario gave on the day it was kept, in numbers: plain JSON. Grades are codes, the best first. */
export interface SavedSummary {
  readonly grades: readonly { readonly code: string; readonly name: string }[];
  readonly rounds: number;
  readonly up: number;
  readonly down: number;
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly matrix: readonly (readonly number[])[];
  /** Decimal text with four places; null where nothing is compared. */
  readonly meanDifference: string | null;
  readonly counted: readonly CountedRounds[];
}

/** A scenario that was kept under a name; it never changes, and no score rests on it. */
export interface PolicyScenario extends ScenarioKey {
  /** The version of the year's framework that it changes. */
  readonly frameworkVersion: number;
  readonly name: string;
  readonly reason: string;
  readonly change: PolicyChange;
  readonly summary: SavedSummary;
  readonly keptAt: Instant;
  readonly keptName: string;
}

/** The longest name of a kept scenario, in characters. */
export const longestScenarioName = 200;
