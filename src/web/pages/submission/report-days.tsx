import type { DueStatus, DueStatusLateness } from '../../../application/submission/read-due-status.ts';
import type { ReportDueStatus } from '../../../application/submission/read-report-due-status.ts';
import { formatMove } from '../../../domain/calendar/explain-lateness.ts';
import type { Report } from '../../../domain/reporting/report.ts';
import { groupThousands } from '../../../domain/values/group-thousands.ts';
import { shortScore } from '../../../domain/values/short-figure.ts';
import { formatThaiDate, formatThaiDateWithWeekday, toThaiDateFields } from '../../../domain/values/thai-date.ts';
import { placeName } from '../../../frameworks/place-name.ts';
import { errorFor, type FormError } from '../../components/error-summary.tsx';
import { type Fact, FactList } from '../../components/fact-list.tsx';
import { Form } from '../../components/form.tsx';
import { Notice } from '../../components/notice.tsx';
import { SourceMark } from '../../components/source-mark.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { ThaiDateField } from '../../components/thai-date-field.tsx';
import { datePartsOf, type FormBody, textOf } from '../../form-body.ts';
import { paths } from '../../paths.ts';
import { submissionText } from '../../text/submission-text.ts';
import { DaysLate } from './days-late.tsx';

interface ReportDaysProps {
  readonly report: Report;
  readonly dueStatus: ReportDueStatus;
  readonly typed: FormBody | undefined;
  readonly errors: readonly FormError[];
}

/** When the report is due and why, the province's own day, and how late it is, day by day. */
export function ReportDays(props: ReportDaysProps) {
  const { report, dueStatus } = props;
  return (
    <section aria-labelledby="days">
      <h2 id="days">{submissionText.daysTitle}</h2>
      <FactList facts={dueFacts(report, dueStatus)} />
      <ClosedCutOff dueStatus={dueStatus} report={report} />
      {dueStatus.maySetCutOff ? <CutOffForm {...props} /> : null}
      {dueStatus.late === null ? null : <LatenessDetails late={dueStatus.late} />}
    </section>
  );
}

/** The province's own day stands even if it is closed, but nobody works on it: told, not refused. */
function ClosedCutOff({ dueStatus: { closedCutOff }, report }: Pick<ReportDaysProps, 'dueStatus' | 'report'>) {
  if (closedCutOff === null) return null;
  const { holiday, workingDayBefore } = closedCutOff;
  const day = formatThaiDateWithWeekday(report.internalDue ?? '');
  return (
    <Notice tone="attention" title={`${submissionText.cutOffOn}${day}${holiday === null ? '' : ` (${holiday})`}`}>
      <p>
        {submissionText.cutOffClosed} {formatThaiDateWithWeekday(workingDayBefore)}
      </p>
    </Notice>
  );
}

/** The due day, every move that led to it with its reason, and the province's own day. */
export function dueFacts(report: Report, { countedAt, stated, due, moves }: DueStatus): Fact[] {
  const { internalDue = null } = report;
  return [
    ...(stated === null || stated === due
      ? []
      : [{ label: submissionText.stated, value: formatThaiDateWithWeekday(stated) }]),
    ...moves.map((move, index) => ({
      label: index === 0 ? submissionText.moved : `${submissionText.moved} (${index + 1})`,
      value: formatMove(move),
    })),
    { label: submissionText.due, value: <b>{formatThaiDateWithWeekday(due)}</b> },
    {
      label: submissionText.countedAt,
      value: (
        <>
          {placeName(countedAt.value)} <SourceMark source={countedAt.source} />
        </>
      ),
    },
    {
      label: submissionText.cutOff,
      value: internalDue === null ? submissionText.cutOffNone : formatThaiDateWithWeekday(internalDue),
    },
  ];
}

/** How late, what it costs or would cost today, and each day. */
export function LatenessDetails({ late }: { readonly late: DueStatusLateness }) {
  return (
    <>
      <Notice tone="attention" title={formatLate(late)}>
        <p>{formatCost(late)}</p>
      </Notice>
      <DaysLate late={late} />
    </>
  );
}

function formatLate({ settled, workingDays }: DueStatusLateness): string {
  if (workingDays === 0) return submissionText.noDayYet;
  return `${settled ? submissionText.lateWas : submissionText.lateNow} ${groupThousands(String(workingDays))} ${submissionText.workingDays}`;
}

export function formatCost({ settled, perDay, deduction }: DueStatusLateness): string {
  if (perDay === null || deduction === null) return submissionText.noPenalty;
  if (settled) return `${submissionText.charged} ${shortScore(deduction)} คะแนน (วันละ ${perDay})`;
  return `${submissionText.growing} ${shortScore(deduction)} คะแนน ${submissionText.nextDay} ${perDay} ${submissionText.noCap}`;
}

function CutOffForm({ report, typed, errors }: ReportDaysProps) {
  const { fiscalYear, organisationId, round, internalDue = null, rowVersion } = report;
  const stored = internalDue === null ? undefined : toThaiDateFields(internalDue);
  const error = errorFor(errors, 'cutOff');
  return (
    <details class="no-print" open={errors.some(({ field }) => field === 'cutOff' || field === 'cutOffReason')}>
      <summary>{submissionText.cutOffTitle}</summary>
      <Form action={paths.cutOff(fiscalYear, organisationId, round)} rowVersion={rowVersion}>
        <ThaiDateField
          name="cutOff"
          label={submissionText.cutOffForHosts}
          hint={submissionText.cutOffHint}
          value={typed === undefined ? stored : datePartsOf(typed, 'cutOff')}
          error={error}
        />
        {stored === undefined ? null : (
          <TextareaField
            name="cutOffReason"
            label={submissionText.cutOffReason}
            rows={2}
            value={textOf(typed ?? {}, 'cutOffReason')}
            error={errorFor(errors, 'cutOffReason')}
          />
        )}
        <SubmitButton label={submissionText.cutOffSave} kind="secondary" />
      </Form>
    </details>
  );
}

/** Shown to hosts above their form: the province's own day, if it has one. */
export function DueAfterCutOff({ report: { due, internalDue = null } }: { readonly report: Report }) {
  if (internalDue === null) return null;
  return (
    <p class="muted">
      {submissionText.dueOfProvince} {formatThaiDate(due)}
    </p>
  );
}
