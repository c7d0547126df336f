import { lacksEnclosure, lacksReference } from '../../../domain/letters/letter-blanks.ts';
import { type SentCounts, sentWords } from '../../../domain/letters/sent-words.ts';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { Notice } from '../../components/notice.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { paths } from '../../paths.ts';
import { letterKindLabels, lettersText, secrecyLabels } from '../../text/letters-text.ts';
import { CitationNotice } from './citation-notice.tsx';
import { EnclosureForms } from './enclosure-forms.tsx';
import { LetterFields } from './letter-fields.tsx';
import { LetterFrame } from './letter-frame.tsx';
import { LetterSendingView } from './letter-sending.tsx';
import type { LetterPageProps } from './letter-state.ts';
import { LetterSteps } from './letter-steps.tsx';
import { OrderAppoints, OrderBodies } from './order-bodies.tsx';
import { PaperSection } from './paper-section.tsx';
import { RecallNotice } from './recall-notice.tsx';

/** One letter: written in while it is a draft, with the paper beside it; afterwards its paper, its steps and its recipients. */
export function LetterPage(props: LetterPageProps) {
  const { reading, state } = props;
  const { letter, mayEdit, fiscalYears } = reading;
  return (
    <LetterFrame reading={reading} current={null}>
      <ErrorSummary errors={state.errors} />
      <h2>{letter.content.subject || letterKindLabels[letter.kind]}</h2>
      <RecallNotice letter={letter} />
      <LetterFacts {...props} />
      {fiscalYears.length < 2 ? null : (
        <Notice tone="attention" title={lettersText.twoYears}>
          <p>{lettersText.twoYearsText(fiscalYears)}</p>
        </Notice>
      )}
      {letter.number === null && lacksEnclosure(letter.content) ? (
        <Notice tone="attention" title={lettersText.noEnclosure}>
          <p>{lettersText.noEnclosureText}</p>
        </Notice>
      ) : null}
      {letter.number === null && letter.status !== 'to-check' ? <CitationNotice content={letter.content} /> : null}
      {letter.number === null && lacksReference(letter.content) ? (
        <Notice tone="attention" title={lettersText.noReference}>
          <p>{lettersText.noReferenceText}</p>
        </Notice>
      ) : null}
      {props.order === null ? null : <OrderBodies order={props.order} />}
      {props.appoints === null ? null : <OrderAppoints appoints={props.appoints} mayEdit={mayEdit} />}
      <LetterSteps {...props} />
      <LetterSendingView {...props} />
      {mayEdit ? (
        <div class="letter-desk">
          <section aria-labelledby="edit">
            <h2 id="edit">{lettersText.edit}</h2>
            <LetterFields {...props} />
            <EnclosureForms {...props} />
          </section>
          <PaperSection {...props} />
        </div>
      ) : (
        <PaperSection {...props} />
      )}
    </LetterFrame>
  );
}

const tones = {
  draft: 'active',
  'to-check': 'active',
  checked: 'active',
  signed: 'active',
  issued: 'done',
  cancelled: 'quiet',
} as const;

function LetterFacts({ reading }: LetterPageProps) {
  const { letter, unit } = reading;
  const facts = [
    {
      label: lettersText.status,
      value: <StatusTag tone={tones[letter.status]} word={sentWords(countsOf(reading))} />,
    },
    { label: lettersText.kind, value: letterKindLabels[letter.kind] },
    { label: lettersText.unit, value: `${unit.code} ${unit.office}` },
    { label: lettersText.writer, value: letter.writtenName },
    ...(letter.content.secrecy === 'open'
      ? []
      : [{ label: lettersText.secrecy, value: secrecyLabels[letter.content.secrecy] }]),
    ...(letter.cancelledReason === null ? [] : [{ label: lettersText.cancelled, value: letter.cancelledReason }]),
    ...(letter.content.isPublic && letter.issuedOn !== null
      ? [
          {
            label: lettersText.circulars,
            value: (
              <a href={paths.circular(letter.organisationId, letter.id)}>
                <code>{paths.circular(letter.organisationId, letter.id)}</code>
              </a>
            ),
          },
        ]
      : []),
  ];
  return <FactList facts={facts} />;
}

function countsOf({ letter, deliveries, handings }: LetterPageProps['reading']): SentCounts {
  return {
    ...{ status: letter.status, recipients: letter.content.recipients.length, sent: deliveries.length },
    handed: handings.flatMap((one) => one.positions).length,
    opened: deliveries.filter((one) => one.openedAt !== null).length,
    acknowledged: deliveries.filter((one) => one.acknowledgedAt !== null).length,
  };
}
