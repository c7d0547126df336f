import type { AdviceReading } from '../../../application/advice/read-advice.ts';
import { type AdviceRemark, adviceSourceNames, isAdviceOverdue } from '../../../domain/advice/advice.ts';
import { adviceStatusNames } from '../../../domain/advice/advice-moves.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { formatThaiDate, formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { errorFor } from '../../components/error-summary.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { Form } from '../../components/form.tsx';
import { StepForm } from '../../components/step-form.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { ThaiDateField } from '../../components/thai-date-field.tsx';
import { dayIn, type FormState, typedIn } from '../../form-state.ts';
import { paths } from '../../paths.ts';
import { adviceText } from '../../text/advice-text.ts';
import { aboutOf } from './advice-columns.tsx';
import { AdviceFields } from './advice-fields.tsx';

export interface AdvicePageProps {
  readonly reading: AdviceReading;
  readonly state: FormState;
  readonly today: string;
}

/** One piece of advice: what is asked and why, what was answered, and what can be done with it. */
export function AdvicePage(props: AdvicePageProps) {
  const { one, organisation, mayEdit, forecasts } = props.reading;
  return (
    <>
      <h1>
        {adviceText.title} {adviceText.number} {one.number} {partyTitle(organisation.name)} {one.fiscalYear}
      </h1>
      <AdviceFacts {...props} />
      {one.reasons.length === 0 ? null : (
        <section aria-labelledby="reasons">
          <h2 id="reasons">{adviceText.reasons}</h2>
          <ul>
            {one.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
          {one.code === '' || !forecasts ? null : (
            <p>
              <a href={paths.forecast(one.fiscalYear, one.organisationId)}>{adviceText.forecast}</a>
            </p>
          )}
        </section>
      )}
      {mayEdit ? <EditForm {...props} /> : null}
      {one.givenAt === null ? null : <Remarks remarks={one.remarks} />}
      <AdviceSteps {...props} />
      <p>
        <a href={paths.adviceOfParty(one.fiscalYear, one.organisationId)}>{adviceText.all}</a>
      </p>
    </>
  );
}

function AdviceFacts({ reading: { one, indicators }, today }: AdvicePageProps) {
  const name = indicators.find(({ code }) => code === one.code)?.name ?? '';
  const { givenAt, givenName, replyBy, reason } = one;
  const day = replyBy === null ? '–' : formatThaiDate(replyBy);
  return (
    <FactList
      facts={[
        { label: adviceText.status, value: adviceStatusNames[one.status] },
        { label: adviceText.indicator, value: aboutOf(one, () => name) },
        { label: adviceText.source, value: adviceSourceNames[one.source] },
        ...(one.meetingId === null
          ? []
          : [
              { label: adviceText.meeting, value: <a href={paths.meeting(one.meetingId)}>{adviceText.openMeeting}</a> },
            ]),
        { label: adviceText.advice, value: one.advice === '' ? '–' : one.advice },
        { label: adviceText.replyBy, value: isAdviceOverdue(one, today) ? `${day} (${adviceText.overdue})` : day },
        { label: adviceText.giver, value: one.giverName },
        ...(givenAt === null
          ? []
          : [
              {
                label: adviceText.given,
                value: `${formatThaiInstant(givenAt)} ${adviceText.by} ${givenName ?? ''}`,
              },
            ]),
        ...(reason === null ? [] : [{ label: adviceText.withdrawn, value: reason }]),
      ]}
    />
  );
}

function Remarks({ remarks }: { readonly remarks: readonly AdviceRemark[] }) {
  return (
    <section aria-labelledby="said">
      <h2 id="said">{adviceText.said}</h2>
      {remarks.length === 0 ? <p class="muted">{adviceText.nothingSaid}</p> : null}
      {remarks.map(({ kind, text, doneBy, at, name }) => (
        <div key={at}>
          <h3>{kind === 'answer' ? adviceText.answer : adviceText.question}</h3>
          <p class="as-typed">{text}</p>
          {doneBy === null ? null : (
            <p>
              {adviceText.doneBy} {formatThaiDate(doneBy)}
            </p>
          )}
          <p class="small">
            {formatThaiInstant(at)} {adviceText.by} {name}
          </p>
        </div>
      ))}
    </section>
  );
}

function EditForm({ reading, state }: AdvicePageProps) {
  const { one, indicators, mayGiveAbout } = reading;
  // What giving it lacks is said beside the fields, which keep what is stored.
  const told = state.form === 'give-advice' ? { ...state, typed: {} } : state;
  return (
    <section aria-labelledby="edit">
      <h2 id="edit">{adviceText.edit}</h2>
      <Form
        action={paths.advice(one.fiscalYear, one.organisationId, one.number)}
        rowVersion={one.rowVersion}
        errors={state.form === 'edit' ? state.errors : undefined}
      >
        <AdviceFields form="edit" state={told} indicators={indicators} about={mayGiveAbout} stored={one} />
        <SubmitButton label={adviceText.save} kind="secondary" />
      </Form>
    </section>
  );
}

function AdviceSteps({ reading: { one, moves }, state }: AdvicePageProps) {
  if (moves.length === 0) return null;
  return (
    <section aria-labelledby="steps" class="no-print">
      <h2 id="steps">{adviceText.steps}</h2>
      {moves.map((move) => (
        <StepForm
          key={move.action}
          step={move}
          href={paths.adviceMove(one.fiscalYear, one.organisationId, one.number, move.action)}
          rowVersion={one.rowVersion}
          words={adviceText}
          state={state}
          errorsAbove
        >
          {move.action === 'answer-advice' ? <AnswerFields state={state} /> : null}
        </StepForm>
      ))}
    </section>
  );
}

function AnswerFields({ state }: { readonly state: FormState }) {
  const form = 'answer-advice';
  const error = (name: string) => (state.form === form ? errorFor(state.errors, name) : undefined);
  return (
    <>
      <TextareaField
        name="reply"
        label={adviceText.reply}
        value={typedIn(state, form, 'reply', '')}
        error={error('reply')}
      />
      <ThaiDateField
        name="doneBy"
        label={adviceText.doneBy}
        value={dayIn(state, form, 'doneBy', null)}
        error={error('doneBy')}
      />
    </>
  );
}
