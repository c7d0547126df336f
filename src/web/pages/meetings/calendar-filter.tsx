import { meetingKindNames, meetingKinds } from '../../../domain/meetings/meeting.ts';
import { SelectField } from '../../components/select-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { paths } from '../../paths.ts';
import { meetingText } from '../../text/meeting-text.ts';
import type { MeetingsPageProps } from './meetings-page-props.ts';

/** What the calendar is narrowed to, without scripts. */
export function CalendarFilter({ asked, provinces, bodies, signedIn }: MeetingsPageProps) {
  const whose = [
    { value: '', label: meetingText.whoseAll },
    ...(signedIn ? [{ value: 'mine', label: meetingText.whoseMine }] : []),
  ];
  return (
    <details class="no-print" open={asked.whose !== 'all' || `${asked.province}${asked.body}${asked.kind}` !== ''}>
      <summary>{meetingText.filter}</summary>
      <form method="get" action={paths.meetings()}>
        <input type="hidden" name="view" value={asked.view} />
        <input type="hidden" name="day" value={asked.day} />
        <SelectField
          name="whose"
          label={meetingText.whose}
          emptyLabel={null}
          choices={whose}
          value={asked.whose === 'mine' ? 'mine' : ''}
        />
        <SelectField
          name="province"
          label={meetingText.whoseProvince}
          emptyLabel={meetingText.whoseAll}
          choices={provinces.map(({ id, name }) => ({ value: id, label: name }))}
          value={asked.province}
          optional
        />
        <SelectField
          name="body"
          label={meetingText.body}
          emptyLabel={meetingText.anyBody}
          choices={bodies.map(({ id, name }) => ({ value: id, label: name }))}
          value={asked.body}
          optional
        />
        <SelectField
          name="kind"
          label={meetingText.kind}
          emptyLabel={meetingText.anyKind}
          choices={meetingKinds.map((value) => ({ value, label: meetingKindNames[value] }))}
          value={asked.kind}
          optional
        />
        <SubmitButton label={meetingText.show} kind="secondary" />
      </form>
    </details>
  );
}
