import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { ErrorSummary, errorFor, type FormError } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { ThaiDateField } from '../../components/thai-date-field.tsx';
import type { DemoDay } from '../../deps.ts';
import { paths } from '../../paths.ts';
import type { Reader } from '../../reader.ts';
import { demoText } from '../../text/demo-text.ts';

export interface DemoPageProps {
  readonly reader: Reader;
  /** Suggested days. */
  readonly days: readonly DemoDay[];
  /** Whether a second factor is required for anything. */
  readonly requiresFactors: boolean;
  readonly typed?: { readonly day: string; readonly month: string; readonly year: string };
  readonly errors?: readonly FormError[];
}

/** The demonstration's current date, suggested others, and whether second factors are required. */
export function DemoPage({ reader, days, requiresFactors, typed, errors = [] }: DemoPageProps) {
  return (
    <>
      <ErrorSummary errors={errors} />
      <h1>{demoText.title}</h1>
      <p>{demoText.lead}</p>
      <p>
        {demoText.today} <strong>{formatThaiDate(reader.today)}</strong> · {demoText.signedOut}
      </p>
      <Form action={paths.demoClock()}>
        <ThaiDateField name="day" label={demoText.newDay} value={typed} error={errorFor(errors, 'day')} />
        <SubmitButton label={demoText.move} />
      </Form>
      <h2>{demoText.moments}</h2>
      <ul class="moments">
        {days.map((moment) => (
          <li key={moment.day}>
            <p>{moment.tries}</p>
            {moment.day === reader.today ? (
              <p class="muted">{demoText.here}</p>
            ) : (
              <Form action={paths.demoClock()}>
                <input type="hidden" name="today" value={moment.day} />
                <SubmitButton label={`${demoText.goThere} ${formatThaiDate(moment.day)}`} kind="secondary" />
              </Form>
            )}
          </li>
        ))}
      </ul>
      <FactorSwitch on={requiresFactors} />
    </>
  );
}

function FactorSwitch({ on }: { readonly on: boolean }) {
  return (
    <section>
      <h2>{demoText.factorsTitle}</h2>
      <p>{on ? demoText.factorsOn : demoText.factorsOff}</p>
      <Form action={paths.demoFactors()}>
        <input type="hidden" name="required" value={on ? 'no' : 'yes'} />
        <SubmitButton label={on ? demoText.turnOff : demoText.turnOn} kind="secondary" />
      </Form>
    </section>
  );
}
