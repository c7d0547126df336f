import type { NamedFile, NamedFileStore } from '../../application/maintenance/maintenance-ports.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';

const atOnce = 1000;

/** Every row that names a file, removed and replaced evidence included; what was stored and is named by none is told as evidence. */
const everyFile = `
  SELECT stored_file.sha256, size_bytes, 'evidence' AS kind, coalesce(concat_ws('/', evidence.organisation_id,
      evidence.fiscal_year, evidence.round, evidence.code), '') AS place
    FROM stored_file LEFT JOIN evidence ON evidence.file_sha256 = stored_file.sha256
    WHERE evidence.file_sha256 IS NOT NULL
      OR NOT EXISTS (SELECT FROM party_plan WHERE party_plan.file_sha256 = stored_file.sha256)
        AND NOT EXISTS (SELECT FROM attached_file WHERE attached_file.file_sha256 = stored_file.sha256)
      AND NOT EXISTS (SELECT FROM change_request_file AS shown WHERE shown.file_sha256 = stored_file.sha256)
        AND NOT EXISTS (SELECT FROM year_document WHERE year_document.file_sha256 = stored_file.sha256)
  UNION ALL
  SELECT stored_file.sha256, size_bytes, 'plan', concat_ws('/', organisation_id, fiscal_year, 'plans', number)
    FROM party_plan JOIN stored_file ON stored_file.sha256 = file_sha256
  UNION ALL
  SELECT stored_file.sha256, size_bytes, 'attachment', concat_ws('/', organisation_id, subject, number)
    FROM attached_file JOIN stored_file ON stored_file.sha256 = file_sha256
  UNION ALL
  SELECT stored_file.sha256, size_bytes, 'change', concat_ws('/', organisation_id, fiscal_year, 'changes', number)
    FROM change_request_file JOIN stored_file ON stored_file.sha256 = file_sha256
  UNION ALL
  SELECT stored_file.sha256, size_bytes, 'document', concat_ws('/', fiscal_year, 'library', number)
    FROM year_document JOIN stored_file ON stored_file.sha256 = file_sha256
  UNION ALL
  SELECT sha256, size_bytes, 'paper', concat_ws('/', organisation_id, fiscal_year, format) FROM issued_paper
  UNION ALL
  SELECT sha256, size_bytes, 'paper', concat_ws('/', fiscal_year, 'results', round, edition) FROM results_pack
  UNION ALL
  SELECT enclosed -> 'file' ->> 'sha256', (enclosed -> 'file' ->> 'sizeBytes')::bigint, 'enclosure',
      concat_ws('/', organisation_id, 'letters', id)
    FROM official_letter, jsonb_array_elements(content -> 'enclosures') AS enclosed
    WHERE enclosed -> 'file' ->> 'sha256' IS NOT NULL
  UNION ALL
  SELECT sha256, size_bytes, 'enclosure', concat_ws('/', organisation_id, 'letters', letter_id) FROM letter_enclosure_copy
    WHERE sha256 IS NOT NULL
  UNION ALL
  SELECT sha256, NULL, 'workbook', concat_ws('/', organisation_id, fiscal_year, round) FROM workbook_upload
    WHERE applied_at IS NULL`;

/** The files that rows name. */
export function namedFilesIn(client: Queryable): NamedFileStore {
  return {
    page: (after) =>
      query<NamedFile>(client, {
        name: 'named-files-page',
        text: `SELECT DISTINCT ON (sha256) sha256, size_bytes::text AS "sizeBytes", kind, place
               FROM (${everyFile}) AS named WHERE sha256 > $1 ORDER BY sha256, kind, place LIMIT $2`,
        values: [after, atOnce],
      }),
  };
}
