import type { PartySession } from '../../../application/negotiation/negotiation-ports.ts';
import { sayRound } from '../../../domain/negotiation/check-session.ts';
import { channelNames } from '../../../domain/negotiation/session.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { paths } from '../../paths.ts';
import { negotiationText } from '../../text/negotiation-text.ts';
import type { SchedulePageProps } from './schedule-page-props.ts';
import { SessionForm } from './session-form.tsx';
import { PlaceOf } from './session-place.tsx';

/** The year's schedule: each day's rooms in order of time, each line the door to a party's room. */
export function SchedulePage(props: SchedulePageProps) {
  const { framework, rounds, sessions } = props.reading;
  const channel = framework.negotiation.value?.channel.value ?? null;
  return (
    <>
      <ErrorSummary errors={props.state.errors} />
      <h1>
        {negotiationText.scheduleTitle} {negotiationText.year} {framework.fiscalYear}
      </h1>
      <FactList
        facts={[
          {
            label: negotiationText.round,
            value: rounds.length === 0 ? negotiationText.roundUnstated : rounds.map(sayRound).join(', '),
          },
          {
            label: negotiationText.stated,
            value: channel === null ? negotiationText.channelOpen : channelNames[channel],
          },
        ]}
      />
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
            rows={sessions.filter((one) => one.day === day)}
            rowKey={(row) => `${row.organisationId}-${row.number}`}
            columns={columnsOf(framework.fiscalYear)}
          />
        </section>
      ))}
    </>
  );
}

function columnsOf(fiscalYear: number): readonly Column<PartySession>[] {
  return [
    { key: 'time', header: negotiationText.time, cell: (row) => `${row.starts}–${row.ends} น.` },
    {
      key: 'party',
      header: negotiationText.party,
      rowHeader: true,
      cell: (row) => <a href={paths.negotiation(fiscalYear, row.organisationId)}>{partyTitle(row.partyName)}</a>,
    },
    { key: 'place', header: negotiationText.place, cell: (row) => <PlaceOf session={row} /> },
    { key: 'committee', header: negotiationText.committee, cell: (row) => row.committeeName },
    {
      key: 'negotiator',
      header: negotiationText.negotiator,
      cell: (row) =>
        row.cancelled === null ? (
          row.negotiatorName
        ) : (
          <StatusTag tone="quiet" word={`${negotiationText.cancelledSession}: ${row.cancelled}`} />
        ),
    },
  ];
}
