import type { OneRoundResults } from '../../../application/results/read-results.ts';
import type { FormError } from '../../components/error-summary.tsx';
import type { FormBody } from '../../form-body.ts';

/** What a refused form of the page held, and why. */
export interface ResultsState {
  readonly errors: readonly FormError[];
  readonly typed: FormBody;
}

export interface RoundResultsPageProps {
  readonly reading: OneRoundResults;
  /** The id of the reader; empty for the public. */
  readonly userId: string;
  readonly state: ResultsState | null;
}
