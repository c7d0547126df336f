import { formatThaiDate, formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { Notice } from '../../components/notice.tsx';
import { StatusShape } from '../../components/status-shape.tsx';
import { toneOfDaysLeft } from '../../components/status-tone.ts';
import { formatWorkingDays } from '../../text/component-text.ts';
import { threadText } from '../../text/entry-text.ts';
import { reportingText } from '../../text/reporting-text.ts';
import { submissionText } from '../../text/submission-text.ts';
import type { ResultEntryPageProps } from './result-entry-state.ts';
import { ResultTag } from './result-tag.tsx';

/** The result's status, its due day, and why it was returned. */
export function DifferenceFromAgreement({ reading }: Pick<ResultEntryPageProps, 'reading'>) {
  const { result, report, daysLeft } = reading;
  return (
    <>
      <p class="stands">
        <ResultTag result={result} />
        <span>
          {report.internalDue ? submissionText.cutOffForHosts : reportingText.dueColumn}{' '}
          <b class="nowrap">{formatThaiDate(report.internalDue ?? report.due)}</b>
        </span>
        {daysLeft === null ? null : (
          <span class={`days days--${toneOfDaysLeft(daysLeft)}`}>
            <StatusShape tone={toneOfDaysLeft(daysLeft)} /> {formatWorkingDays(daysLeft)}
          </span>
        )}
        {result.state === 'missing' && Object.keys(result.variables).length === 0 ? null : (
          <span class="muted">
            {reportingText.changedAt} <span class="nowrap">{formatThaiInstant(result.changedAt)}</span>{' '}
            {result.changedBy === '' ? null : `${reportingText.by} ${result.changedBy}`}
          </span>
        )}
        {reading.thread.length === 0 ? null : (
          <a href="#thread">
            {threadText.title} {reading.thread.length} {threadText.lines}
          </a>
        )}
      </p>
      {result.status === 'returned' && result.returnReason !== null ? (
        <Notice tone="attention" title={`${reportingText.returnedBecause} “${result.returnReason}”`} />
      ) : null}
    </>
  );
}
