import type { RoundReading } from '../../../application/reporting/read-round.ts';
import type { ReportDueStatus } from '../../../application/submission/read-report-due-status.ts';
import type { ReportAction } from '../../../domain/reporting/report-moves.ts';
import type { FormError } from '../../components/error-summary.tsx';
import type { FormBody } from '../../form-body.ts';
import type { Reader } from '../../reader.ts';
import type { TypedAssessment } from './assess-form.tsx';

/** The state left by a form on the round's page: the move being confirmed, what was typed, the errors. */
export interface RoundState {
  readonly asking?: ReportAction | undefined;
  readonly reason?: string;
  readonly codes?: readonly string[];
  /** What is to be corrected of single indicators, by their codes. */
  readonly reasons?: Readonly<Record<string, string>>;
  readonly knowsConcluded?: boolean;
  /** Assessments that were typed and are not saved. */
  readonly assessing?: readonly (TypedAssessment & { readonly code: string })[];
  /** The indicators whose assessment was saved though others were refused. */
  readonly assessed?: readonly string[];
  /** The province's own day as typed. */
  readonly cutOff?: FormBody;
  readonly errors?: readonly FormError[];
}

export interface RoundPageProps {
  readonly reading: RoundReading;
  readonly dueStatus: ReportDueStatus;
  readonly reader: Reader;
  readonly state: RoundState;
}
