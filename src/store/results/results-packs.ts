import type { ResultsPack, ResultsPackStore } from '../../application/results/pack-ports.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';

const owner = 'opdc';
const columns = `fiscal_year AS "fiscalYear", round, edition, code, sha256, size_bytes AS "sizeBytes", issued_at AS "issuedAt",
  issued_by AS "issuedBy", issued_name AS "issuedName"`;

/** Packs of announced results: one of an edition, never replaced. */
export function resultsPacksIn(client: Queryable): ResultsPackStore {
  return {
    async find({ fiscalYear, round, edition }) {
      const rows = await query<ResultsPack>(client, {
        name: 'results-pack-find',
        text: `SELECT ${columns} FROM results_pack
               WHERE organisation_id = $1 AND fiscal_year = $2 AND round = $3 AND edition = $4`,
        values: [owner, fiscalYear, round, edition],
      });
      return rows[0] ?? null;
    },
    async findBySha256(sha256) {
      const rows = await query<ResultsPack>(client, {
        name: 'results-pack-by-sha256',
        text: `SELECT ${columns} FROM results_pack WHERE sha256 = $1`,
        values: [sha256],
      });
      return rows[0] ?? null;
    },
    async insert({ fiscalYear, round, edition, code, sha256, sizeBytes, issuedAt, issuedBy, issuedName }) {
      const rows = await query<{ edition: number }>(client, {
        name: 'results-pack-insert',
        text: `INSERT INTO results_pack (organisation_id, fiscal_year, round, edition, code, sha256, size_bytes, issued_at,
                 issued_by, issued_name)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING RETURNING edition`,
        values: [owner, fiscalYear, round, edition, code, sha256, sizeBytes, issuedAt, issuedBy, issuedName],
      });
      return rows.length === 1;
    },
  };
}
