import type { IdempotencyStore } from '../application/idempotency/idempotency-ports.ts';
import { query } from './connect.ts';
import type { Queryable } from './queryable.ts';

interface KeyRow {
  readonly requestHash: string;
  readonly status: number;
  readonly body: { readonly body: unknown; readonly etag: string | null };
}

/** `idempotency_key`: its partition, `organisation_id`, is the person the key belongs to. */
export function idempotencyIn(client: Queryable): IdempotencyStore {
  return {
    async claim({ userId, key, requestHash, at, forgetBefore }) {
      await query(client, {
        name: 'idempotency-forget',
        text: 'DELETE FROM idempotency_key WHERE organisation_id = $1 AND created_at < $2',
        values: [userId, forgetBefore],
      });
      const taken = await query(client, {
        name: 'idempotency-claim',
        text: `INSERT INTO idempotency_key (organisation_id, key, request_hash, status, body, created_at)
          VALUES ($1, $2, $3, 0, 'null', $4) ON CONFLICT (organisation_id, key) DO NOTHING RETURNING key`,
        values: [userId, key, requestHash, at],
      });
      if (taken.length > 0) return null;
      const text = `SELECT request_hash AS "requestHash", status, body FROM idempotency_key
        WHERE organisation_id = $1 AND key = $2`;
      const [found] = await query<KeyRow>(client, { name: 'idempotency-find', text, values: [userId, key] });
      if (found === undefined) throw new Error('a taken idempotency key has vanished');
      return { requestHash: found.requestHash, answer: { status: found.status, ...found.body } };
    },
    async keep({ userId, key }, { status, body, etag }) {
      const text = 'UPDATE idempotency_key SET status = $3, body = $4 WHERE organisation_id = $1 AND key = $2';
      const values = [userId, key, status, JSON.stringify({ body, etag })];
      await query(client, { name: 'idempotency-keep', text, values });
    },
    async release({ userId, key }) {
      const text = 'DELETE FROM idempotency_key WHERE organisation_id = $1 AND key = $2';
      await query(client, { name: 'idempotency-release', text, values: [userId, key] });
    },
  };
}
