import type { ThreadStore } from '../../application/year/thread-ports.ts';
import type { ThreadMessage } from '../../domain/reporting/result-thread.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';

const ofResult = 'organisation_id = $1 AND fiscal_year = $2 AND round = $3 AND code = $4';

/** `result_thread`: what was done with a result and written about it. */
export function resultThreadsIn(client: Queryable): ThreadStore {
  return {
    list: ({ organisationId, fiscalYear, round, code }) =>
      query<ThreadMessage>(client, {
        name: 'result-thread-list',
        text: `SELECT number, action, actor_id AS "actorId", actor_name AS "actorName", said AS text, snapshot,
                 said_at AS at
               FROM result_thread WHERE ${ofResult} ORDER BY number`,
        values: [organisationId, fiscalYear, round, code],
      }),
    async add({ organisationId, fiscalYear, round, code }, { action, actorId, actorName, text, snapshot, at }) {
      const kept = snapshot === null ? null : JSON.stringify(snapshot);
      const rows = await query<{ number: number }>(client, {
        name: 'result-thread-add',
        text: `INSERT INTO result_thread (organisation_id, fiscal_year, round, code, number, action, actor_id, actor_name,
                 said, snapshot, said_at)
               SELECT $1, $2, $3, $4, coalesce(max(number), 0) + 1, $5, $6, $7, $8, $9::jsonb, $10
               FROM result_thread WHERE ${ofResult}
               RETURNING number`,
        values: [organisationId, fiscalYear, round, code, action, actorId, actorName, text, kept, at],
      });
      return rows[0]?.number ?? 0;
    },
  };
}
