import type { RoundRow } from '../../../application/reporting/read-round.ts';
import { DecimalField } from '../../components/decimal-field.tsx';
import { errorFor, type FormError } from '../../components/error-summary.tsx';
import { formatFigure } from '../../components/figure.tsx';
import { Form } from '../../components/form.tsx';
import { LedgerView } from '../../components/ledger-view.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { TypedLines } from '../../components/typed-lines.tsx';
import { paths } from '../../paths.ts';
import { reportingText } from '../../text/reporting-text.ts';
import type { RoundPageProps } from './round-state.ts';

export interface AssessFormProps {
  readonly row: Pick<RoundRow, 'indicator' | 'result' | 'ledger'>;
  readonly topScore: string;
  /** Where the response redirects. */
  readonly from: 'report' | 'entry';
  readonly typed?: { readonly score: string; readonly note: string } | undefined;
  readonly errors: readonly FormError[];
}

/** The names of an assessment's fields contain the indicator, because there are many on one page. */
export function assessField(code: string, part: 'score' | 'note'): string {
  return `assess.${code}.${part}`;
}

/** The evaluator's score of one indicator beside the self score. */
export function AssessForm({ row, topScore, from, typed, errors }: AssessFormProps) {
  const { result } = row;
  const { fiscalYear, organisationId, round, code } = result;
  const [score, note] = [assessField(code, 'score'), assessField(code, 'note')];
  return (
    <Form action={paths.assessment(fiscalYear, organisationId, round, code)} rowVersion={result.rowVersion}>
      <input type="hidden" name="from" value={from} />
      <DecimalField
        name={score}
        label={`${reportingText.assessScore} ${code}`}
        hint={`${reportingText.selfColumn} ${result.selfScore ?? reportingText.noScore} · 0 ถึง ${topScore}`}
        value={typed?.score ?? result.assessedScore ?? result.selfScore ?? ''}
        error={errorFor(errors, score)}
      />
      <TextareaField
        name={note}
        label={reportingText.assessNote}
        rows={2}
        value={typed?.note ?? result.assessedNote ?? ''}
        error={errorFor(errors, note)}
      />
      <SubmitButton label={`${reportingText.assessButton} ${code}`} kind="secondary" />
    </Form>
  );
}

/** Every indicator with a result; those not assessed are expanded. */
export function AssessForms({ reading, state }: RoundPageProps) {
  const rows = reading.rows.filter((row) => row.result.state === 'reported');
  return (
    <section aria-labelledby="assess">
      <h2 id="assess">{reportingText.assessTitle}</h2>
      {rows.map((row) => (
        <details key={row.result.code} id={`assess-${row.result.code}`} open={row.result.assessedScore === null}>
          <summary>
            {row.indicator.code} {row.indicator.name} ·{' '}
            {row.result.assessedScore === null
              ? 'ยังไม่ให้คะแนน'
              : `${reportingText.assessedColumn} ${row.result.assessedScore}`}
          </summary>
          <div class="two-columns panel">
            <AssessForm
              row={row}
              topScore={reading.topScore}
              from="report"
              typed={state.assessing?.code === row.result.code ? state.assessing : undefined}
              errors={state.errors ?? []}
            />
            <AssessedResult row={row} />
          </div>
        </details>
      ))}
    </section>
  );
}

function AssessedResult({ row }: { readonly row: RoundRow }) {
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
      {ledger === null ? null : <LedgerView ledger={ledger} />}
    </div>
  );
}
