import type { ResultState } from '../scoring/ledger.ts';
import type { CivilDate, Instant } from '../values/kinds-of-text.ts';
import type { Doubt } from './doubt.ts';
import type { ResultStatus } from './result-moves.ts';
import { type ResultTexts, resultTextsOf } from './result-texts.ts';
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
  /** Which version of its figures and texts this is, from 1; absent: the first. */
  readonly figuresVersion?: number;
  readonly assessedScore: string | null;
  readonly assessedNote: string | null;
  /** The evaluator agreed: the exact self score counts, and `assessedScore` only shows it. */
  readonly assessedAgrees?: boolean;
  /** What the evaluator gave for figures that have changed since; absent or null: nothing. */
  readonly judgedBefore?: JudgedBefore | null;
  /** Of a result shared from a cluster: what is counted here. Absent or null: its own, or nothing accepted there yet. */
  readonly carried?: Carried | null;
  readonly returnReason: string | null;
  readonly changedAt: Instant;
  readonly changedBy: string;
}

/** Which version of its cluster's result a member counts. */
export interface Carried {
  /** The version that the cluster had accepted. */
  readonly version: number;
  readonly at: Instant;
  /** What the cluster did after the member's governor had endorsed that version; absent: nothing. */
  readonly apart?: Apart | null;
}

/** A change of the cluster that the member's report does not count. */
interface Apart {
  /** The version accepted since; null: the cluster took its result back and has accepted none. */
  readonly version: number | null;
  /** Its figure, decimal text; null if there is none. */
  readonly value: string | null;
  readonly at: Instant;
  /** OPDC decided that the report keeps what was endorsed. */
  readonly kept: boolean;
}

/** An evaluator's score of figures that have changed since. Figures are decimal text. */
interface JudgedBefore {
  readonly score: string;
  readonly note: string | null;
  /** The result that was judged; null if it showed none. */
  readonly value: string | null;
}

/** What the journal records of a result: the figures and texts, not internal data. */
export function journalledResult(result: Result) {
  const { variables, value, state, status, selfScore, expectedOn = null, doubts = [] } = result;
  const asked = doubts.map(({ key, value: about, reason }) => ({ key, value: about, reason }));
  return { variables, value, state, ...resultTextsOf(result), expectedOn, asked, status, selfScore };
}
