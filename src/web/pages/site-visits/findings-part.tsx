import { type VisitFinding, visitVerdictNames } from '../../../domain/site-visits/site-visit.ts';
import { formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { errorFor } from '../../components/error-summary.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { Form } from '../../components/form.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { TypedLines } from '../../components/typed-lines.tsx';
import { errorsIn, typedIn } from '../../form-state.ts';
import { paths } from '../../paths.ts';
import { siteVisitText } from '../../text/site-visit-text.ts';
import type { VisitPageProps } from './visit-state.ts';

/** What was found about each indicator, and what the party says to it. */
export function FindingsPart(props: VisitPageProps) {
  const { visit, readsRecord, indicators } = props.reading;
  if (visit === null || !readsRecord) return null;
  const place = (code: string) => indicators.findIndex((one) => one.code === code);
  const findings = visit.findings.toSorted((a, b) => place(a.code) - place(b.code));
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">{siteVisitText.findings}</h2>
      {findings.length === 0 ? <p class="muted">{siteVisitText.noFindings}</p> : null}
      {findings.map((finding) => (
        <section key={finding.code} id={`finding-${finding.code}`}>
          <h3>
            {finding.code} {indicators.find(({ code }) => code === finding.code)?.name ?? ''}
          </h3>
          <FindingFacts finding={finding} />
          <Answer {...props} finding={finding} />
        </section>
      ))}
    </section>
  );
}

/** One finding: what was seen, and what is still to be shown. */
function FindingFacts({ finding }: { readonly finding: VisitFinding }) {
  const { verdict, seen, toShow, name, at } = finding;
  return (
    <FactList
      facts={[
        { label: siteVisitText.verdict, value: visitVerdictNames[verdict] },
        { label: siteVisitText.seen, value: seen === '' ? '–' : <TypedLines text={seen} /> },
        ...(toShow === '' ? [] : [{ label: siteVisitText.toShow, value: <TypedLines text={toShow} /> }]),
        { label: siteVisitText.storedBy, value: `${name} ${formatThaiInstant(at)}` },
      ]}
    />
  );
}

interface AnswerProps extends VisitPageProps {
  readonly finding: VisitFinding;
}

function Answer(props: AnswerProps) {
  const { reading, finding } = props;
  const { answer } = finding;
  if (answer !== null)
    return (
      <div>
        <p>
          <b>{siteVisitText.answers}</b>
        </p>
        <p>
          <TypedLines text={answer.text} />
        </p>
        <p class="muted small">
          {answer.name} {formatThaiInstant(answer.at)}
        </p>
      </div>
    );
  if (reading.mayAnswer) return <AnswerForm {...props} />;
  return reading.visit?.status === 'signed-off' ? <p class="muted">{siteVisitText.notAnswered}</p> : null;
}

function AnswerForm({ reading, state, finding: { code } }: AnswerProps) {
  const { fiscalYear, organisationId, round } = reading;
  const form = `answer-${code}`;
  const errors = errorsIn(state, form);
  return (
    <Form
      action={paths.siteVisitAnswer(fiscalYear, organisationId, round, code)}
      errors={state.form === form ? errors : undefined}
      class="no-print"
      aria-label={`${siteVisitText.answer} ${code}`}
    >
      <TextareaField
        name="answer"
        id={state.form === form ? undefined : `answer.${code}`}
        label={`${siteVisitText.answer} ${code}`}
        rows={3}
        value={typedIn(state, form, 'answer', '')}
        error={errorFor(errors, 'answer')}
      />
      <SubmitButton label={siteVisitText.answerButton} kind="secondary" />
    </Form>
  );
}
