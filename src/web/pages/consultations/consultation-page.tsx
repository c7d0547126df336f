import { adviceStatusNames } from '../../../domain/advice/advice-moves.ts';
import { consultationStateNames, consultationTitle } from '../../../domain/consultations/consultation.ts';
import { consultationAssumptions } from '../../../domain/consultations/consultation-agenda.data.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { formatThaiDate, formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { AssumptionMark } from '../../components/assumption-mark.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { Notice } from '../../components/notice.tsx';
import { SheetLinks } from '../../components/sheet-links.tsx';
import { SourceMark } from '../../components/source-mark.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { paths } from '../../paths.ts';
import { adviceText } from '../../text/advice-text.ts';
import { consultationText } from '../../text/consultation-text.ts';
import { AdviceForm } from './advice-form.tsx';
import { type ConsultationPageProps, consultationTones, slotText } from './consultation-state.ts';
import { QuestionsPart } from './questions-part.tsx';
import { BookForm, DecideForm, MoveRequestForm } from './slot-forms.tsx';

/** One party's consultation: when it is, who comes, what is asked, and what was advised. */
export function ConsultationPage(props: ConsultationPageProps) {
  const { organisation, fiscalYear, event, round } = props.reading;
  return (
    <>
      <h1>
        {consultationTitle(event)} {partyTitle(organisation.name)} {fiscalYear}
      </h1>
      {round === null ? (
        <Notice tone="quiet" title={consultationText.notArranged}>
          <p>{consultationText.notArrangedText}</p>
        </Notice>
      ) : null}
      <Facts {...props} />
      <MeetingLinks {...props} />
      <MoveRequestNotice {...props} />
      <BookForm {...props} />
      <MoveRequestForm {...props} />
      <DecideForm {...props} />
      <QuestionsPart {...props} />
      <AdvicePart {...props} />
      {props.plans ? (
        <p class="no-print">
          <a href={paths.consultations(fiscalYear)}>{consultationText.all}</a>
        </p>
      ) : null}
      <p class="no-print">
        <a href={paths.adviceOfParty(fiscalYear, organisation.id)}>{adviceText.all}</a>
      </p>
    </>
  );
}

function Facts({ reading }: ConsultationPageProps) {
  const { event, round, one, slot, state, meeting } = reading;
  const when = meeting === null ? slot : { ...meeting.meeting, ends: meeting.meeting.ends ?? meeting.meeting.starts };
  return (
    <FactList
      facts={[
        {
          label: consultationText.state,
          value: <StatusTag tone={consultationTones[state]} word={consultationStateNames[state]} />,
        },
        { label: consultationText.time, value: when === null ? '–' : slotText(when) },
        { label: consultationText.when, value: `${formatThaiDate(event.from)} – ${formatThaiDate(event.to)}` },
        { label: consultationText.channel, value: event.place ?? '–' },
        ...(round?.questionsBy
          ? [{ label: consultationText.questionsBy, value: formatThaiDate(round.questionsBy) }]
          : []),
        ...(one.attendees.length === 0
          ? []
          : [{ label: consultationText.attendees, value: one.attendees.map((line) => <div key={line}>{line}</div>) }]),
        ...(one.bookedAt === null
          ? []
          : [
              { label: consultationText.bookedBy, value: `${one.bookedName ?? ''} ${formatThaiInstant(one.bookedAt)}` },
            ]),
        { label: consultationText.source, value: <SourceMark source={event.source} /> },
        {
          label: consultationText.arranged,
          value: consultationAssumptions.map((reason) => <AssumptionMark key={reason} reason={reason} />),
        },
      ]}
    />
  );
}

function MeetingLinks({ reading }: ConsultationPageProps) {
  const { one, state, organisation, fiscalYear, ownInvitation, today, meeting } = reading;
  const { meetingId } = one;
  if (meetingId === null) return null;
  const asks = ownInvitation !== null && meeting?.meeting.status === 'called' && today <= meeting.meeting.day;
  return (
    <p class="no-print">
      {asks ? (
        <>
          <a href={paths.meetingReply(meetingId)}>{consultationText.confirm}</a>
          {' · '}
        </>
      ) : null}
      <a href={paths.meeting(meetingId)}>{consultationText.openMeeting}</a>
      {state === 'held' ? (
        <>
          {' · '}
          <SheetLinks
            label={consultationText.record}
            formats={['pdf', 'docx']}
            hrefOf={(format) => paths.consultationPaper(fiscalYear, organisation.id, format)}
          />
        </>
      ) : null}
    </p>
  );
}

function MoveRequestNotice({ reading: { one, state } }: ConsultationPageProps) {
  const { moveRequest } = one;
  if (moveRequest === null || state === 'held') return null;
  const { reason, name, at, declined } = moveRequest;
  return (
    <Notice tone={declined === null ? 'attention' : 'quiet'} title={`${consultationText.moveRequest}: ${reason}`}>
      <p>
        {name} {formatThaiInstant(at)}
      </p>
      <p>{declined === null ? consultationText.moveWaits : `${consultationText.declined} ${declined}`}</p>
    </Notice>
  );
}

function AdvicePart(props: ConsultationPageProps) {
  const { advice, state, fiscalYear, organisation } = props.reading;
  if (state !== 'held') return null;
  return (
    <section aria-labelledby="advice">
      <h2 id="advice">{consultationText.advice}</h2>
      {advice.length === 0 ? <p class="muted">{consultationText.noAdvice}</p> : null}
      <ul>
        {advice.map(({ number, code, advice: text, status }) => (
          <li key={number}>
            <a href={paths.advice(fiscalYear, organisation.id, number)}>
              {adviceText.number} {number} {code}
            </a>{' '}
            {text} ({adviceStatusNames[status]})
          </li>
        ))}
      </ul>
      <AdviceForm {...props} />
    </section>
  );
}
