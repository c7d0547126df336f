import type { RoundReading } from '../../../application/reporting/read-round.ts';
import { inPartyWords } from '../../../domain/people/party-words.ts';
import type { Report } from '../../../domain/reporting/report.ts';
import { isUnreported } from '../../../domain/reporting/unreported.ts';
import { formatThaiDate, formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { type Fact, FactList } from '../../components/fact-list.tsx';
import { Notice } from '../../components/notice.tsx';
import { SourceMark } from '../../components/source-mark.tsx';
import { formatWorkingDays } from '../../text/component-text.ts';
import { reportingText } from '../../text/reporting-text.ts';
import { submissionText } from '../../text/submission-text.ts';
import { ReportTag } from './report-tag.tsx';

/** The report's status, dates, receipt; and why it was returned, if it was. */
export function ReportFacts({ reading }: { readonly reading: RoundReading }) {
  const { report } = reading;
  return (
    <div>
      {report.returnReason === null ? null : (
        <Notice tone="attention" title={`${reportingText.returnedBecause} “${report.returnReason}”`} />
      )}
      {isUnreported(report) ? (
        <Notice tone="attention" title={reportingText.unreported}>
          {report.unreportedBecause === '' ? null : <p>“{report.unreportedBecause}”</p>}
        </Notice>
      ) : null}
      <FactList facts={factsOf(reading)} />
    </div>
  );
}

function factsOf({ report, window, daysLeft }: RoundReading): Fact[] {
  const days = daysLeft === null ? '' : ` · ${formatWorkingDays(daysLeft)}`;
  return [
    { label: reportingText.statusColumn, value: <ReportTag report={report} /> },
    { label: reportingText.dueColumn, value: `${formatThaiDate(report.due)}${days}` },
    {
      label: reportingText.entryPeriod,
      value: (
        <>
          {formatThaiDate(window.opens)} –{' '}
          {window.closes === null ? reportingText.openEnded : formatThaiDate(window.closes)}{' '}
          <SourceMark source={{ assumption: window.assumption }} />
        </>
      ),
    },
    ...milestonesOf(report),
  ];
}

/** For a delegate also on whose behalf. */
function endorserOf({ endorsedName, endorsedFor = null }: Report): string {
  return endorsedFor === null ? (endorsedName ?? '') : `${endorsedName} ${submissionText.actingFor}${endorsedFor}`;
}

function milestonesOf(report: Report): Fact[] {
  const dated: readonly (readonly [string, string | null])[] = [
    [inPartyWords(report.organisationId, reportingText.sentAt), report.sentAt],
    [reportingText.submittedAt, report.submittedAt],
    [reportingText.receivedAt, report.receivedAt],
  ];
  const facts: Fact[] = dated.flatMap(([label, at]) => (at === null ? [] : [{ label, value: formatThaiInstant(at) }]));
  if (report.endorsedName !== null) facts.push({ label: reportingText.endorsedBy, value: endorserOf(report) });
  if (report.receiptNumber !== null)
    facts.push({ label: reportingText.receipt, value: <b data-arabic="">{report.receiptNumber}</b> });
  return facts;
}
