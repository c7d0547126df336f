import type { PaperJob, PaperJobStore } from '../../application/papers/papers-ports.ts';
import type { Queryable } from '../queryable.ts';

/** Papers of a year are issued by OPDC: every key begins with its id. */
const issuer = 'opdc';

/** The job of issuing a year's papers, with its progress. */
export function paperJobsIn(client: Queryable): PaperJobStore {
  return {
    async latest(fiscalYear) {
      const { rows } = await client.query<PaperJob>({
        name: 'paper-job-latest',
        text: `SELECT id, fiscal_year AS "fiscalYear", total, done, failed, failures, started_at AS "startedAt",
                 started_name AS "startedName", changed_at AS "changedAt", finished_at AS "finishedAt"
               FROM paper_job WHERE organisation_id = $1 AND fiscal_year = $2
               ORDER BY started_at DESC, id DESC LIMIT 1`,
        values: [issuer, fiscalYear],
      });
      return rows[0] ?? null;
    },
    async insert(job) {
      await client.query({
        name: 'paper-job-insert',
        text: `INSERT INTO paper_job (organisation_id, id, fiscal_year, total, started_at, started_name, changed_at)
               VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        values: [issuer, job.id, job.fiscalYear, job.total, job.startedAt, job.startedName, job.changedAt],
      });
    },
    async update(job) {
      await client.query({
        name: 'paper-job-update',
        text: `UPDATE paper_job SET done = $3, failed = $4, failures = $5, changed_at = $6, finished_at = $7
               WHERE organisation_id = $1 AND id = $2`,
        values: [issuer, job.id, job.done, job.failed, JSON.stringify(job.failures), job.changedAt, job.finishedAt],
      });
    },
  };
}
