import type { SubmittedReportStore } from '../../application/year/submitted-report-ports.ts';
import type { SubmittedReport } from '../../domain/reporting/submitted-report.ts';
import type { Queryable } from '../queryable.ts';

const columns = `organisation_id AS "organisationId", fiscal_year AS "fiscalYear", round, edition, content,
  content_hash AS "contentHash", submitted_at AS "submittedAt"`;

/** Reports as they were endorsed, one edition each time; the caller has locked the report's row. */
export function submittedReportsIn(client: Queryable): SubmittedReportStore {
  return {
    async add({ organisationId, fiscalYear, round, edition, content, submittedAt }) {
      const { rows } = await client.query<SubmittedReport>({
        name: 'submitted-report-add',
        text: `INSERT INTO submitted_report
                 (organisation_id, fiscal_year, round, edition, content, content_hash, submitted_at)
               VALUES ($1, $2, $3, $4, $5::text, encode(sha256(convert_to($5::text, 'UTF8')), 'hex'), $6)
               RETURNING ${columns}`,
        values: [organisationId, fiscalYear, round, edition, content, submittedAt],
      });
      if (!rows[0]) throw new Error('the database returned no edition');
      return rows[0];
    },
    async find({ organisationId, fiscalYear, round }, edition) {
      const { rows } = await client.query<SubmittedReport>({
        name: 'submitted-report-find',
        text: `SELECT ${columns} FROM submitted_report
               WHERE organisation_id = $1 AND fiscal_year = $2 AND round = $3 AND edition = $4`,
        values: [organisationId, fiscalYear, round, edition],
      });
      return rows[0] ?? null;
    },
    async hashes({ organisationId, fiscalYear, round }) {
      const { rows } = await client.query<Pick<SubmittedReport, 'edition' | 'contentHash'>>({
        name: 'submitted-report-hashes',
        text: `SELECT edition, content_hash AS "contentHash" FROM submitted_report
               WHERE organisation_id = $1 AND fiscal_year = $2 AND round = $3 ORDER BY edition`,
        values: [organisationId, fiscalYear, round],
      });
      return rows;
    },
  };
}
