import { CheckboxesField } from '../../components/checkboxes-field.tsx';
import { errorFor } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { ThaiDateField } from '../../components/thai-date-field.tsx';
import { listOf } from '../../form-body.ts';
import { dayIn, errorsIn, typedIn } from '../../form-state.ts';
import { paths } from '../../paths.ts';
import { consultationText } from '../../text/consultation-text.ts';
import type { ConsultationsPageProps } from './consultation-state.ts';

/** Where to join, until when questions are taken, and who is invited with every party. */
export function PlanForm({ reading, state }: ConsultationsPageProps) {
  const { framework, round, agencies } = reading;
  const errors = errorsIn(state, 'plan');
  return (
    <section aria-labelledby="plan">
      <h2 id="plan">{consultationText.plan}</h2>
      <Form
        action={paths.consultations(framework.fiscalYear)}
        rowVersion={round?.rowVersion ?? 0}
        errors={state.form === 'plan' ? errors : undefined}
      >
        <TextField
          name="link"
          label={consultationText.link}
          hint={consultationText.linkHint}
          value={typedIn(state, 'plan', 'link', round?.link ?? '')}
          error={errorFor(errors, 'link')}
        />
        <TextField
          name="passcode"
          label={consultationText.passcode}
          hint={consultationText.passcodeHint}
          width="half"
          optional
          value={typedIn(state, 'plan', 'passcode', round?.passcode ?? '')}
          error={errorFor(errors, 'passcode')}
        />
        <ThaiDateField
          name="questionsBy"
          label={consultationText.questionsBy}
          value={dayIn(state, 'plan', 'questionsBy', round?.questionsBy ?? null)}
          error={errorFor(errors, 'questionsBy')}
        />
        {agencies.length === 0 ? null : (
          <CheckboxesField
            name="agencies"
            label={consultationText.agencies}
            choices={agencies.map(({ id, name }) => ({ value: id, label: name }))}
            values={state.form === 'plan' ? listOf(state.typed, 'agencies') : (round?.agencies ?? [])}
            error={errorFor(errors, 'agencies')}
            small
            optional
          />
        )}
        <SubmitButton label={consultationText.save} kind={round === null ? 'primary' : 'secondary'} />
      </Form>
    </section>
  );
}

/** So many times in a row on one day. */
export function SlotsForm({ reading: { framework, event }, state }: ConsultationsPageProps) {
  const errors = errorsIn(state, 'slots');
  return (
    <Form
      action={paths.consultationSlots(framework.fiscalYear)}
      errors={state.form === 'slots' ? errors : undefined}
      aria-label={consultationText.open}
    >
      <ThaiDateField
        name="day"
        label={consultationText.day}
        value={dayIn(state, 'slots', 'day', event?.from ?? null)}
        error={errorFor(errors, 'day')}
      />
      <TextField
        name="starts"
        label={consultationText.starts}
        hint={consultationText.startsHint}
        width="short"
        value={typedIn(state, 'slots', 'starts', '09.00')}
        error={errorFor(errors, 'starts')}
      />
      <TextField
        name="minutes"
        label={consultationText.minutes}
        width="short"
        value={typedIn(state, 'slots', 'minutes', '60')}
        error={errorFor(errors, 'minutes')}
      />
      <TextField
        name="count"
        label={consultationText.count}
        width="short"
        value={typedIn(state, 'slots', 'count', '3')}
        error={errorFor(errors, 'count')}
      />
      <SubmitButton label={consultationText.open} />
    </Form>
  );
}
