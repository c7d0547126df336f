import { sessionAbout } from '../../../domain/negotiation/agreement-file-rules.ts';
import { formatThaiDate, formatThaiTimes } from '../../../domain/values/thai-date.ts';
import { LinkButton } from '../../components/link-button.tsx';
import { SheetLinks } from '../../components/sheet-links.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { paths } from '../../paths.ts';
import { negotiationText } from '../../text/negotiation-text.ts';
import { RoomPapers } from './room-papers.tsx';
import type { RoomProps } from './room-state.ts';
import { SessionFacts } from './session-facts.tsx';
import { CancelForm, MinutesForm, type SessionProps } from './session-forms.tsx';

/** When the committee meets the party, and what was said. */
export function RoomSessions(props: RoomProps) {
  const { sessions, maySchedule, agreement, organisation } = props.reading;
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions">{negotiationText.sessions}</h2>
      <div id="room-sessions" data-live="">
        {sessions.length === 0 ? <p class="muted">{negotiationText.noSession}</p> : null}
        {sessions.map((session) => (
          <SessionSection key={session.number} {...props} session={session} />
        ))}
      </div>
      {maySchedule ? (
        <p class="no-print">
          <LinkButton
            label={negotiationText.chooseParty}
            href={paths.negotiations(agreement.fiscalYear, organisation.id)}
            kind="secondary"
          />
        </p>
      ) : null}
    </section>
  );
}

/** The minutes of a session, from its day on. */
function MinutesOnceHeld(props: SessionProps) {
  const { session, reading } = props;
  if (session.day <= reading.today) return <MinutesForm {...props} />;
  return <p class="muted no-print">{negotiationText.recordOnDay(formatThaiDate(session.day))}</p>;
}

function SessionSection(props: SessionProps) {
  const { session, reading } = props;
  const { number, cancelled, minutes } = session;
  const { fiscalYear, organisationId } = reading.agreement;
  const print = paths.negotiationMinutesToPrint(fiscalYear, organisationId, number);
  return (
    <div id={`session-${number}`}>
      <h3>
        {negotiationText.session} {number} {formatThaiDate(session.day)} {formatThaiTimes(session.starts, session.ends)}
      </h3>
      {cancelled === null ? null : (
        <p>
          <StatusTag tone="quiet" word={negotiationText.cancelledSession} /> {cancelled}
        </p>
      )}
      <SessionFacts session={session} />
      {minutes === '' ? null : (
        <p class="no-print">
          <a href={print}>{negotiationText.printMinutes}</a>
          {' · '}
          <SheetLinks
            label={negotiationText.minutesPaper}
            formats={['pdf', 'docx']}
            hrefOf={(format) => paths.negotiationMinutesPaper(fiscalYear, organisationId, number, format)}
          />
        </p>
      )}
      {cancelled === null ? <RoomPapers reading={reading} about={sessionAbout(number)} /> : null}
      {cancelled === null && reading.mayResolve ? <MinutesOnceHeld {...props} /> : null}
      {cancelled === null && reading.maySchedule && minutes === '' ? <CancelForm {...props} /> : null}
    </div>
  );
}
