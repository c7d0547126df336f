import { inPartyWords } from '../../../domain/people/party-words.ts';
import type { Report } from '../../../domain/reporting/report.ts';
import { type ReportStatus, reportStatusNames } from '../../../domain/reporting/report-moves.ts';
import { isUnreported } from '../../../domain/reporting/unreported.ts';
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

type Tagged = Pick<Report, 'organisationId' | 'status' | 'unreportedBecause'>;

/** The status of a report; null: its round has not been opened. */
export function ReportTag({ report }: { readonly report: Tagged | null }) {
  if (report === null) return <StatusTag tone="quiet" word={reportingText.notOpened} />;
  const { status } = report;
  const word = inPartyWords(report.organisationId, reportStatusNames[status]);
  return (
    <StatusTag tone={tones[status]} word={isUnreported(report) ? `${reportingText.notReported} · ${word}` : word} />
  );
}
