import type { NegotiationStore, PartySession } from '../../application/year/negotiation-ports.ts';
import type { NegotiationSession } from '../../domain/negotiation/session.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';

const columns = `one.organisation_id AS "organisationId", one.fiscal_year AS "fiscalYear", one.number, one.day,
  one.starts, one.ends, one.channel, one.place, one.committee_id AS "committeeId", committee.name_th AS "committeeName",
  one.seats, one.members, one.negotiator_id AS "negotiatorId", one.negotiator_name AS "negotiatorName",
  one.acting_for AS "actingFor", one.present, one.minutes, one.cancelled,
  one.outside_reason AS "outsideReason", one.row_version AS "rowVersion",
  party.name_th AS "partyName"`;

const from = `FROM negotiation_session one
  JOIN organisation committee ON committee.id = one.committee_id
  JOIN organisation party ON party.id = one.organisation_id`;

type SessionStore = Pick<
  NegotiationStore,
  'sessions' | 'sessionsOf' | 'sessionsOn' | 'holdDay' | 'insertSession' | 'updateSession'
>;

async function insertSession(client: Queryable, one: Omit<NegotiationSession, 'committeeName'>) {
  await client.query({
    name: 'negotiation-session-insert',
    text: `INSERT INTO negotiation_session (organisation_id, fiscal_year, number, day, starts, ends, channel, place,
             committee_id, members, negotiator_id, negotiator_name, acting_for, outside_reason, seats)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    values: [
      ...[one.organisationId, one.fiscalYear, one.number, one.day, one.starts, one.ends, one.channel, one.place],
      ...[one.committeeId, JSON.stringify(one.members), one.negotiatorId, one.negotiatorName, one.actingFor],
      ...[one.outsideReason, JSON.stringify(one.seats)],
    ],
  });
}

async function updateSession(client: Queryable, one: Omit<NegotiationSession, 'committeeName'>) {
  await client.query({
    name: 'negotiation-session-update',
    text: `UPDATE negotiation_session SET present = $4, minutes = $5, cancelled = $6, row_version = row_version + 1
           WHERE organisation_id = $1 AND fiscal_year = $2 AND number = $3`,
    values: [
      ...[one.organisationId, one.fiscalYear, one.number],
      ...[JSON.stringify(one.present), one.minutes, one.cancelled],
    ],
  });
}

/** `negotiation_session`: planned one after another on each day. */
export function sessionsIn(client: Queryable): SessionStore {
  return {
    sessions: (fiscalYear) =>
      query<PartySession>(client, {
        name: 'negotiation-sessions-of-year',
        text: `SELECT ${columns} ${from} WHERE one.fiscal_year = $1 ORDER BY one.day, one.starts, party.name_th`,
        values: [fiscalYear],
      }),
    sessionsOf: ({ organisationId, fiscalYear }) =>
      query<PartySession>(client, {
        name: 'negotiation-sessions-of-party',
        text: `SELECT ${columns} ${from} WHERE one.organisation_id = $1 AND one.fiscal_year = $2 ORDER BY one.number`,
        values: [organisationId, fiscalYear],
      }),
    sessionsOn: (day) =>
      query<PartySession>(client, {
        name: 'negotiation-sessions-of-day',
        text: `SELECT ${columns} ${from} WHERE one.day = $1 AND one.cancelled IS NULL ORDER BY one.starts`,
        values: [day],
      }),
    async holdDay(day) {
      const insert = 'INSERT INTO negotiation_day (day) VALUES ($1) ON CONFLICT DO NOTHING';
      await client.query({ name: 'negotiation-day-insert', text: insert, values: [day] });
      const lock = 'SELECT day FROM negotiation_day WHERE day = $1 FOR UPDATE';
      await client.query({ name: 'negotiation-day-hold', text: lock, values: [day] });
    },
    insertSession: (session) => insertSession(client, session),
    updateSession: (session) => updateSession(client, session),
  };
}
