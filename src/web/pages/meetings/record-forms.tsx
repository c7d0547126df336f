import type { MeetingReading } from '../../../application/meetings/read-meeting.ts';
import { attendedAsKinds, attendedAsNames, type Invitee } from '../../../domain/meetings/meeting.ts';
import { meetingLimits } from '../../../domain/meetings/meeting-limits.data.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { errorFor } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { type FormState, typedOr } from '../../form-state.ts';
import { paths } from '../../paths.ts';
import { meetingText } from '../../text/meeting-text.ts';
import { attendanceName, meetingForms, minutesName } from './meeting-forms.ts';

interface RecordProps {
  readonly reading: MeetingReading;
  readonly state: FormState;
}

/** Who came, from the meeting's day on. */
export function AttendanceForm({ reading, state }: RecordProps) {
  const { meeting, invitees, mayRecord, today, isResolved } = reading;
  if (!mayRecord || (meeting.status !== 'called' && meeting.status !== 'held')) return null;
  if (isResolved) return <p class="muted">{meetingText.attendanceResolvedOn}</p>;
  if (today < meeting.day) return <p class="muted">{meetingText.attendanceOnDay(formatThaiDate(meeting.day))}</p>;
  return (
    <details class="no-print" open={meeting.status === 'called' || state.form === meetingForms.attendance}>
      <summary>{meetingText.saveAttendance}</summary>
      <Form action={paths.meetingAttendance(meeting.id)} rowVersion={meeting.rowVersion}>
        <p class="govuk-hint">{meetingText.attendanceHint}</p>
        {invitees.map((one) => (
          <AttendanceFields key={one.number} invitee={one} state={state} />
        ))}
        {meeting.status === 'held' ? (
          <TextareaField
            name="attendance.reason"
            label={meetingText.attendanceReason}
            hint={meetingText.attendanceReasonHint}
            rows={2}
            value={typedOr(state, 'attendance.reason', '')}
            error={errorFor(state.errors, 'attendance.reason')}
          />
        ) : null}
        <SubmitButton label={meetingText.saveAttendance} />
      </Form>
    </details>
  );
}

/** What the reply announced is what is chosen at first. */
function AttendanceFields({ invitee, state }: { readonly invitee: Invitee; readonly state: FormState }) {
  const { number, name, attendance, reply } = invitee;
  const came = attendance?.present === true ? attendance : null;
  const field = (part: 'as' | 'name' | 'office', begin: string) => {
    const fieldName = attendanceName(number, part);
    return { name: fieldName, value: typedOr(state, fieldName, begin), error: errorFor(state.errors, fieldName) };
  };
  return (
    <fieldset class="govuk-fieldset">
      <legend class="govuk-fieldset__legend">{`${number}. ${name}`}</legend>
      <SelectField
        {...field('as', attendance === null ? '' : (came?.as ?? 'absent'))}
        label={meetingText.attendance}
        emptyLabel={meetingText.notRecorded}
        choices={[
          ...attendedAsKinds.map((value) => ({ value, label: attendedAsNames[value] })),
          { value: 'absent', label: meetingText.absent },
        ]}
      />
      <TextField
        longest={meetingLimits.reply}
        {...field('name', came?.name ?? reply?.delegateName ?? '')}
        label={meetingText.attendedName}
        optional
      />
      <TextField
        longest={meetingLimits.reply}
        {...field('office', came?.office ?? reply?.delegateOffice ?? '')}
        label={meetingText.attendedOffice}
        optional
      />
    </fieldset>
  );
}

/** What was said and concluded, item by item, until it is approved. */
export function MinutesForm({ reading, state }: RecordProps) {
  const { meeting, items, mayRecord } = reading;
  if (!mayRecord || meeting.status !== 'held') return null;
  return (
    <details class="no-print" open={items.some((one) => one.minutes === '') || state.form === meetingForms.minutes}>
      <summary>{meetingText.saveMinutes}</summary>
      <Form action={paths.meetingMinutes(meeting.id)} rowVersion={meeting.rowVersion}>
        {items.map((item) => (
          <TextareaField
            key={item.position}
            name={minutesName(item.position)}
            longest={meetingLimits.minutes}
            label={`${meetingText.minutesOf(item.position)}: ${item.title}`}
            rows={5}
            value={typedOr(state, minutesName(item.position), item.minutes)}
            error={errorFor(state.errors, minutesName(item.position))}
          />
        ))}
        <SubmitButton label={meetingText.saveMinutes} />
      </Form>
    </details>
  );
}
