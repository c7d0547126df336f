import { moveNamed } from '../../../domain/lifecycle/status-move.ts';
import { resultMoves } from '../../../domain/reporting/result-moves.ts';
import { formatThaiDate, formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { ConfirmPanel } from '../../components/confirm-panel.tsx';
import { CsrfField } from '../../components/csrf-field.tsx';
import { errorFor } from '../../components/error-summary.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Notice } from '../../components/notice.tsx';
import { StatusShape } from '../../components/status-shape.tsx';
import { toneOfDaysLeft } from '../../components/status-tone.ts';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { paths } from '../../paths.ts';
import { sayWorkingDays } from '../../text/component-text.ts';
import { reportingText } from '../../text/reporting-text.ts';
import type { EntryPageProps } from './entry-state.ts';
import { ResultTag } from './result-tag.tsx';

/** Where the result stands, when it is due, and why it was returned. */
export function EntryStands({ reading }: Pick<EntryPageProps, 'reading'>) {
  const { result, report, daysLeft } = reading;
  return (
    <>
      <p class="stands">
        <ResultTag result={result} />
        <span>
          {reportingText.dueColumn} <b class="nowrap">{formatThaiDate(report.due)}</b>
        </span>
        {daysLeft === null ? null : (
          <span class={`days days--${toneOfDaysLeft(daysLeft)}`}>
            <StatusShape tone={toneOfDaysLeft(daysLeft)} /> {sayWorkingDays(daysLeft)}
          </span>
        )}
        {result.state === 'missing' && Object.keys(result.variables).length === 0 ? null : (
          <span class="muted">
            {reportingText.changedAt} <span class="nowrap">{formatThaiInstant(result.changedAt)}</span>{' '}
            {reportingText.by} {result.changedBy}
          </span>
        )}
      </p>
      {result.status === 'returned' && result.returnReason !== null ? (
        <Notice tone="attention" title={`${reportingText.returnedBecause} “${result.returnReason}”`} />
      ) : null}
    </>
  );
}

/** What the provincial office can do with the result. */
export function ResultMoves(props: EntryPageProps) {
  const { reading, reader, state } = props;
  const { moves, result } = reading;
  const { fiscalYear, organisationId, round, code, rowVersion } = result;
  if (moves.length === 0) return null;
  if (state.returning && moves.includes('return-result')) return <ReturnConfirmation {...props} />;
  return (
    <div class="button-row">
      {moves.includes('accept-result') ? (
        <form method="post" action={paths.resultMove(fiscalYear, organisationId, round, code, 'accept-result')}>
          <CsrfField token={reader.csrfToken} />
          <input type="hidden" name="rowVersion" value={rowVersion} />
          <SubmitButton label={moveNamed(resultMoves, 'accept-result')?.button ?? ''} />
        </form>
      ) : null}
      {moves.includes('return-result') ? (
        <LinkButton
          label={moveNamed(resultMoves, 'return-result')?.button ?? ''}
          href={`${paths.entry(fiscalYear, organisationId, round, code)}?move=return-result`}
          kind="secondary"
        />
      ) : null}
    </div>
  );
}

function ReturnConfirmation({ reading, reader, state }: EntryPageProps) {
  const { fiscalYear, organisationId, round, code, rowVersion } = reading.result;
  const button = moveNamed(resultMoves, 'return-result')?.button ?? '';
  return (
    <ConfirmPanel
      question={`${reportingText.confirm}: ${button}`}
      consequences={['เจ้าภาพแก้ไขผลนี้ได้อีกครั้ง แม้พ้นวันปิดรอบ', 'เหตุผลแสดงแก่เจ้าภาพและเก็บในสมุดบันทึก']}
      action={paths.resultMove(fiscalYear, organisationId, round, code, 'return-result')}
      confirmLabel={button}
      cancelHref={paths.entry(fiscalYear, organisationId, round, code)}
      csrfToken={reader.csrfToken}
      danger
    >
      <input type="hidden" name="rowVersion" value={rowVersion} />
      <TextareaField
        name="reason"
        label={reportingText.reason}
        hint={reportingText.reasonHint}
        rows={3}
        value={state.reason}
        error={errorFor(state.errors ?? [], 'reason')}
      />
    </ConfirmPanel>
  );
}
