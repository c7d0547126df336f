import type { WorkbookCheck } from '../../../application/workbook/check-workbook.ts';
import type { WorkbookReading } from '../../../application/workbook/read-uploads.ts';
import type { FormError } from '../../components/error-summary.tsx';

/** The state left by a form on the workbook's page. */
export interface WorkbookState {
  readonly errors?: readonly FormError[];
  readonly check?: WorkbookCheck;
  readonly status?: number;
}

export interface WorkbookPageProps {
  readonly reading: WorkbookReading;
  readonly errors: readonly FormError[];
  /** The check of the file just uploaded; null before. */
  readonly check: WorkbookCheck | null;
}
