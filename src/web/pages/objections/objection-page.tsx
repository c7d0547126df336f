import type { ObjectionReading, ProposedRow } from '../../../application/objections/read-objections.ts';
import { roundName } from '../../../domain/framework/round-name.ts';
import { type Objection, objectionVerdictNames, objectionVerdicts } from '../../../domain/objections/objection.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { formatThaiDate, formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { DecimalNumber } from '../../components/decimal-number.tsx';
import { errorFor } from '../../components/error-summary.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { Form } from '../../components/form.tsx';
import { LedgerView } from '../../components/ledger-view.tsx';
import { RadiosField } from '../../components/radios-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { TypedLines } from '../../components/typed-lines.tsx';
import { errorsIn, type FormState, typedIn } from '../../form-state.ts';
import { paths } from '../../paths.ts';
import { objectionText } from '../../text/objection-text.ts';

export interface ObjectionPageProps {
  readonly reading: ObjectionReading;
  readonly row: ProposedRow;
  readonly state: FormState;
}

/** One indicator's proposed score, how it was computed, and what is said about it. */
export function ObjectionPage(props: ObjectionPageProps) {
  const { organisation, organisationId, fiscalYear, round, isOpen, of } = props.reading;
  const { code, name, ledger, objection, changedTo } = props.row;
  return (
    <>
      <h1>
        {code} {name}
      </h1>
      <p>
        {partyTitle(organisation.name)} {roundName(round)} {fiscalYear}
        {isOpen ? ` · ${objectionText.until} ${formatThaiDate(of.endsOn)}` : ''}
      </p>
      <FactList
        facts={[
          {
            label: objectionText.score,
            value: ledger.score === null ? '–' : <DecimalNumber value={ledger.score} />,
          },
          { label: objectionText.weight, value: ledger.weight },
          ...(changedTo === null
            ? []
            : [{ label: objectionText.changedTo, value: <DecimalNumber value={changedTo} /> }]),
        ]}
      />
      <LedgerView ledger={ledger} title={objectionText.ledger} open />
      {props.reading.mayWrite ? <WriteForm {...props} /> : <Said objection={objection} />}
      {objection === null ? null : <Answer {...props} objection={objection} />}
      <p class="no-print">
        <a href={paths.objections(fiscalYear, organisationId, round)}>{objectionText.back}</a>
      </p>
    </>
  );
}

function WriteForm({ reading, row: { code, objection }, state }: ObjectionPageProps) {
  const { fiscalYear, organisationId, round, of } = reading;
  const errors = errorsIn(state, 'write');
  return (
    <Form
      action={paths.objection(fiscalYear, organisationId, round, code)}
      rowVersion={of.rowVersion}
      errors={state.form === 'write' ? errors : undefined}
      draft={`objection ${fiscalYear} ${organisationId} ${round} ${code}`}
      class="no-print"
    >
      <TextareaField
        name="reason"
        label={objectionText.objectionReason}
        hint={objectionText.objectionReasonHint}
        rows={6}
        value={typedIn(state, 'write', 'reason', objection?.reason ?? '')}
        error={errorFor(errors, 'reason')}
      />
      <TextField
        name="reference"
        label={objectionText.reference}
        hint={objectionText.referenceHint}
        value={typedIn(state, 'write', 'reference', objection?.reference ?? '')}
        error={errorFor(errors, 'reference')}
      />
      <SubmitButton label={objectionText.save} />
    </Form>
  );
}

function Said({ objection }: { readonly objection: Objection | null }) {
  if (objection === null) return null;
  const { reason, reference, name, at } = objection;
  return (
    <section aria-labelledby="said">
      <h2 id="said">{objectionText.objection}</h2>
      <p>
        <TypedLines text={reason} />
      </p>
      {reference === '' ? null : (
        <p>
          {objectionText.reference}: {reference}
        </p>
      )}
      <p class="muted small">
        {name} {formatThaiInstant(at)}
      </p>
    </section>
  );
}

type WithObjection = ObjectionPageProps & { readonly objection: Objection };

/** OPDC's answer: its form while it is written, its text for whoever may read it. */
function Answer(props: WithObjection) {
  const { answer } = props.objection;
  if (props.reading.mayAnswer) return <AnswerForm {...props} />;
  if (answer === null) return null;
  return (
    <section aria-labelledby="answer">
      <h2 id="answer">
        {objectionText.answerOf}: {objectionVerdictNames[answer.verdict]}
      </h2>
      <p>
        <TypedLines text={answer.text} />
      </p>
      <p class="muted small">{formatThaiInstant(answer.at)}</p>
    </section>
  );
}

function AnswerForm({ reading, row: { code }, state, objection: { answer } }: WithObjection) {
  const { fiscalYear, organisationId, round, of, reportStatus } = reading;
  const errors = errorsIn(state, 'answer');
  return (
    <section aria-labelledby="answer" class="no-print">
      <h2 id="answer">{objectionText.answerOf}</h2>
      <Form
        action={paths.objectionAnswer(fiscalYear, organisationId, round, code)}
        rowVersion={of.rowVersion}
        errors={state.form === 'answer' ? errors : undefined}
      >
        <RadiosField
          name="verdict"
          label={objectionText.verdict}
          choices={objectionVerdicts.map((value) => ({ value, label: objectionVerdictNames[value] }))}
          value={typedIn(state, 'answer', 'verdict', answer?.verdict ?? '')}
          error={errorFor(errors, 'verdict')}
        />
        <TextareaField
          name="answer"
          label={objectionText.answer}
          hint={objectionText.answerHint}
          rows={5}
          value={typedIn(state, 'answer', 'answer', answer?.text ?? '')}
          error={errorFor(errors, 'answer')}
        />
        <SubmitButton label={objectionText.answerButton} />
      </Form>
      {reportStatus === 'received' ? (
        <p>
          {objectionText.changedNote}{' '}
          <a href={paths.report(fiscalYear, organisationId, round)}>{objectionText.report}</a>
        </p>
      ) : null}
    </section>
  );
}
