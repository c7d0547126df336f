import type { IdempotencyStore } from '../application/idempotency/idempotency-ports.ts';
import { query } from './connect.ts';
import type { Queryable } from './queryable.ts';

interface StoredAnswerAndRoles {
  readonly body: unknown;
  readonly etag: string | null;
  readonly heldRoles?: readonly string[];
}

interface KeyRow {
  readonly requestHash: string;
  readonly status: number;
  /** Answers of an earlier version have no roles. */
  readonly body: StoredAnswerAndRoles;
}

/** `idempotency_key`: its partition, `organisation_id`, is the owner of the key. */
export function idempotencyIn(client: Queryable): IdempotencyStore {
  return {
    async hold({ userId, key, forgetBefore }) {
      await query(client, {
        name: 'idempotency-forget',
        text: 'DELETE FROM idempotency_key WHERE organisation_id = $1 AND created_at < $2',
        values: [userId, forgetBefore],
      });
      // A row is written only together with its answer, so there is none yet to wait for.
      await query(client, {
        name: 'idempotency-hold',
        text: `SELECT pg_advisory_xact_lock(hashtextextended($1 || ' ' || $2, 64))`,
        values: [userId, key],
      });
      const text = `SELECT request_hash AS "requestHash", status, body FROM idempotency_key
        WHERE organisation_id = $1 AND key = $2`;
      const [found] = await query<KeyRow>(client, { name: 'idempotency-find', text, values: [userId, key] });
      if (!found) return null;
      const { body, etag, heldRoles = [] } = found.body;
      return { requestHash: found.requestHash, heldRoles, answer: { status: found.status, body, etag } };
    },
    async keep({ userId, key, requestHash, heldRoles, at }, { status, body, etag }) {
      const text = `INSERT INTO idempotency_key (organisation_id, key, request_hash, status, body, created_at)
        VALUES ($1, $2, $3, $4, $5, $6)`;
      const values = [userId, key, requestHash, status, JSON.stringify({ body, etag, heldRoles }), at];
      await query(client, { name: 'idempotency-keep', text, values });
    },
  };
}
