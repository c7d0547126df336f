import { sheetFormats } from '../../../application/papers/papers-ports.ts';
import type { PartySession } from '../../../application/year/negotiation-ports.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { formatThaiDate, formatThaiTimes } from '../../../domain/values/thai-date.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { SheetLinks } from '../../components/sheet-links.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { paths } from '../../paths.ts';
import { negotiationText } from '../../text/negotiation-text.ts';
import type { SchedulePageProps } from './schedule-page-props.ts';
import { SessionForm } from './session-form.tsx';
import { SessionPlace } from './session-place.tsx';
import { scheduleFacts } from './session-words.ts';

/** The year's schedule: each day's rooms in order of time; each line is a link to a party's room. */
export function SchedulePage(props: SchedulePageProps) {
  const { framework, sessions } = props.reading;
  return (
    <>
      <ErrorSummary errors={props.state.errors} />
      <h1>
        {negotiationText.scheduleTitle} {negotiationText.year} {framework.fiscalYear}
      </h1>
      <FactList facts={scheduleFacts(props.reading)} />
      <p class="no-print">
        <SheetLinks
          label={negotiationText.schedulePaperOpen}
          formats={sheetFormats}
          hrefOf={(format) => paths.negotiationsPaper(framework.fiscalYear, format)}
        />
      </p>
      <Waiting {...props} />
      {sessions.length === 0 ? (
        <EmptyState title={negotiationText.noSessions} whatWillAppear={negotiationText.noSessionsText} />
      ) : (
        <Days {...props} />
      )}
      {props.reading.planning === null ? null : <SessionForm {...props} planning={props.reading.planning} />}
    </>
  );
}

function Waiting({ reading }: SchedulePageProps) {
  const { parties, waiting, framework } = reading;
  if (parties.length === 0) return null;
  return (
    <section aria-labelledby="parties">
      <h2 id="parties">{negotiationText.chooseParty}</h2>
      <ul>
        {parties.map(({ id, name }) => (
          <li key={id}>
            <a href={`${paths.negotiations(framework.fiscalYear, id)}#plan`}>
              {negotiationText.planTitle}
              {partyTitle(name)}
            </a>{' '}
            {waiting.some((one) => one.id === id) ? (
              <StatusTag tone="attention" word={negotiationText.noSession} />
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Days({ reading }: SchedulePageProps) {
  const { sessions, framework } = reading;
  const days = [...new Set(sessions.map((one) => one.day))];
  return (
    <>
      {days.map((day) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`}>{formatThaiDate(day)}</h2>
          <DataTable
            caption={`${negotiationText.schedule} ${formatThaiDate(day)}`}
            captionHidden
            phone="cards"
            rows={roomsOf(sessions.filter((one) => one.day === day))}
            rowKey={(row) => row.place}
            columns={columnsOf(framework.fiscalYear)}
          />
        </section>
      ))}
    </>
  );
}

/** One room of one day with its sessions in order of time. */
interface Room {
  readonly place: string;
  readonly sessions: readonly PartySession[];
}

function roomsOf(sessions: readonly PartySession[]): readonly Room[] {
  const places = [...new Set(sessions.map((one) => one.place))];
  return places.map((place) => ({ place, sessions: sessions.filter((one) => one.place === place) }));
}

function columnsOf(fiscalYear: number): readonly Column<Room>[] {
  return [
    { key: 'place', header: negotiationText.place, rowHeader: true, cell: (row) => <SessionPlace session={row} /> },
    {
      key: 'sessions',
      header: negotiationText.sessions,
      cell: (row) => (
        <ul class="plain-list">
          {row.sessions.map((session) => (
            <SessionLine
              key={`${session.organisationId}-${session.number}`}
              session={session}
              fiscalYear={fiscalYear}
            />
          ))}
        </ul>
      ),
    },
  ];
}

function SessionLine({ session, fiscalYear }: { readonly session: PartySession; readonly fiscalYear: number }) {
  const { starts, ends, organisationId, partyName, committeeName, negotiatorName, cancelled } = session;
  return (
    <li>
      <b>{formatThaiTimes(starts, ends)}</b>{' '}
      <a href={paths.negotiation(fiscalYear, organisationId)}>{partyTitle(partyName)}</a>{' '}
      <span class="muted">
        {committeeName} · {negotiatorName}
      </span>{' '}
      {cancelled === null ? null : (
        <StatusTag tone="quiet" word={`${negotiationText.cancelledSession}: ${cancelled}`} />
      )}
    </li>
  );
}
