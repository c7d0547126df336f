import type { Delegation, DelegationStore } from '../../application/people/people-ports.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';

const columns = `id, organisation_id AS "organisationId", role, from_user AS "fromUserId", to_user AS "toUserId",
  valid_from AS "validFrom", valid_to AS "validTo", reason, created_at AS "createdAt", ended_at AS "endedAt"`;

/** `delegation`: ปฏิบัติราชการแทน, for a period. */
export function delegationStore(client: Queryable): DelegationStore {
  return {
    async insert(delegation) {
      const { organisationId, id, role, fromUserId, toUserId, validFrom, validTo, reason, createdAt } = delegation;
      const text = `INSERT INTO delegation (organisation_id, id, role, from_user, to_user, valid_from, valid_to, reason,
        created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;
      const values = [organisationId, id, role, fromUserId, toUserId, validFrom, validTo, reason, createdAt];
      await query(client, { name: 'delegation-insert', text, values });
    },
    async find(organisationId, id) {
      const text = `SELECT ${columns} FROM delegation WHERE organisation_id = $1 AND id = $2 FOR UPDATE`;
      const values = [organisationId, id];
      return (await query<Delegation>(client, { name: 'delegation-find', text, values }))[0] ?? null;
    },
    listOf: (organisationId) =>
      query<Delegation>(client, {
        name: 'delegation-list',
        text: `SELECT ${columns} FROM delegation WHERE organisation_id = $1 ORDER BY created_at DESC, id`,
        values: [organisationId],
      }),
    async end(organisationId, id, now) {
      const text = `UPDATE delegation SET ended_at = $3 WHERE organisation_id = $1 AND id = $2 AND ended_at IS NULL`;
      await query(client, { name: 'delegation-end', text, values: [organisationId, id, now] });
    },
  };
}
