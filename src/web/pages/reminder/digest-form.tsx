import { reminderSchedule } from '../../../domain/reminder/reminder-schedule.data.ts';
import { CheckboxField } from '../../components/checkbox-field.tsx';
import { Form } from '../../components/form.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { paths } from '../../paths.ts';
import { digestText, letterText } from '../../text/reminder-text.ts';
import { ReminderRules } from './reminder-rules.tsx';

/** Whether the person receives the daily digest, and what is sent in any case. */
export function DigestForm({ digests }: { readonly digests: boolean }) {
  return (
    <section id="digests">
      <h2>{digestText.title}</h2>
      <Form action={paths.accountDigests()}>
        <CheckboxField
          name="digests"
          label={digestText.takes}
          hint={digestText.hint(reminderSchedule.before.value)}
          checked={digests}
        />
        <p>{letterText.duties}</p>
        <SubmitButton label={digestText.save} kind="secondary" />
      </Form>
      <ReminderRules />
    </section>
  );
}
