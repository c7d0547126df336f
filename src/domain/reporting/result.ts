import type { ResultState } from '../scoring/ledger.ts';
import type { Doubt } from './doubts.ts';
import type { ResultStatus } from './result-moves.ts';
import type { ResultKey } from './round-key.ts';

/** The data entered for one indicator in one round. Figures and scores are decimal text. */
export interface Result extends ResultKey {
  readonly status: ResultStatus;
  readonly rowVersion: number;
  /** Variable name → decimal text. */
  readonly variables: Readonly<Record<string, string>>;
  /** Exact decimal text, or a value rounded to 10 decimals for display; scores are computed from the variables. */
  readonly value: string | null;
  readonly state: ResultState;
  readonly narrative: string;
  readonly obstacles: string;
  readonly supporting: string;
  /** What will be done next. */
  readonly nextSteps?: string;
  /**
   * While figures are missing: the day on which they are expected; a state of its own, different from zero and from no
   * answer.
   */
  readonly expectedOn?: string | null;
  /** Questioned figures, with the host's answers. */
  readonly doubts?: readonly Doubt[];
  readonly selfScore: string | null;
  readonly assessedScore: string | null;
  readonly assessedNote: string | null;
  readonly returnReason: string | null;
  readonly changedAt: string;
  readonly changedBy: string;
}
