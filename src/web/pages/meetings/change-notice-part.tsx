import type { ChangeNotice } from '../../../application/notices/read-change-notice.ts';
import { letterStatusNames } from '../../../domain/letters/letter-moves.ts';
import { noticeInWords, noticeTone } from '../../change-notice-words.ts';
import { Form } from '../../components/form.tsx';
import { Notice } from '../../components/notice.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { paths } from '../../paths.ts';
import { changeText } from '../../text/change-text.ts';

interface ChangeNoticePartProps {
  readonly meetingId: string;
  readonly notice: ChangeNotice | null;
}

/** Whether OPDC was told what the meeting decided on requests, by when it must be, and the letter that tells it. */
export function ChangeNoticePart({ meetingId, notice }: ChangeNoticePartProps) {
  if (notice === null) return null;
  const { letters, decided, undecided, mayStart } = notice;
  return (
    <section class="no-print" aria-labelledby="change-notice">
      <h2 id="change-notice">{changeText.noticeTitle}</h2>
      <Notice tone={noticeTone(notice)} title={noticeInWords(notice)}>
        <p>
          {changeText.noticeDecided} {decided}
          {undecided === 0 ? '' : ` · ${changeText.noticeUndecided} ${undecided}`}
        </p>
      </Notice>
      {letters.length === 0 ? null : (
        <ul class="plain-list">
          {letters.map(({ id, organisationId, content, status }) => (
            <li key={id}>
              <a href={paths.letter(organisationId, id)}>{content.subject}</a>{' '}
              <span class="muted">{letterStatusNames[status]}</span>
            </li>
          ))}
        </ul>
      )}
      {mayStart ? (
        <Form action={paths.meetingChangeNotice(meetingId)}>
          <p class="govuk-hint">{changeText.noticeHint}</p>
          <SubmitButton label={changeText.noticeStart} kind="secondary" />
        </Form>
      ) : null}
    </section>
  );
}
