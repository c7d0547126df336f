import type { MeetingReading } from '../../../application/meetings/read-meeting.ts';
import { clashText } from '../../../domain/meetings/clashes.ts';
import type { MeetingMove } from '../../../domain/meetings/meeting-moves.ts';
import { CheckboxField } from '../../components/checkbox-field.tsx';
import { errorFor } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { type FormState, typedOr } from '../../form-state.ts';
import { paths } from '../../paths.ts';
import { componentText } from '../../text/component-text.ts';
import { meetingText } from '../../text/meeting-text.ts';
import { ClashNotice } from './draft-page.tsx';
import { meetingForms } from './meeting-forms.ts';

interface MoveFormsProps {
  readonly reading: MeetingReading;
  readonly state: FormState;
}

/** What the reader may do with the meeting now: links to the forms of its plan and agenda, and a form for every other move. */
export function MoveForms({ reading, state }: MoveFormsProps) {
  const { meeting, moves, mayPlan } = reading;
  if (moves.length === 0) return null;
  const isOpen = meeting.status === 'draft' || meeting.status === 'called';
  const mayChange = moves.some((move) => move.action === 'change-meeting');
  return (
    <section class="no-print" aria-labelledby="moves">
      <h2 id="moves" class="govuk-visually-hidden">
        {meetingText.check}
      </h2>
      <ClashNotice clashes={reading.clashes.map(clashText)} />
      <div class="button-row">
        {mayPlan && meeting.status === 'draft' ? (
          <LinkButton label={meetingText.edit} href={paths.meetingEdit(meeting.id)} kind="secondary" />
        ) : null}
        {mayChange ? (
          <LinkButton label={meetingText.change} href={paths.meetingChange(meeting.id)} kind="secondary" />
        ) : null}
        {mayPlan && isOpen && meeting.status === 'called' ? (
          <LinkButton label={meetingText.agendaTitle} href={paths.meetingAgenda(meeting.id)} kind="secondary" />
        ) : null}
      </div>
      {moves
        .filter((move) => move.action !== 'change-meeting')
        .map((move) => (
          <MoveForm key={move.action} move={move} reading={reading} state={state} />
        ))}
    </section>
  );
}

function MoveForm({ move, reading, state }: MoveFormsProps & { readonly move: MeetingMove }) {
  const { meeting, clashes } = reading;
  const form = meetingForms.move(move.action);
  const [reason, confirmed] = [`${form}.reason`, `${form}.confirmed`];
  const asks = move.conditions?.includes('clashes-confirmed') === true && clashes.length > 0;
  return (
    <details open={state.form === form || (move.forward && meeting.status !== 'called')}>
      <summary>{move.button}</summary>
      <Form action={paths.meetingMove(meeting.id, move.action)} rowVersion={meeting.rowVersion}>
        <p>{componentText.consequences}</p>
        <ul>
          {(move.consequences ?? []).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {asks ? (
          <CheckboxField
            name={confirmed}
            label={meetingText.clashQuestion}
            checked={typedOr(state, confirmed, '') !== ''}
            error={errorFor(state.errors, confirmed)}
          />
        ) : null}
        {move.needsReason ? (
          <TextareaField
            name={reason}
            label={meetingText.moveReason}
            rows={2}
            value={typedOr(state, reason, '')}
            error={errorFor(state.errors, reason)}
          />
        ) : null}
        <SubmitButton label={move.button} kind={move.forward ? 'primary' : 'warning'} />
      </Form>
    </details>
  );
}
