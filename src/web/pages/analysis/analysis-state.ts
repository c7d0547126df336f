import type { AnalysedIndicator, AnalysisReading } from '../../../application/analysis/read-analysis.ts';
import type { FormError } from '../../components/error-summary.tsx';
import type { Reader } from '../../reader.ts';

/** A view as it was typed and not kept. */
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

/** The names of fields carry the indicator's code: many forms stand on one page. */
export function judgementField(code: string, field: 'verdict' | 'reason'): string {
  return `${field}-${code}`;
}
