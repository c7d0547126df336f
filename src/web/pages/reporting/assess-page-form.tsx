import type { RoundRow } from '../../../application/reporting/read-round.ts';
import { awaitsJudge } from '../../../domain/reporting/scored-by-evaluator.ts';
import type { VisitFinding } from '../../../domain/site-visits/site-visit.ts';
import { formatFigure } from '../../../domain/values/format-quantity.ts';
import { Form } from '../../components/form.tsx';
import { LedgerView } from '../../components/ledger-view.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TypedLines } from '../../components/typed-lines.tsx';
import { paths } from '../../paths.ts';
import { itemText } from '../../save-items.ts';
import { reportingText } from '../../text/reporting-text.ts';
import { FindingLine } from '../site-visits/finding-line.tsx';
import { AssessFields, assessField, storedAssessment } from './assess-form.tsx';
import type { RoundPageProps } from './round-state.ts';

/** Every indicator with a result, in one form: each of its buttons saves the page. Those not assessed are expanded. */
export function AssessForms({ reading, reader, state }: RoundPageProps) {
  const rows = reading.rows.filter((row) => awaitsJudge(row.indicator, row.result) && row.judgedHere);
  const { fiscalYear, organisationId, round } = reading.report;
  return (
    <section class="no-print" aria-labelledby="assess">
      <h2 id="assess">{reportingText.assessTitle}</h2>
      <Form
        action={paths.assessments(fiscalYear, organisationId, round)}
        data-draft={`${reader.actor.userId}-assess`}
        data-confirm-leave=""
        aria-labelledby="assess"
      >
        {/* Enter in a field saves what was typed; it agrees with nothing. */}
        <button type="submit" class="default-button" tabIndex={-1} aria-hidden="true" />
        <p class="muted">{reportingText.assessLead}</p>
        {rows.map((row) => (
          <AssessedIndicator key={row.result.code} row={row} reading={reading} state={state} />
        ))}
      </Form>
    </section>
  );
}

type AssessedIndicatorProps = Pick<RoundPageProps, 'reading' | 'state'> & { readonly row: RoundRow };

function AssessedIndicator({ row, reading, state }: AssessedIndicatorProps) {
  const { result, indicator } = row;
  const { code, assessedScore } = result;
  const typed = state.assessing?.find((one) => one.code === code);
  const stored = storedAssessment(result);
  return (
    <details id={`assess-${code}`} open={assessedScore === null || typed !== undefined}>
      <summary>
        {indicator.code} {indicator.name} ·{' '}
        {assessedScore === null ? 'ยังไม่ให้คะแนน' : `${reportingText.assessedColumn} ${assessedScore}`}
      </summary>
      <div class="two-columns panel">
        <div>
          <input type="hidden" name={assessField(code, 'rowVersion')} value={result.rowVersion} />
          <input type="hidden" name={assessField(code, 'shown')} value={itemText(stored.score, stored.note)} />
          <AssessFields result={result} topScore={reading.topScore} typed={typed} errors={state.errors ?? []} />
          <SubmitButton label={reportingText.assessPage} kind="secondary" name="at" value={code} />
        </div>
        <AssessedResult row={row} finding={reading.visit?.findings.find((one) => one.code === code)} />
      </div>
    </details>
  );
}

interface AssessedResultProps {
  readonly row: RoundRow;
  readonly finding: VisitFinding | undefined;
}

function AssessedResult({ row, finding }: AssessedResultProps) {
  const { result, indicator, ledger, evidence } = row;
  const { fiscalYear, organisationId, round, code } = result;
  return (
    <div>
      <p>
        {reportingText.resultColumn} <b>{result.value === null ? '–' : formatFigure(result.value)}</b> {indicator.unit}{' '}
        ·{' '}
        <a href={paths.entry(fiscalYear, organisationId, round, code)}>
          {reportingText.evidence} {evidence} ไฟล์ ของ {code}
        </a>
      </p>
      {result.narrative === '' ? null : (
        <p>
          <TypedLines text={result.narrative} />
        </p>
      )}
      {finding === undefined ? null : <FindingLine at={result} finding={finding} />}
      {ledger === null ? null : <LedgerView ledger={ledger} />}
    </div>
  );
}
