import { errorFor } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { errorsIn, typedIn } from '../../form-state.ts';
import { paths } from '../../paths.ts';
import { consultationText } from '../../text/consultation-text.ts';
import type { ConsultationPageProps } from './consultation-state.ts';
import { slotText } from './consultation-state.ts';

const choicesOf = (slots: ConsultationPageProps['reading']['free']) =>
  slots.map((slot) => ({ value: String(slot.number), label: slotText(slot) }));

/** The party takes a time and names who comes; OPDC assigns one. */
export function BookForm({ reading, state, plans }: ConsultationPageProps) {
  const { mayBook, free, one, slot, organisation, fiscalYear, today } = reading;
  if (!mayBook) return null;
  const own = slot === null || slot.day < today ? [] : [slot];
  const choices = choicesOf([...own, ...free]);
  const errors = errorsIn(state, 'book');
  const title = plans
    ? consultationText.assign
    : one.slot === null
      ? consultationText.book
      : consultationText.bookAgain;
  return (
    <section aria-labelledby="book" class="no-print">
      <h2 id="book">{title}</h2>
      {choices.length === 0 ? (
        <p>{plans ? consultationText.noFreeOpdc : consultationText.noFree}</p>
      ) : (
        <Form
          action={paths.consultationSlot(fiscalYear, organisation.id)}
          errors={state.form === 'book' ? errors : undefined}
        >
          <SelectField
            name="slot"
            label={consultationText.slot}
            choices={choices}
            value={typedIn(state, 'book', 'slot', one.slot === null ? '' : String(one.slot))}
            error={errorFor(errors, 'slot')}
          />
          <TextareaField
            name="attendees"
            label={consultationText.attendees}
            hint={consultationText.attendeesHint}
            rows={3}
            optional={plans}
            value={typedIn(state, 'book', 'attendees', one.attendees.join('\n'))}
            error={errorFor(errors, 'attendees')}
          />
          <SubmitButton label={title} />
        </Form>
      )}
    </section>
  );
}

/** A party that is invited asks for another time. */
export function MoveRequestForm({ reading, state }: ConsultationPageProps) {
  const { mayAskToMove, free, organisation, fiscalYear } = reading;
  if (!mayAskToMove) return null;
  const errors = errorsIn(state, 'ask-to-move');
  return (
    <details open={state.form === 'ask-to-move'} class="no-print">
      <summary>{consultationText.askToMove}</summary>
      <Form
        action={paths.consultationMoveRequest(fiscalYear, organisation.id)}
        errors={state.form === 'ask-to-move' ? errors : undefined}
      >
        <SelectField
          name="slot"
          label={consultationText.wanted}
          choices={choicesOf(free)}
          emptyLabel={consultationText.anyOther}
          value={typedIn(state, 'ask-to-move', 'slot', '')}
          error={errorFor(errors, 'slot')}
          optional
        />
        <TextareaField
          name="reason"
          label={consultationText.moveReason}
          rows={2}
          value={typedIn(state, 'ask-to-move', 'reason', '')}
          error={errorFor(errors, 'reason')}
        />
        <SubmitButton label={consultationText.askToMove} kind="secondary" />
      </Form>
    </details>
  );
}

/** OPDC gives another time, or leaves it as it is. */
export function DecideForm({ reading, state }: ConsultationPageProps) {
  const { mayDecide, free, one, organisation, fiscalYear } = reading;
  if (!mayDecide) return null;
  const errors = errorsIn(state, 'decide');
  const wanted = one.moveRequest?.slot ?? null;
  return (
    <details open={state.form === 'decide' || reading.state === 'move-asked'} class="no-print">
      <summary>{consultationText.decide}</summary>
      <Form
        action={paths.consultationMove(fiscalYear, organisation.id)}
        errors={state.form === 'decide' ? errors : undefined}
      >
        <SelectField
          name="slot"
          label={consultationText.newTime}
          choices={choicesOf(free)}
          emptyLabel={consultationText.keep}
          value={typedIn(state, 'decide', 'slot', wanted === null ? '' : String(wanted))}
          error={errorFor(errors, 'slot')}
          optional
        />
        <TextareaField
          name="reason"
          label={consultationText.decideReason}
          rows={2}
          value={typedIn(state, 'decide', 'reason', '')}
          error={errorFor(errors, 'reason')}
        />
        <SubmitButton label={consultationText.decideButton} />
      </Form>
    </details>
  );
}
