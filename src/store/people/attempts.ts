import type { AttemptStore } from '../../application/people/people-ports.ts';
import type { AttemptCount } from '../../domain/people/slowing.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';

const columns = `key, misses, since, last_at AS "lastAt"`;

/** `attempt_count`: misses by the SHA-256 of what they are counted under. */
export function attemptStore(client: Queryable): AttemptStore {
  return { ...countingMisses(client), ...forgettingMisses(client) };
}

function countingMisses(client: Queryable): Pick<AttemptStore, 'hold' | 'find' | 'save' | 'addMiss'> {
  return {
    async hold(key, now) {
      // The row is made, or locked: attempts under one key wait for each other, the first ones too.
      const text = `INSERT INTO attempt_count AS present (key, misses, since, last_at) VALUES ($1, 0, $2, $2)
        ON CONFLICT (key) DO UPDATE SET misses = present.misses RETURNING ${columns}`;
      const rows = await query<AttemptCount>(client, { name: 'attempt-hold', text, values: [key, now] });
      return rows[0] ?? { misses: 0, since: now, lastAt: now };
    },
    async find(keys) {
      const text = `SELECT ${columns} FROM attempt_count WHERE key = ANY($1::text[])`;
      const values = [[...keys]];
      const rows = await query<AttemptCount & { key: string }>(client, { name: 'attempt-find', text, values });
      return new Map(rows.map((row) => [row.key, row]));
    },
    async save(key, { misses, since, lastAt }) {
      const text = 'UPDATE attempt_count SET misses = $2, since = $3, last_at = $4 WHERE key = $1';
      await query(client, { name: 'attempt-save', text, values: [key, misses, since, lastAt] });
    },
    async addMiss(key, now, windowSeconds) {
      const began = new Date(Date.parse(now) - windowSeconds * 1000).toISOString();
      const goesOn = 'present.since > $3 AND present.since <= $2';
      const text = `INSERT INTO attempt_count AS present (key, misses, since, last_at) VALUES ($1, 1, $2, $2)
        ON CONFLICT (key) DO UPDATE SET last_at = $2, misses = CASE WHEN ${goesOn} THEN present.misses + 1 ELSE 1 END,
          since = CASE WHEN ${goesOn} THEN present.since ELSE $2 END RETURNING misses`;
      const rows = await query<{ misses: number }>(client, { name: 'attempt-add', text, values: [key, now, began] });
      return rows[0]?.misses ?? 0;
    },
  };
}

function forgettingMisses(client: Queryable): Pick<AttemptStore, 'forget' | 'forgetBefore'> {
  return {
    async forget(key) {
      await query(client, { name: 'attempt-forget', text: 'DELETE FROM attempt_count WHERE key = $1', values: [key] });
    },
    async forgetBefore(instant) {
      // What others hold at this moment stays for the next time: nobody waits for the cleaning.
      const old = 'SELECT key FROM attempt_count WHERE last_at < $1 ORDER BY last_at LIMIT 200 FOR UPDATE SKIP LOCKED';
      const text = `DELETE FROM attempt_count WHERE key IN (${old})`;
      await query(client, { name: 'attempt-forget-old', text, values: [instant] });
    },
  };
}
