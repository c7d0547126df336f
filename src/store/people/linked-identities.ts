import type { LinkedIdentity, LinkedIdentityStore } from '../../application/people/single-sign-on-ports.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';

const columns = 'issuer, subject, user_id AS "userId", email, linked_at AS "linkedAt"';

/** `linked_identity`: by which identity of the central identity provider a person signs in. */
export function linkedIdentityStore(client: Queryable): LinkedIdentityStore {
  return {
    async find(issuer, subject) {
      const text = `SELECT ${columns} FROM linked_identity WHERE issuer = $1 AND subject = $2`;
      const values = [issuer, subject];
      return (await query<LinkedIdentity>(client, { name: 'linked-identity-find', text, values }))[0] ?? null;
    },
    listOf: (userId) =>
      query<LinkedIdentity>(client, {
        name: 'linked-identities-of-user',
        text: `SELECT ${columns} FROM linked_identity WHERE user_id = $1 ORDER BY linked_at`,
        values: [userId],
      }),
    async add({ issuer, subject, userId, email, linkedAt }) {
      const text = `INSERT INTO linked_identity (issuer, subject, user_id, email, linked_at)
        VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING subject`;
      const values = [issuer, subject, userId, email, linkedAt];
      return (await query(client, { name: 'linked-identity-insert', text, values })).length > 0;
    },
    async remove({ userId, issuer }) {
      const text = 'DELETE FROM linked_identity WHERE user_id = $1 AND issuer = $2 RETURNING subject';
      return (await query(client, { name: 'linked-identity-delete', text, values: [userId, issuer] })).length > 0;
    },
  };
}
