import type { ConsultationQuestion } from '../../../domain/consultations/consultation.ts';
import { formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { errorFor } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { errorsIn, typedIn } from '../../form-state.ts';
import { paths } from '../../paths.ts';
import { consultationText } from '../../text/consultation-text.ts';
import type { ConsultationPageProps } from './consultation-state.ts';
import { UnansweredOfParty } from './unanswered-part.tsx';

/** What the party asked in advance, each with its answer or the form that gives one. */
export function QuestionsPart(props: ConsultationPageProps) {
  const { questions, mayAsk, round, state } = props.reading;
  const closed = round?.questionsBy ? round.questionsBy < props.reading.today && state !== 'held' : false;
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">{consultationText.questions}</h2>
      <UnansweredOfParty {...props} />
      {questions.length === 0 ? <p class="muted">{consultationText.noQuestions}</p> : null}
      {questions.map((question) => (
        <QuestionItem key={question.number} {...props} question={question} />
      ))}
      {mayAsk ? <AskForm {...props} /> : closed ? <p class="muted">{consultationText.closedQuestions}</p> : null}
    </section>
  );
}

/** What it is about, in words. */
function aboutText(code: string, { indicators }: ConsultationPageProps['reading']): string {
  if (code === '') return consultationText.whole;
  return `${code} ${indicators.find((one) => one.code === code)?.name ?? ''}`.trim();
}

function QuestionItem(props: ConsultationPageProps & { readonly question: ConsultationQuestion }) {
  const { question, reading } = props;
  const { number, code, text, at, name, answer } = question;
  return (
    <div id={`question-${number}`}>
      <h3>
        {consultationText.questionNumber} {number} {aboutText(code, reading)}
      </h3>
      <p class="as-typed">{text}</p>
      <p class="small">
        {consultationText.askedBy} {name} {formatThaiInstant(at)}
      </p>
      {answer === null ? (
        <p class="muted">{consultationText.notAnswered}</p>
      ) : (
        <>
          <p class="as-typed">
            <b>{consultationText.answer}:</b> {answer.text}
          </p>
          <p class="small">
            {consultationText.answeredBy} {answer.name} {formatThaiInstant(answer.at)}
          </p>
        </>
      )}
      {reading.mayAnswer.includes(number) ? <AnswerForm {...props} /> : null}
    </div>
  );
}

function AnswerForm({ reading, state, question }: ConsultationPageProps & { readonly question: ConsultationQuestion }) {
  const { fiscalYear, organisation } = reading;
  const form = `answer-${question.number}`;
  const errors = errorsIn(state, form);
  return (
    <Form
      action={paths.consultationAnswer(fiscalYear, organisation.id, question.number)}
      errors={state.form === form ? errors : undefined}
      class="no-print"
    >
      <TextareaField
        name="answer"
        id={state.form === form ? undefined : `answer.${question.number}`}
        label={`${consultationText.answer} ${consultationText.questionNumber} ${question.number}`}
        rows={3}
        value={typedIn(state, form, 'answer', '')}
        error={errorFor(errors, 'answer')}
      />
      <SubmitButton label={consultationText.answerButton} kind="secondary" />
    </Form>
  );
}

function AskForm({ reading, state }: ConsultationPageProps) {
  const { fiscalYear, organisation, indicators } = reading;
  const errors = errorsIn(state, 'ask');
  return (
    <Form
      action={paths.consultationQuestions(fiscalYear, organisation.id)}
      errors={state.form === 'ask' ? errors : undefined}
      class="no-print"
    >
      <SelectField
        name="code"
        label={consultationText.about}
        emptyLabel={consultationText.whole}
        choices={indicators.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }))}
        value={typedIn(state, 'ask', 'code', '')}
        error={errorFor(errors, 'code')}
      />
      <TextareaField
        name="question"
        label={consultationText.question}
        rows={3}
        value={typedIn(state, 'ask', 'question', '')}
        error={errorFor(errors, 'question')}
      />
      <SubmitButton label={consultationText.ask} />
    </Form>
  );
}
