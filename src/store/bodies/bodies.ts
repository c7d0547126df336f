import type { BodyStore, NewAppointment, RecordedBy } from '../../application/bodies/bodies-ports.ts';
import type { Appointment } from '../../domain/bodies/body.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';
import { appointingOrdersIn } from './appointing-orders.ts';
import { closingBodies } from './closing-bodies.ts';
import { seatHoldersIn } from './seat-holders.ts';

const organisationOf = (id: string) =>
  `(SELECT jsonb_build_object('organisationId', named.id, 'name', named.name_th) FROM organisation named WHERE named.id = ${id})`;

const holdersOf = `(SELECT coalesce(jsonb_agg(jsonb_build_object('id', holder.id, 'as', holds_as, 'userId', user_id,
      'name', holder.name, 'document', document, 'validFrom', holder.valid_from, 'validTo', holder.valid_to)
      ORDER BY holder.valid_from, holder.id), '[]')
    FROM seat_holder holder WHERE (holder.organisation_id, holder.appointment_id, holder.position) =
      (seat.organisation_id, seat.appointment_id, seat.position))`;

/** An appointment with its seats, their holders and the organisations that they name. */
const columns = `one.organisation_id AS "bodyId", one.id, one.document, one.number, one.issued_on AS "issuedOn",
  one.title, one.appointed_by AS "appointedBy", one.quorum, one.valid_from AS "validFrom", one.valid_to AS "validTo",
  one.source,
  (SELECT coalesce(jsonb_agg(${organisationOf('required.id')} ORDER BY place), '[]')
    FROM unnest(one.required) WITH ORDINALITY AS required (id, place)) AS required,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('position', position, 'role', role, 'office', office,
      'represents', ${organisationOf('seat.represents')}, 'termTo', term_to, 'source', seat.source,
      'holders', ${holdersOf}) ORDER BY position), '[]')
    FROM body_seat seat WHERE (seat.organisation_id, seat.appointment_id) = (one.organisation_id, one.id)) AS seats`;

const onDay = `one.valid_from <= $1 AND (one.valid_to IS NULL OR one.valid_to >= $1)`;

/** Bodies: their appointments with seats and holders. */
export function bodiesIn(client: Queryable): BodyStore {
  return {
    ...readingBodies(client),
    ...changingBodies(client),
    ...seatHoldersIn(client),
    ...closingBodies(client),
    ...appointingOrdersIn(client),
  };
}

function readingBodies(
  client: Queryable,
): Pick<BodyStore, 'appointmentsOf' | 'holdAppointmentsOf' | 'inForceOn' | 'sitsIn'> {
  const appointmentsOf = (bodyId: string) =>
    query<Appointment>(client, {
      name: 'body-appointments-of',
      text: `SELECT ${columns} FROM body_appointment one WHERE organisation_id = $1 ORDER BY valid_from DESC, id DESC`,
      values: [bodyId],
    });
  return {
    appointmentsOf,
    async holdAppointmentsOf(bodyId) {
      const text = "SELECT pg_advisory_xact_lock(hashtextextended('body ' || $1, 0))";
      await query(client, { name: 'body-hold', text, values: [bodyId] });
      return appointmentsOf(bodyId);
    },
    inForceOn: (day) =>
      query<Appointment>(client, {
        name: 'body-appointments-on',
        text: `SELECT ${columns} FROM body_appointment one WHERE ${onDay} ORDER BY organisation_id`,
        values: [day],
      }),
    sitsIn: (userId, day) =>
      query<Appointment>(client, {
        name: 'body-appointments-of-person',
        text: `SELECT ${columns} FROM body_appointment one WHERE ${onDay} AND EXISTS (
            SELECT FROM seat_holder held WHERE (held.organisation_id, held.appointment_id) = (one.organisation_id, one.id)
              AND held.user_id = $2 AND held.valid_from <= $1 AND (held.valid_to IS NULL OR held.valid_to >= $1))
          ORDER BY organisation_id`,
        values: [day, userId],
      }),
  };
}

function changingBodies(client: Queryable): Pick<BodyStore, 'insert' | 'end'> {
  return {
    async insert(appointment, by) {
      await insertAppointment(client, appointment, by);
      await insertSeats(client, appointment);
    },
    async end(bodyId, appointmentId, lastDay) {
      await client.query({
        name: 'body-appointment-end',
        text: 'UPDATE body_appointment SET valid_to = $3 WHERE organisation_id = $1 AND id = $2',
        values: [bodyId, appointmentId, lastDay],
      });
    },
  };
}

async function insertAppointment(client: Queryable, one: NewAppointment, by: RecordedBy): Promise<void> {
  await client.query({
    name: 'body-appointment-insert',
    text: `INSERT INTO body_appointment (organisation_id, id, document, number, issued_on, title, appointed_by, quorum,
             required, valid_from, valid_to, source, recorded_name, recorded_at)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9::text[], $10, $11, $12::jsonb, $13, $14)`,
    values: [
      ...[one.bodyId, one.id, one.document, one.number, one.issuedOn, one.title, one.appointedBy, one.quorum],
      ...[one.required, one.validFrom, one.validTo, jsonOrNull(one.source), by.recordedName, by.recordedAt],
    ],
  });
}

async function insertSeats(client: Queryable, { bodyId, id, seats }: NewAppointment): Promise<void> {
  await client.query({
    name: 'body-seats-insert',
    text: `INSERT INTO body_seat (organisation_id, appointment_id, position, role, office, represents, term_to, source)
           SELECT $1, $2, position, role, office, represents, "termTo", source
           FROM jsonb_to_recordset($3::jsonb) AS seat (position integer, role text, office text, represents text,
             "termTo" date, source jsonb)`,
    values: [bodyId, id, JSON.stringify(seats)],
  });
}

const jsonOrNull = (value: object | null) => (value === null ? null : JSON.stringify(value));
