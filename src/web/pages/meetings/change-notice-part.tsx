import type { ChangeNotice } from '../../../application/notices/read-change-notice.ts';
import { changeAssumptions } from '../../../domain/change-requests/change-assumptions.data.ts';
import { letterStatusNames } from '../../../domain/letters/letter-moves.ts';
import { noticeInWords, noticeTone } from '../../change-notice-words.ts';
import { errorFor } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { Notice } from '../../components/notice.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { ThaiDateField } from '../../components/thai-date-field.tsx';
import { datePartsOf } from '../../form-body.ts';
import { type FormState, typedOr } from '../../form-state.ts';
import { paths } from '../../paths.ts';
import { changeText } from '../../text/change-text.ts';
import { noticesText } from '../../text/notices-text.ts';
import { meetingForms } from './meeting-forms.ts';

interface ChangeNoticePartProps {
  readonly meetingId: string;
  readonly notice: ChangeNotice | null;
  readonly state: FormState;
}

/** Whether OPDC was told what the meeting decided on requests, by when it must be, and the letter that tells it. */
export function ChangeNoticePart({ meetingId, notice, state }: ChangeNoticePartProps) {
  if (notice === null) return null;
  const { letters, decided, undecided, mayStart, mayRecord } = notice;
  return (
    <section class="no-print" aria-labelledby="change-notice">
      <h2 id="change-notice">{changeText.noticeTitle}</h2>
      <Notice tone={noticeTone(notice)} title={noticeInWords(notice)}>
        <p>
          {changeText.noticeDecided} {decided}
          {undecided === 0 ? '' : ` · ${changeText.noticeUndecided} ${undecided}`}
        </p>
        {noticeTone(notice) === 'problem' && decided > 0 ? (
          <p>
            {changeText.assumption}: {changeAssumptions.keptInForce}
          </p>
        ) : null}
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
      {mayRecord ? <OutsideNotice meetingId={meetingId} state={state} /> : null}
      {mayStart ? (
        <Form action={paths.meetingChangeNotice(meetingId)}>
          <p class="govuk-hint">{changeText.noticeHint}</p>
          <SubmitButton label={changeText.noticeStart} kind="secondary" />
        </Form>
      ) : null}
    </section>
  );
}

/** That OPDC was told by a letter of outside, with its number and the day on which it reached OPDC. */
function OutsideNotice({ meetingId, state }: Pick<ChangeNoticePartProps, 'meetingId' | 'state'>) {
  const isOwn = state.form === meetingForms.changeNotice;
  const field = (part: string) => {
    const name = `${meetingForms.changeNotice}.${part}`;
    return { name, value: typedOr(state, name, ''), error: isOwn ? errorFor(state.errors, name) : undefined };
  };
  const sentOn = field('sentOn');
  return (
    <details open={isOwn}>
      <summary>{changeText.outsideTitle}</summary>
      <Form action={paths.meetingChangeNoticeOutside(meetingId)}>
        <TextField {...field('numberText')} label={noticesText.outsideNumber} hint={noticesText.outsideNumberHint} />
        <ThaiDateField {...sentOn} value={datePartsOf(state.typed, sentOn.name)} label={changeText.outsideReached} />
        <TextField {...field('way')} label={noticesText.way} hint={noticesText.wayHint} />
        <SubmitButton label={noticesText.outsideButton} kind="secondary" />
      </Form>
    </details>
  );
}
