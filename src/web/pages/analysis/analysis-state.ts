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
  readonly typed: TypedJudgement | null;
}

export interface AnalysedIndicatorProps extends AnalysisPageProps {
  readonly row: AnalysedIndicator;
}

/** Field names contain the indicator's code: there are many forms on one page. */
export function judgementField(code: string, field: 'verdict' | 'reason'): string {
  return `${field}-${code}`;
}
