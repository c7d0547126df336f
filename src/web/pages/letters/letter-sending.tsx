import { Form } from '../../components/form.tsx';
import { Notice } from '../../components/notice.tsx';
import { ProgressBar } from '../../components/progress-bar.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { paths } from '../../paths.ts';
import { lettersText } from '../../text/letters-text.ts';
import { HandingForm } from './handing-form.tsx';
import type { LetterPageProps } from './letter-state.ts';
import { RecipientsByState } from './recipients-by-state.tsx';

/** Whom a letter is for and what each is told; once it is issued, its sending and who opened, acknowledged and answered it. */
export function LetterSendingView({ reading, state, sought }: LetterPageProps) {
  const { letter, sending, maySend, mayHand, arrivals } = reading;
  if (letter.status === 'draft' || letter.content.recipients.length === 0) return null;
  if (letter.issuedOn === null)
    return (
      <section aria-labelledby="sending">
        <h2 id="sending">{lettersText.recipients}</h2>
        <RecipientsByState reading={reading} sought={sought} />
      </section>
    );
  const running = sending !== null && sending.finishedAt === null && letter.status === 'issued';
  const onPaper = letter.status === 'issued' && arrivals.every((one) => one.organisationId === null);
  return (
    <section aria-labelledby="sending" data-follow-progress={running ? '' : undefined}>
      <h2 id="sending">{lettersText.sending}</h2>
      {maySend ? (
        <Form action={paths.letterSend(letter.organisationId, letter.id)}>
          <p class="hint">{lettersText.sendHint}</p>
          <SubmitButton label={lettersText.send} />
        </Form>
      ) : null}
      {onPaper ? <p class="hint">{lettersText.allOnPaper}</p> : null}
      {mayHand ? <HandingForm letter={letter} state={state} /> : null}
      {sending === null ? null : (
        <ProgressBar
          label={lettersText.sentTo}
          done={sending.done}
          total={sending.total}
          unit={lettersText.recipientUnit}
        />
      )}
      {letter.status === 'cancelled' && sending !== null && sending.done < sending.total ? (
        <Notice tone="attention" title={lettersText.sendingStopped(sending.done, sending.total)} />
      ) : null}
      {running ? <Refreshing /> : null}
      {letter.number === null ? null : (
        <p class="no-print">
          <a href={paths.letterPapers(letter.organisationId, letter.id)} download>
            {lettersText.allPapers}
          </a>
        </p>
      )}
      <RecipientsByState reading={reading} sought={sought} />
    </section>
  );
}

function Refreshing() {
  return (
    <noscript>
      <meta http-equiv="refresh" content="5" />
      <p class="hint">{lettersText.refreshing}</p>
    </noscript>
  );
}
