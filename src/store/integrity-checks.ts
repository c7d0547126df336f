import type { IntegrityCheck, IntegrityStore } from '../application/reporting/integrity-ports.ts';
import { query } from './connect.ts';
import type { Queryable } from './queryable.ts';

/** The nightly comparisons, one a day. */
export function integrityChecksIn(client: Queryable): IntegrityStore {
  return {
    async begin(day, startedAt, lostBefore) {
      const begun = await query<{ day: string }>(client, {
        name: 'integrity-check-begin',
        text: `INSERT INTO integrity_check (day, started_at) VALUES ($1, $2)
               ON CONFLICT (day) DO UPDATE SET started_at = excluded.started_at
                 WHERE integrity_check.finished_at IS NULL AND integrity_check.started_at < $3
               RETURNING day`,
        values: [day, startedAt, lostBefore],
      });
      return begun.length === 1;
    },
    async finish({ day, finishedAt, journalRows, scores, faults }) {
      await query(client, {
        name: 'integrity-check-finish',
        text: `UPDATE integrity_check SET finished_at = $2, journal_rows = $3, scores = $4, faults = $5 WHERE day = $1`,
        values: [day, finishedAt, journalRows, scores, JSON.stringify(faults)],
      });
    },
    async newest() {
      const rows = await query<IntegrityCheck>(client, {
        name: 'integrity-check-newest',
        text: `SELECT day, started_at AS "startedAt", finished_at AS "finishedAt", journal_rows AS "journalRows",
                 scores, faults
               FROM integrity_check WHERE finished_at IS NOT NULL ORDER BY finished_at DESC LIMIT 1`,
      });
      return rows[0] ?? null;
    },
  };
}
