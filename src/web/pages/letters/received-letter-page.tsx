import type { ReceivedLetter, ReceivedPart } from '../../../application/letters/read-letter.ts';
import { formatThaiDate, formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { ErrorSummary, errorFor, type FormError } from '../../components/error-summary.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { Form } from '../../components/form.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { paths } from '../../paths.ts';
import { lettersText } from '../../text/letters-text.ts';
import { EnclosureList } from './enclosures-opened.tsx';
import { LetterFaceView } from './letter-face-view.tsx';
import { LetterFrame } from './letter-frame.tsx';
import { RecallNotice } from './recall-notice.tsx';
import { ReplyList } from './reply-list.tsx';

export interface ReceivedState {
  readonly reply: string;
  readonly errors: readonly FormError[];
}

interface ReceivedProps {
  readonly reading: ReceivedLetter;
  readonly state: ReceivedState;
  /** The addresses of what was copied under which the reader would still be shown something. */
  readonly still: ReadonlySet<string>;
}

/** A letter that arrived: read, acknowledged with one press, answered. */
export function ReceivedLetterPage(props: ReceivedProps) {
  const { reading, state } = props;
  const { letter, face, senderName } = reading;
  const { replyBy } = letter.content;
  return (
    <LetterFrame reading={reading} current="inbox">
      <ErrorSummary errors={state.errors} />
      <h2>{face.subject}</h2>
      <RecallNotice letter={letter} />
      <FactList
        facts={[
          { label: lettersText.from, value: senderName },
          { label: lettersText.number, value: face.number },
          ...(replyBy === null ? [] : [{ label: lettersText.replyBy, value: formatThaiDate(replyBy) }]),
          ...receivedFacts(reading),
        ]}
      />
      {reading.mayReceive && letter.cancelledReason === null ? <ReceiveForms {...props} /> : null}
      {reading.parts.map((part) => (
        <PartSection key={part.position} {...props} part={part} />
      ))}
    </LetterFrame>
  );
}

/** What one recipient is sent; it is named where several became the one who reads. */
function PartSection({ reading, part, still }: ReceivedProps & { readonly part: ReceivedPart }) {
  const { letter, place, parts } = reading;
  const at = [place.organisationId, letter.organisationId, letter.id] as const;
  const { position, name, enclosures } = part;
  const asked = parts.length === 1 ? '' : `?recipient=${position}`;
  const of = parts.length === 1 ? '' : ` ${name}`;
  return (
    <>
      {of === '' ? null : <h3>{lettersText.sentFor(name)}</h3>}
      <p>
        <a href={`${paths.receivedPaper(...at, 'pdf')}${asked}`}>{`${lettersText.pdf}${of}`}</a>
        {' · '}
        <a href={`${paths.receivedPaper(...at, 'docx')}${asked}`}>{`${lettersText.docx}${of}`}</a>
      </p>
      {enclosures.length === 0 ? null : (
        <section aria-labelledby={`enclosures-${position}`}>
          <h3 id={`enclosures-${position}`}>{`${lettersText.enclosures}${of}`}</h3>
          <EnclosureList
            enclosures={enclosures}
            still={still}
            isIssued
            fileHref={(number) => paths.receivedFile(...at, number, parts.length === 1 ? undefined : position)}
          />
        </section>
      )}
      <LetterFaceView face={part.face} sender={letter.organisationId} />
    </>
  );
}

function receivedFacts({ delivery }: ReceivedLetter) {
  const { openedAt, openedName, acknowledgedAt, acknowledgedName, repliedAt, repliedName, replies } = delivery;
  const facts = [
    { label: lettersText.opened, at: openedAt, by: openedName },
    { label: lettersText.acknowledged, at: acknowledgedAt, by: acknowledgedName },
    { label: lettersText.replied, at: repliedAt, by: repliedName },
  ];
  return [
    ...facts.flatMap(({ label, at, by }) =>
      at === null ? [] : [{ label, value: `${formatThaiInstant(at)} ${by ?? ''}` }],
    ),
    ...(replies.length === 0 ? [] : [{ label: lettersText.reply, value: <ReplyList replies={replies} /> }]),
  ];
}

function ReceiveForms({ reading: { delivery, letter, place }, state }: ReceivedProps) {
  const at = [place.organisationId, letter.organisationId, letter.id] as const;
  return (
    <section aria-label={lettersText.next} class="no-print">
      {delivery.acknowledgedAt === null ? (
        <Form action={paths.receivedAcknowledge(...at)}>
          <SubmitButton label={lettersText.acknowledge} />
        </Form>
      ) : null}
      <details open={state.errors.length > 0 || (letter.content.replyBy !== null && delivery.repliedAt === null)}>
        <summary>{lettersText.replyButton}</summary>
        <Form action={paths.receivedReply(...at)}>
          <TextareaField
            name="reply"
            label={lettersText.reply}
            hint={lettersText.replyHint}
            rows={3}
            value={state.reply}
            error={errorFor(state.errors, 'reply')}
          />
          <SubmitButton label={lettersText.replyButton} kind="secondary" />
        </Form>
      </details>
    </section>
  );
}
