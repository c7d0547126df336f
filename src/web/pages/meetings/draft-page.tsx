import type { MeetingReading } from '../../../application/meetings/read-meeting.ts';
import type { MeetingChoices } from '../../../application/meetings/read-meeting-choices.ts';
import type { AgendaSubject } from '../../../application/resolutions/read-agenda-subjects.ts';
import { convenerTitle } from '../../../domain/meetings/convener-title.ts';
import { itemsLaying } from '../../../domain/meetings/on-agenda.ts';
import { CheckboxField } from '../../components/checkbox-field.tsx';
import { ErrorSummary, errorFor } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { Notice } from '../../components/notice.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { type FormState, typedOr } from '../../form-state.ts';
import { paths } from '../../paths.ts';
import { meetingText } from '../../text/meeting-text.ts';
import { AgendaFields, OtherMatters } from './agenda-fields.tsx';
import { InviteeFields } from './invitee-fields.tsx';
import { PlanFields } from './plan-fields.tsx';

interface DraftPageProps {
  /** Null for a new meeting. */
  readonly reading: MeetingReading | null;
  readonly choices: MeetingChoices;
  readonly subjects: readonly AgendaSubject[];
  readonly state: FormState;
}

/** A new meeting, or a draft: plan, agenda and who is invited, in one form without scripts. */
export function DraftPage({ reading, choices, subjects, state }: DraftPageProps) {
  const { convener } = choices;
  const action = reading === null ? paths.newMeeting(convener.id) : paths.meetingEdit(reading.meeting.id);
  return (
    <>
      <h1>{reading === null ? meetingText.newTitle : meetingText.editTitle}</h1>
      <p class="lead">
        {meetingText.convener}: {convenerTitle({ organisationId: convener.id, convenerName: convener.name })}
      </p>
      <Form action={action} rowVersion={reading?.meeting.rowVersion} errors={state.errors}>
        <PlanFields plan={reading?.meeting ?? null} choices={choices} state={state} />
        <AgendaFields items={reading?.items ?? []} subjects={subjects} state={state} />
        <InviteeFields invitees={reading?.invitees ?? []} choices={choices} state={state} />
        <SubmitButton label={meetingText.saveDraft} />
      </Form>
    </>
  );
}

interface ChangePageProps {
  readonly reading: MeetingReading;
  readonly choices: MeetingChoices;
  readonly state: FormState;
}

/** Another day, time or place for a meeting that is called; everybody who is invited is told what differs. */
export function ChangePage({ reading, choices, state }: ChangePageProps) {
  const { meeting } = reading;
  const asksToConfirm = errorFor(state.errors, 'confirmed') !== undefined;
  return (
    <>
      <h1>{meetingText.changeTitle}</h1>
      <p class="lead">
        <a href={paths.meeting(meeting.id)}>{meeting.title}</a>
      </p>
      <Form action={paths.meetingChange(meeting.id)} rowVersion={meeting.rowVersion} errors={state.errors}>
        <PlanFields plan={meeting} choices={choices} state={state} />
        <TextareaField
          name="reason"
          label={meetingText.changeReason}
          rows={3}
          value={typedOr(state, 'reason', '')}
          error={errorFor(state.errors, 'reason')}
        />
        {asksToConfirm ? (
          <CheckboxField
            name="confirmed"
            label={meetingText.clashQuestion}
            error={errorFor(state.errors, 'confirmed')}
          />
        ) : null}
        <SubmitButton label={moveButton(reading)} />
      </Form>
    </>
  );
}

const moveButton = ({ moves }: MeetingReading) =>
  moves.find((move) => move.action === 'change-meeting')?.button ?? meetingText.change;

/** The agenda of a meeting that is called. */
export function AgendaPage({
  reading,
  subjects,
  state,
}: Omit<ChangePageProps, 'choices'> & Pick<DraftPageProps, 'subjects'>) {
  const { meeting } = reading;
  return (
    <>
      <h1>{meetingText.agendaTitle}</h1>
      <p class="lead">
        <a href={paths.meeting(meeting.id)}>{meeting.title}</a>
      </p>
      <Form action={paths.meetingAgenda(meeting.id)} rowVersion={meeting.rowVersion}>
        <ErrorSummary errors={state.errors} />
        <AgendaFields items={reading.items} subjects={subjects} state={state} />
        <SubmitButton label={meetingText.saveAgenda} />
        <OtherMatters subjects={subjects.filter((one) => itemsLaying(reading.items, one.kind, one.key).length === 0)} />
      </Form>
    </>
  );
}

/** Shown where a draft meets with something on its day. */
export function ClashNotice({ clashes }: { readonly clashes: readonly string[] }) {
  if (clashes.length === 0) return null;
  return (
    <Notice tone="attention" title={meetingText.clashes}>
      <ul>
        {clashes.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </Notice>
  );
}
