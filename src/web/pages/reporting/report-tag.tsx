import { type ReportStatus, reportStatusNames } from '../../../domain/reporting/report-moves.ts';
import { StatusTag } from '../../components/status-tag.tsx';
import type { StatusTone } from '../../components/status-tone.ts';
import { reportingText } from '../../text/reporting-text.ts';

const tones: Readonly<Record<ReportStatus, StatusTone>> = {
  open: 'active',
  'with-governor': 'active',
  submitted: 'active',
  received: 'active',
  assessed: 'active',
  final: 'done',
};

/** The status of a report; null: its round has not been opened. */
export function ReportTag({ status }: { readonly status: ReportStatus | null }) {
  if (status === null) return <StatusTag tone="quiet" word={reportingText.notOpened} />;
  return <StatusTag tone={tones[status]} word={reportStatusNames[status]} />;
}
