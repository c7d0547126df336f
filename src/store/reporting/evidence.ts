import type { Evidence, EvidenceStore } from '../../application/year/year-ports.ts';
import type { Queryable } from '../queryable.ts';

async function addEvidence(client: Queryable, evidence: Evidence) {
  await client.query({
    name: 'stored-file-add',
    text: `INSERT INTO stored_file (sha256, size_bytes, media_type, stored_at) VALUES ($1, $2, $3, $4)
           ON CONFLICT (sha256) DO NOTHING`,
    values: [evidence.sha256, evidence.sizeBytes, evidence.mediaType, evidence.addedAt],
  });
  const { organisationId, fiscalYear, round, code, sha256, fileName, addedName, addedAt } = evidence;
  await client.query({
    name: 'evidence-add',
    text: `INSERT INTO evidence (organisation_id, fiscal_year, round, code, sha256, file_name, added_name,
             added_at)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
           ON CONFLICT (organisation_id, fiscal_year, round, code, sha256)
           DO UPDATE SET removed_at = NULL, file_name = excluded.file_name`,
    values: [organisationId, fiscalYear, round, code, sha256, fileName, addedName, addedAt],
  });
}

/** Which stored file supports which result; the file itself is stored once by its SHA-256. */
export function evidenceIn(client: Queryable): EvidenceStore {
  return {
    async listOfRound(key) {
      const { rows } = await client.query<Evidence>({
        name: 'evidence-of-round',
        text: `SELECT organisation_id AS "organisationId", fiscal_year AS "fiscalYear", round, code,
                 evidence.sha256, file_name AS "fileName", media_type AS "mediaType", size_bytes AS "sizeBytes",
                 added_name AS "addedName", added_at AS "addedAt"
               FROM evidence JOIN stored_file USING (sha256)
               WHERE organisation_id = $1 AND fiscal_year = $2 AND round = $3 AND removed_at IS NULL
               ORDER BY code, added_at`,
        values: [key.organisationId, key.fiscalYear, key.round],
      });
      return rows;
    },
    async findFile(sha256) {
      const { rows } = await client.query<{ sha256: string; mediaType: string; sizeBytes: string }>({
        name: 'stored-file-find',
        text: `SELECT sha256, media_type AS "mediaType", size_bytes AS "sizeBytes" FROM stored_file
               WHERE sha256 = $1`,
        values: [sha256],
      });
      return rows[0] ?? null;
    },
    add: (evidence) => addEvidence(client, evidence),
    async remove(key, sha256, at) {
      await client.query({
        name: 'evidence-remove',
        text: `UPDATE evidence SET removed_at = $6 WHERE organisation_id = $1 AND fiscal_year = $2 AND round = $3
                 AND code = $4 AND sha256 = $5`,
        values: [key.organisationId, key.fiscalYear, key.round, key.code, sha256, at],
      });
    },
  };
}
