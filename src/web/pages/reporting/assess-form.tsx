import type { Result } from '../../../domain/reporting/result.ts';
import { formatFigure } from '../../../domain/values/format-quantity.ts';
import { shortScore } from '../../../domain/values/short-figure.ts';
import { DecimalField } from '../../components/decimal-field.tsx';
import { errorFor, type FormError } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { Notice } from '../../components/notice.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { paths } from '../../paths.ts';
import { reportingText } from '../../text/reporting-text.ts';

/** An assessment as typed. */
export interface TypedAssessment {
  readonly score: string;
  readonly note: string;
}

export interface AssessFieldsProps {
  readonly result: Result;
  readonly topScore: string;
  readonly typed?: TypedAssessment | undefined;
  readonly errors: readonly FormError[];
}

/** The names of an assessment's fields contain the indicator, because there are many on one page. */
export function assessField(code: string, part: 'score' | 'note' | 'shown' | 'rowVersion'): string {
  return `assess.${code}.${part}`;
}

/** The button that agrees with an indicator's self score. */
export const agreeField = 'agrees';

/** The assessment of one indicator on its own page. */
export function AssessForm(props: AssessFieldsProps) {
  const { fiscalYear, organisationId, round, code, rowVersion } = props.result;
  return (
    <Form action={paths.assessment(fiscalYear, organisationId, round, code)} rowVersion={rowVersion}>
      {/* Enter in a field gives the score that is typed; it does not agree. */}
      <button type="submit" class="default-button" tabIndex={-1} aria-hidden="true" />
      <AssessFields {...props} />
      <SubmitButton label={`${reportingText.assessButton} ${code}`} kind="secondary" />
    </Form>
  );
}

/** The evaluator agrees with the self score, which then counts exactly as computed, or gives another. */
export function AssessFields({ result, topScore, typed, errors }: AssessFieldsProps) {
  const { code } = result;
  const [score, note] = [assessField(code, 'score'), assessField(code, 'note')];
  const stored = storedAssessment(result);
  return (
    <>
      <JudgedBefore result={result} />
      <Agree result={result} />
      <DecimalField
        name={score}
        label={`${reportingText.assessScore} ${code}`}
        hint={`${reportingText.selfColumn} ${result.selfScore ?? reportingText.noScore} · 0 ถึง ${topScore}`}
        value={typed?.score ?? stored.score}
        error={errorFor(errors, score)}
      />
      <TextareaField
        name={note}
        label={reportingText.assessNote}
        rows={2}
        value={typed?.note ?? stored.note}
        error={errorFor(errors, note)}
      />
    </>
  );
}

/** What the fields first show: a score of the evaluator's own, and the note. */
export function storedAssessment(result: Result): TypedAssessment {
  const own = result.assessedAgrees ? null : result.assessedScore;
  return { score: own ?? '', note: result.assessedNote ?? '' };
}

function Agree({ result: { code, selfScore, assessedAgrees } }: { readonly result: Result }) {
  if (selfScore === null) return null;
  if (assessedAgrees) return <p>{`${reportingText.agreed} ${selfScore} · ${reportingText.exactly}`}</p>;
  return (
    <>
      <SubmitButton
        label={`${reportingText.agree} ${shortScore(selfScore)} (${code})`}
        kind="secondary"
        name={agreeField}
        value={code}
      />
      <p class="muted">{reportingText.exactly}</p>
    </>
  );
}

/** What was given for figures that have changed since. */
function JudgedBefore({ result: { judgedBefore = null, value } }: { readonly result: Result }) {
  if (judgedBefore === null) return null;
  const shown = (figure: string | null) => (figure === null ? '–' : formatFigure(figure));
  return (
    <Notice tone="attention" title={reportingText.judgeAgain}>
      {`${reportingText.judgedBefore} ${shortScore(judgedBefore.score)} ${reportingText.whenResultWas} ${shown(judgedBefore.value)} · ${reportingText.resultNow} ${shown(value)}`}
      {judgedBefore.note === null ? null : <p>“{judgedBefore.note}”</p>}
    </Notice>
  );
}
