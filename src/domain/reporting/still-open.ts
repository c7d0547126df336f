import type { ReportStatus } from './report-moves.ts';

/** In these the party has not sent the report, so that it is scored by what is agreed today; afterwards by what was agreed then. */
export const openStatuses: readonly ReportStatus[] = ['open', 'with-governor'];

export function isStillOpen(status: ReportStatus): boolean {
  return openStatuses.includes(status);
}
