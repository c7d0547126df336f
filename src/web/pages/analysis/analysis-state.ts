import type { AnalysedIndicator, AnalysisReading } from '../../../application/analysis/read-analysis.ts';
import type { FormError } from '../../components/error-summary.tsx';
import type { Reader } from '../../reader.ts';

/** A judgement as typed, not saved. */
export interface TypedJudgement {
  readonly code: string;
  readonly verdict: string;
  readonly reason: string;
}

export interface AnalysisPageProps {
  readonly reading: AnalysisReading;
  readonly reader: Reader;
  readonly errors: readonly FormError[];
  /** What was typed and is not saved. */
  readonly typed: readonly TypedJudgement[];
  /** The indicators whose judgement was saved though others were refused. */
  readonly saved: readonly string[];
}

export interface AnalysedIndicatorProps extends AnalysisPageProps {
  readonly row: AnalysedIndicator;
}

/**
 * Field names contain the indicator's code: there are many judgements in the form. `shown` is the judgement as the form
 * first showed it, by which one that nobody touched is told from one to save.
 */
export function judgementField(code: string, field: 'verdict' | 'reason' | 'shown' | 'rowVersion'): string {
  return `${field}-${code}`;
}
