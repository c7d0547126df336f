import type { Session, SessionStore } from '../../application/people/people-ports.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';
import { type PersonRow, personColumns, toPerson } from './identified-person.ts';
import { factorColumns, type PersonFactorsRow, toPersonFactors } from './person-factors.ts';

const columns = `session.id, session.user_id AS "userId", session.created_at AS "createdAt",
  session.last_seen_at AS "lastSeenAt", session.expires_at AS "expiresAt", session.ip, session.user_agent AS "userAgent",
  session.second_factor AS "secondFactor"`;

/** `session`: found by the SHA-256 of its token, never by the token. */
export function sessionStore(client: Queryable): SessionStore {
  return { ...readingSessions(client), ...writingSessions(client) };
}

function readingSessions(client: Queryable): Pick<SessionStore, 'resolve' | 'personOf' | 'listOf'> {
  return {
    async resolve(id, now, today) {
      const text = `SELECT ${columns}, ${personColumns}, ${factorColumns} FROM session JOIN app_user ON app_user.id = session.user_id
        WHERE session.id = $1 AND session.revoked_at IS NULL AND session.expires_at > $2 AND app_user.disabled_at IS NULL`;
      const rows = await query<Session & PersonRow & PersonFactorsRow>(client, {
        name: 'session-resolve',
        text,
        values: [id, now, today],
      });
      const row = rows[0];
      if (row === undefined) return null;
      const { userId, createdAt, lastSeenAt, expiresAt, ip, userAgent, secondFactor } = row;
      const session = { id, userId, createdAt, lastSeenAt, expiresAt, ip, userAgent, secondFactor };
      return { session, person: toPerson(row), factors: toPersonFactors(row) };
    },
    async personOf(id) {
      const text = 'SELECT user_id AS "userId" FROM session WHERE id = $1';
      const rows = await query<{ userId: string }>(client, { name: 'session-person', text, values: [id] });
      return rows[0]?.userId ?? null;
    },
    listOf: (userId, now) =>
      query<Session>(client, {
        name: 'session-list',
        text: `SELECT ${columns} FROM session WHERE user_id = $1 AND revoked_at IS NULL AND expires_at > $2
          ORDER BY created_at DESC, id`,
        values: [userId, now],
      }),
  };
}

function writingSessions(
  client: Queryable,
): Pick<SessionStore, 'insert' | 'touch' | 'strengthen' | 'revoke' | 'revokeAll'> {
  return {
    async insert(session) {
      const { id, userId, createdAt, lastSeenAt, expiresAt, ip, userAgent, secondFactor } = session;
      const text = `INSERT INTO session (id, user_id, created_at, last_seen_at, expires_at, ip, user_agent,
        second_factor) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`;
      const values = [id, userId, createdAt, lastSeenAt, expiresAt, ip, userAgent, secondFactor];
      await query(client, { name: 'session-insert', text, values });
    },
    async touch(id, now) {
      const text = 'UPDATE session SET last_seen_at = $2 WHERE id = $1 AND last_seen_at < $2';
      await query(client, { name: 'session-touch', text, values: [id, now] });
    },
    async strengthen(userId, id) {
      const text = 'UPDATE session SET second_factor = true WHERE id = $2 AND user_id = $1 AND NOT second_factor';
      await query(client, { name: 'session-strengthen', text, values: [userId, id] });
    },
    async revoke(userId, id, now) {
      const text = `UPDATE session SET revoked_at = $3
        WHERE id = $2 AND user_id = $1 AND revoked_at IS NULL AND expires_at > $3 RETURNING id`;
      return (await query(client, { name: 'session-revoke', text, values: [userId, id, now] })).length > 0;
    },
    async revokeAll(userId, keepId, now) {
      const text = `UPDATE session SET revoked_at = $3
        WHERE user_id = $1 AND id IS DISTINCT FROM $2::text AND revoked_at IS NULL AND expires_at > $3 RETURNING id`;
      return (await query(client, { name: 'session-revoke-all', text, values: [userId, keepId, now] })).length;
    },
  };
}
