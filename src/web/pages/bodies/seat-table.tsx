import type { BodyReading } from '../../../application/bodies/read-body.ts';
import type { Appointment, Seat, SeatHolder } from '../../../domain/bodies/body.ts';
import { seatRoleNames, seatRoles } from '../../../domain/bodies/body.ts';
import { daysLeftOfTerm, lastDayOf, namedFor } from '../../../domain/bodies/in-force.ts';
import { partyOf, partyTitle } from '../../../domain/people/organisation.ts';
import type { CivilDate } from '../../../domain/values/kinds-of-text.ts';
import { DataTable } from '../../components/data-table.tsx';
import { StatedMark } from '../../components/stated-mark.tsx';
import { paths } from '../../paths.ts';
import { bodiesText, periodWords } from '../../text/bodies-text.ts';

export interface SeatTableProps {
  readonly reading: BodyReading;
  readonly appointment: Appointment;
  readonly title: string;
}

/** A party is named with what it is: `จังหวัดปทุมธานี`. */
function representedBy({ represents }: Seat): string {
  if (represents === null) return '—';
  const { organisationId, name } = represents;
  return partyOf(organisationId) === organisationId ? partyTitle(name) : name;
}

/** The seats of an appointment: the chair on top, then by position; who holds each today, and until when. */
export function SeatTable({ reading, appointment, title }: SeatTableProps) {
  const { seesHolders, mayAppoint, body } = reading;
  const day = dayShown(appointment, reading.today);
  const columns = [
    { key: 'position', header: bodiesText.position, cell: (seat: Seat) => seat.position },
    { key: 'office', header: bodiesText.office, rowHeader: true, cell: (seat: Seat) => <Office seat={seat} /> },
    { key: 'role', header: bodiesText.role, cell: (seat: Seat) => seatRoleNames[seat.role] },
    { key: 'represents', header: bodiesText.represents, cell: (seat: Seat) => representedBy(seat) },
    {
      key: 'term',
      header: bodiesText.term,
      cell: (seat: Seat) => termWords(lastDayOf(appointment, seat), reading.today),
    },
  ];
  const persons = [
    {
      key: 'holder',
      header: bodiesText.holder,
      cell: (seat: Seat) => (
        <>
          <Person one={namedFor(seat, 'holder', day)} />
          {mayAppoint ? <NameLink seat={seat} at={[body.id, appointment.id, seat.position]} /> : null}
        </>
      ),
    },
    {
      key: 'substitute',
      header: bodiesText.substitute,
      cell: (seat: Seat) => <Person one={namedFor(seat, 'substitute', day)} />,
    },
  ];
  return (
    <DataTable
      caption={title}
      captionHidden
      phone="cards"
      rows={inOrder(appointment.seats)}
      rowKey={(seat) => String(seat.position)}
      columns={[...columns, ...(seesHolders ? persons : [])]}
    />
  );
}

/** Today; the last day of an appointment that has ended, the first of one that is to come. */
function dayShown({ validFrom, validTo }: Appointment, today: CivilDate): CivilDate {
  if (validFrom > today) return validFrom;
  return validTo !== null && validTo < today ? validTo : today;
}

function inOrder(seats: readonly Seat[]): readonly Seat[] {
  const rank = ({ role }: Seat) => Math.min(seatRoles.indexOf(role), 2);
  return seats.toSorted((a, b) => rank(a) - rank(b) || a.position - b.position);
}

function Office({ seat: { office, source } }: { readonly seat: Seat }) {
  return (
    <>
      {office}
      {source === null ? null : (
        <span class="small">
          {' '}
          <StatedMark source={source} />
        </span>
      )}
    </>
  );
}

function NameLink({ seat, at }: { readonly seat: Seat; readonly at: Parameters<typeof paths.seat> }) {
  return (
    <div class="no-print">
      <a href={paths.seat(...at)} aria-label={bodiesText.nameHolderOf(seat.office)}>
        {bodiesText.nameHolder}
      </a>
    </div>
  );
}

function Person({ one }: { readonly one: SeatHolder | null }) {
  if (one === null) return <span class="muted">{bodiesText.nobody}</span>;
  return (
    <>
      {one.name}
      <br />
      <span class="small muted">
        {periodWords(one)}
        {one.userId === null ? ` · ${bodiesText.noAccount}` : ''}
      </span>
    </>
  );
}

function termWords(lastDay: CivilDate | null, today: CivilDate): string {
  if (lastDay === null) return bodiesText.noEnd;
  return lastDay < today ? bodiesText.over(lastDay) : bodiesText.until(lastDay, daysLeftOfTerm(lastDay, today) ?? 0);
}
