import type { MeetingLetters } from '../../../application/notices/read-meeting-letters.ts';
import { letterStatusNames } from '../../../domain/letters/letter-moves.ts';
import type { Meeting } from '../../../domain/meetings/meeting.ts';
import { thaiList } from '../../../domain/values/thai-list.ts';
import { Form } from '../../components/form.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { paths } from '../../paths.ts';
import { lettersText } from '../../text/letters-text.ts';
import { meetingText } from '../../text/meeting-text.ts';

interface MeetingLettersProps {
  readonly meeting: Meeting;
  readonly letters: MeetingLetters;
}

/** The letters that invite to the meeting, for who reads letters of its convener; one is begun here. */
export function MeetingLettersPart({
  meeting,
  letters: { letters, mayStart, unitsFirst, elsewhere },
}: MeetingLettersProps) {
  if (letters.length === 0 && !mayStart && elsewhere === null) return null;
  return (
    <section class="no-print" aria-labelledby="letters">
      <h2 id="letters">{meetingText.letters}</h2>
      <ul class="plain-list">
        {letters.map(({ id, organisationId, content, status }) => (
          <li key={id}>
            <a href={paths.letter(organisationId, id)}>{content.subject}</a>{' '}
            <span class="muted">{letterStatusNames[status]}</span>
          </li>
        ))}
      </ul>
      {elsewhere === null ? null : (
        <p>
          {elsewhere.places.length === 0
            ? meetingText.secretariatUnknown
            : meetingText.lettersElsewhere(thaiList(elsewhere.places))}{' '}
          <a href={paths.body(elsewhere.bodyId)}>{meetingText.secretariatBody}</a>
        </p>
      )}
      {unitsFirst === null ? null : (
        <p>
          {lettersText.unitsFirst} <a href={paths.letterUnits(unitsFirst)}>{lettersText.units}</a>
        </p>
      )}
      {mayStart && unitsFirst === null ? (
        <Form action={paths.meetingLetter(meeting.id)}>
          <p class="govuk-hint">{meetingText.startLetterHint}</p>
          <SubmitButton label={meetingText.startLetter} kind="secondary" />
        </Form>
      ) : null}
    </section>
  );
}
