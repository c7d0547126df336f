import type { Fraction } from '../values/fraction.ts';

/** Why nothing can be said yet of the year's end. */
export const unknownReasons = [
  'cancelled',
  'shared',
  'steps',
  'evaluator',
  'gap',
  'too-few',
  'no-series',
  'too-many-unknown',
  'not-applicable',
] as const;
export type UnknownReason = (typeof unknownReasons)[number];

/** A figure with its score: exact, by the same engine as what is reported. */
export interface ScoredFigure {
  /** Null for a composite, whose result is its score. */
  readonly result: Fraction | null;
  readonly score: Fraction;
}

/** One dot of the chart: the result of the year so far at the end of a period, or of a whole year. */
export interface SeriesPoint {
  readonly label: string;
  readonly value: Fraction;
}

/** What is expected of an indicator at the end of the year, with the worse and the better end of the interval. */
export interface Projected extends ScoredFigure {
  /** `reported`: the year-end result is there, and nothing is projected. */
  readonly basis: 'reported' | 'periods' | 'years';
  readonly worst: ScoredFigure;
  readonly best: ScoredFigure;
  /** How many figures it rests on: periods, or years. */
  readonly figures: number;
  readonly points: readonly SeriesPoint[];
}

/** Nothing can be said yet: the reason, and what there is to draw. */
interface NotProjected {
  readonly basis: null;
  readonly why: UnknownReason;
  readonly points: readonly SeriesPoint[];
}

export type Projection = Projected | NotProjected;
