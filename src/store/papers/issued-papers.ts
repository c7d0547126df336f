import type { IssuedPaper, PaperStore } from '../../application/papers/papers-ports.ts';
import type { Queryable } from '../queryable.ts';

const columns = `organisation_id AS "organisationId", fiscal_year AS "fiscalYear", version, format, code, edition, sha256,
  size_bytes AS "sizeBytes", issued_at AS "issuedAt", issued_name AS "issuedName", head_list AS "headList"`;

/** Papers produced from seals: one per format, never replaced. */
export function issuedPapersIn(client: Queryable): PaperStore {
  const one = async (name: string, where: string, values: readonly (string | number)[]) => {
    const text = `SELECT ${columns} FROM issued_paper WHERE ${where} LIMIT 1`;
    const { rows } = await client.query<IssuedPaper>({ name, text, values: [...values] });
    return rows[0] ?? null;
  };
  const find: PaperStore['find'] = (key) =>
    one('issued-paper-find', 'organisation_id = $1 AND fiscal_year = $2 AND version = $3 AND format = $4', [
      key.organisationId,
      key.fiscalYear,
      key.version,
      key.format,
    ]);
  return {
    find,
    findBySha256: (sha256) => one('issued-paper-by-sha256', 'sha256 = $1', [sha256]),
    async insert(paper) {
      const { rowCount } = await client.query({
        name: 'issued-paper-insert',
        text: `INSERT INTO issued_paper (organisation_id, fiscal_year, version, format, code, edition, sha256, size_bytes,
                 issued_at, issued_name, head_list)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT DO NOTHING`,
        values: [
          paper.organisationId,
          paper.fiscalYear,
          paper.version,
          paper.format,
          paper.code,
          paper.edition,
          paper.sha256,
          paper.sizeBytes,
          paper.issuedAt,
          paper.issuedName,
          paper.headList,
        ],
      });
      return rowCount === 1;
    },
    async listOfYear(fiscalYear) {
      const { rows } = await client.query<IssuedPaper>({
        name: 'issued-papers-of-year',
        text: `SELECT ${columns} FROM issued_paper WHERE fiscal_year = $1 ORDER BY organisation_id, version, format`,
        values: [fiscalYear],
      });
      return rows;
    },
  };
}
