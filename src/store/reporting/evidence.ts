import type { EvidenceStore } from '../../application/year/evidence-ports.ts';
import type { Evidence } from '../../domain/reporting/evidence.ts';
import { evidenceFileName, withoutHidden } from '../../domain/reporting/evidence-name.ts';
import type { ResultKey } from '../../domain/reporting/round-key.ts';
import type { Queryable } from '../queryable.ts';
import { addStoredFile } from '../stored-files.ts';

const columns = `organisation_id AS "organisationId", fiscal_year AS "fiscalYear", round, code, evidence.sha256, title,
  url, file_name AS "fileName", coalesce(media_type, '') AS "mediaType", coalesce(size_bytes, 0)::text AS "sizeBytes",
  claims, version, superseded_by AS "supersededBy", superseded_at AS "supersededAt", added_name AS "addedName",
  added_at AS "addedAt"`;
const withFiles = 'evidence LEFT JOIN stored_file ON stored_file.sha256 = evidence.file_sha256';
const ofResult = 'organisation_id = $1 AND fiscal_year = $2 AND round = $3 AND code = $4';

/** Names from before they were cleaned when they arrived, and whatever a row says: served under the one name alone. */
function served(row: Evidence): Evidence {
  const fileName = row.url === null ? evidenceFileName(row.fileName, row.mediaType) : row.fileName;
  return { ...row, fileName, title: withoutHidden(row.title) };
}

const placeOf = (key: ResultKey) => [key.organisationId, key.fiscalYear, key.round, key.code];

async function listOfRound(client: Queryable, key: Parameters<EvidenceStore['listOfRound']>[0]) {
  const { rows } = await client.query<Evidence>({
    name: 'evidence-of-round',
    text: `SELECT ${columns} FROM ${withFiles}
           WHERE organisation_id = $1 AND fiscal_year = $2 AND round = $3 AND removed_at IS NULL
           ORDER BY code, added_at, evidence.sha256`,
    values: [key.organisationId, key.fiscalYear, key.round],
  });
  return rows.map(served);
}

async function listOfParty(client: Queryable, organisationId: string, words: readonly string[], most: number) {
  const { rows } = await client.query<Evidence>({
    name: 'evidence-of-party',
    text: `SELECT * FROM (
             SELECT DISTINCT ON (evidence.sha256) ${columns} FROM ${withFiles}
             WHERE organisation_id = $1 AND removed_at IS NULL AND superseded_by IS NULL
               AND NOT EXISTS (SELECT FROM unnest($2::text[]) AS word
                               WHERE position(lower(word) IN lower(title || ' ' || file_name || ' ' || code)) = 0)
             ORDER BY evidence.sha256, added_at DESC) AS piece
           ORDER BY "addedAt" DESC, sha256 LIMIT $3`,
    values: [organisationId, words, most],
  });
  return rows.map(served);
}

async function addEvidence(client: Queryable, evidence: Evidence) {
  const { sha256, title, url, fileName, claims, version, addedName, addedAt } = evidence;
  if (url === null) await addStoredFile(client, evidence, addedAt);
  await client.query({
    name: 'evidence-add',
    text: `INSERT INTO evidence (organisation_id, fiscal_year, round, code, sha256, title, url, file_name, claims,
             version, added_name, added_at)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
           ON CONFLICT (organisation_id, fiscal_year, round, code, sha256)
           DO UPDATE SET removed_at = NULL, superseded_by = NULL, superseded_at = NULL, title = excluded.title,
             file_name = excluded.file_name, claims = excluded.claims, version = excluded.version,
             added_name = excluded.added_name, added_at = excluded.added_at`,
    values: [...placeOf(evidence), sha256, title, url, fileName, claims, version, addedName, addedAt],
  });
}

async function removeEvidence(client: Queryable, key: ResultKey, sha256: string, at: string) {
  await client.query({
    name: 'evidence-remove',
    text: `UPDATE evidence SET removed_at = $6 WHERE ${ofResult} AND sha256 = $5`,
    values: [...placeOf(key), sha256, at],
  });
  await client.query({
    name: 'evidence-stands-again',
    text: `UPDATE evidence SET superseded_by = newer.superseded_by, superseded_at = newer.superseded_at
           FROM (SELECT superseded_by, superseded_at FROM evidence WHERE ${ofResult} AND sha256 = $5) AS newer
           WHERE ${ofResult} AND evidence.superseded_by = $5`,
    values: [...placeOf(key), sha256],
  });
}

/** Which stored file or link supports which result; a file itself is stored once by its SHA-256. */
export function evidenceIn(client: Queryable): EvidenceStore {
  return {
    listOfRound: (key) => listOfRound(client, key),
    listOfParty: (organisationId, words, most) => listOfParty(client, organisationId, words, most),
    async findFile(sha256) {
      const { rows } = await client.query<{ sha256: string; mediaType: string; sizeBytes: string }>({
        name: 'stored-file-find',
        text: `SELECT sha256, media_type AS "mediaType", size_bytes::text AS "sizeBytes" FROM stored_file
               WHERE sha256 = $1
               UNION ALL
               SELECT $1, one -> 'file' ->> 'mediaType', one -> 'file' ->> 'sizeBytes'
               FROM official_letter, jsonb_array_elements(content -> 'enclosures') one
               WHERE one -> 'file' ->> 'sha256' = $1
               UNION ALL
               SELECT sha256, media_type, size_bytes::text FROM letter_enclosure_copy WHERE sha256 = $1 LIMIT 1`,
        values: [sha256],
      });
      return rows[0] ?? null;
    },
    add: (evidence) => addEvidence(client, evidence),
    async setClaims(key, sha256, claims) {
      await client.query({
        name: 'evidence-claims',
        text: `UPDATE evidence SET claims = $6 WHERE ${ofResult} AND sha256 = $5`,
        values: [...placeOf(key), sha256, claims],
      });
    },
    async supersede(key, sha256, by, at) {
      await client.query({
        name: 'evidence-supersede',
        text: `UPDATE evidence SET superseded_by = $6, superseded_at = $7 WHERE ${ofResult} AND sha256 = $5`,
        values: [...placeOf(key), sha256, by, at],
      });
    },
    remove: (key, sha256, at) => removeEvidence(client, key, sha256, at),
  };
}
