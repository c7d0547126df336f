import type { ResultState } from '../scoring/ledger.ts';
import type { CivilDate, Instant } from '../values/kinds-of-text.ts';
import type { Doubt } from './doubt.ts';
import type { ResultStatus } from './result-moves.ts';
import { type ResultTexts, resultTextNames, resultTextsOf } from './result-texts.ts';
import type { ResultKey } from './round-key.ts';

/** The data entered for one indicator in one round. Figures and scores are decimal text. */
export interface Result extends ResultKey, ResultTexts {
  readonly status: ResultStatus;
  readonly rowVersion: number;
  /** Variable name → decimal text. */
  readonly variables: Readonly<Record<string, string>>;
  /** Exact decimal text, or a value rounded to 10 decimals for display; scores are computed from the variables. */
  readonly value: string | null;
  readonly state: ResultState;
  /**
   * While figures are missing: the day on which they are expected; a state of its own, different from zero and from no
   * answer.
   */
  readonly expectedOn?: CivilDate | null;
  /** Questioned figures, with the host's answers. */
  readonly doubts?: readonly Doubt[];
  readonly selfScore: string | null;
  readonly assessedScore: string | null;
  readonly assessedNote: string | null;
  readonly returnReason: string | null;
  readonly changedAt: Instant;
  readonly changedBy: string;
}

/** The figures, texts and status of a result that are the cluster's wherever it counts. */
export const carriedToMembers: readonly (keyof Result)[] = [
  ...(['status', 'variables', 'value', 'state', 'expectedOn', 'doubts', 'selfScore', 'returnReason'] as const),
  ...resultTextNames,
];

/** What the evaluator gave; a member takes it once OPDC has its report. */
export const carriedOnceReceived: readonly (keyof Result)[] = ['assessedScore', 'assessedNote'];

/** What the journal records of a result: the figures and texts, not internal data. */
export function journalledResult(result: Result) {
  const { variables, value, state, status, selfScore, expectedOn = null, doubts = [] } = result;
  const asked = doubts.map(({ key, value: about, reason }) => ({ key, value: about, reason }));
  return { variables, value, state, ...resultTextsOf(result), expectedOn, asked, status, selfScore };
}
