import type { RoundRow } from '../../../application/reporting/read-round.ts';
import type { Result } from '../../../domain/reporting/result.ts';
import { awaitsJudge } from '../../../domain/reporting/scored-by-evaluator.ts';
import { DecimalField } from '../../components/decimal-field.tsx';
import { errorFor, type FormError } from '../../components/error-summary.tsx';
import { formatFigure } from '../../components/figure.tsx';
import { Form } from '../../components/form.tsx';
import { LedgerView } from '../../components/ledger-view.tsx';
import { Notice } from '../../components/notice.tsx';
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
export function assessField(code: string, part: 'agrees' | 'score' | 'note'): string {
  return `assess.${code}.${part}`;
}

/** The evaluator agrees with the self score, which then counts exactly as computed, or gives another. */
export function AssessForm({ row, topScore, from, typed, errors }: AssessFormProps) {
  const { result } = row;
  const { fiscalYear, organisationId, round, code } = result;
  const [score, note] = [assessField(code, 'score'), assessField(code, 'note')];
  const action = paths.assessment(fiscalYear, organisationId, round, code);
  const own = result.assessedAgrees ? null : result.assessedScore;
  return (
    <div>
      <JudgedBefore result={result} />
      <AgreeForm result={result} from={from} />
      <Form action={action} rowVersion={result.rowVersion}>
        <input type="hidden" name="from" value={from} />
        <DecimalField
          name={score}
          label={`${reportingText.assessScore} ${code}`}
          hint={`${reportingText.selfColumn} ${result.selfScore ?? reportingText.noScore} · 0 ถึง ${topScore}`}
          value={typed?.score ?? own ?? ''}
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
    </div>
  );
}

function AgreeForm({ result, from }: Pick<AssessFormProps, 'from'> & { readonly result: Result }) {
  const { fiscalYear, organisationId, round, code, selfScore } = result;
  if (selfScore === null) return null;
  if (result.assessedAgrees) return <p>{`${reportingText.agreed} ${selfScore} · ${reportingText.exactly}`}</p>;
  return (
    <Form action={paths.assessment(fiscalYear, organisationId, round, code)} rowVersion={result.rowVersion}>
      <input type="hidden" name="from" value={from} />
      <input type="hidden" name={assessField(code, 'agrees')} value="yes" />
      <SubmitButton label={`${reportingText.agree} ${selfScore} (${code})`} kind="secondary" />
      <p class="muted">{reportingText.exactly}</p>
    </Form>
  );
}

/** What was given for figures that have changed since. */
function JudgedBefore({ result: { judgedBefore = null, value } }: { readonly result: Result }) {
  if (judgedBefore === null) return null;
  const shown = (figure: string | null) => (figure === null ? '–' : formatFigure(figure));
  return (
    <Notice tone="attention" title={reportingText.judgeAgain}>
      {`${reportingText.judgedBefore} ${judgedBefore.score} ${reportingText.whenResultWas} ${shown(judgedBefore.value)} · ${reportingText.resultNow} ${shown(value)}`}
      {judgedBefore.note === null ? null : <p>“{judgedBefore.note}”</p>}
    </Notice>
  );
}

/** Every indicator with a result; those not assessed are expanded. */
export function AssessForms({ reading, state }: RoundPageProps) {
  const rows = reading.rows.filter((row) => awaitsJudge(row.indicator, row.result) && row.judgedHere);
  return (
    <section class="no-print" aria-labelledby="assess">
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
