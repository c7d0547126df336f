import type { ChangeStore } from '../../application/change-requests/change-ports.ts';
import type { ChangeRequest } from '../../domain/change-requests/change-request.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';
import { addStoredFile } from '../stored-files.ts';

const columns = `organisation_id AS "organisationId", fiscal_year AS "fiscalYear", number, status,
  row_version AS "rowVersion", code, kind, ground, example, other_factor AS "otherFactor", cause, explanation, proposed,
  from_version AS "fromVersion", changed_at AS "changedAt", changed_name AS "changedName", submitted_at AS "submittedAt",
  submitted_name AS "submittedName", window_code AS "windowCode", sent, sent_back AS "sentBack", resolution, onward, reason,
  made_version AS "madeVersion",
  (SELECT coalesce(jsonb_agg(jsonb_build_object('need', need, 'sha256', sha256, 'fileName', file_name,
       'mediaType', media_type, 'sizeBytes', size_bytes::text) ORDER BY added_at, need, sha256), '[]')
   FROM change_request_file AS file JOIN stored_file ON sha256 = file_sha256
   WHERE file.organisation_id = change_request.organisation_id AND file.fiscal_year = change_request.fiscal_year
     AND file.number = change_request.number) AS files`;

const json = (value: object | null) => (value === null ? null : JSON.stringify(value));

const writtenOf = (one: Omit<ChangeRequest, 'number' | 'rowVersion'>) => [
  ...[one.organisationId, one.fiscalYear, one.status, one.code, one.kind, one.ground, one.example, one.otherFactor],
  ...[one.cause, one.explanation, JSON.stringify(one.proposed), one.fromVersion, one.changedAt, one.changedName],
  ...[one.submittedAt, one.submittedName, one.windowCode, json(one.resolution), json(one.onward), one.reason],
  ...[one.madeVersion, json(one.sent), JSON.stringify(one.sentBack)],
];

async function findRequest(client: Queryable, ...[key, options]: Parameters<ChangeStore['find']>) {
  const lock = options?.lock ?? false;
  const rows = await query<ChangeRequest>(client, {
    name: lock ? 'change-find-locked' : 'change-find',
    text: `SELECT ${columns} FROM change_request WHERE organisation_id = $1 AND fiscal_year = $2 AND number = $3
           ${lock ? 'FOR UPDATE' : ''}`,
    values: [key.organisationId, key.fiscalYear, key.number],
  });
  return rows[0] ?? null;
}

async function insertRequest(client: Queryable, request: Parameters<ChangeStore['insert']>[0]): Promise<ChangeRequest> {
  await query(client, {
    name: 'change-number-lock',
    text: `SELECT pg_advisory_xact_lock(hashtextextended(concat_ws(' ', $1::text, $2::text), 185))`,
    values: [request.organisationId, request.fiscalYear],
  });
  const rows = await query<{ number: number }>(client, {
    name: 'change-insert',
    text: `INSERT INTO change_request (organisation_id, fiscal_year, status, code, kind, ground, example, other_factor, cause,
             explanation, proposed, from_version, changed_at, changed_name, submitted_at, submitted_name, window_code,
             resolution, onward, reason, made_version, sent, sent_back, number)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23,
             (SELECT coalesce(max(number), 0) + 1 FROM change_request WHERE organisation_id = $1 AND fiscal_year = $2))
           RETURNING number`,
    values: writtenOf(request),
  });
  return { ...request, number: rows[0]?.number ?? 0, rowVersion: 1 };
}

function listLately(client: Queryable, since: string) {
  return query<ChangeRequest>(client, {
    name: 'changes-lately',
    text: `SELECT ${columns} FROM change_request
           WHERE status IN ('draft', 'submitted', 'awaiting-approval', 'returned') OR changed_at >= $1
           ORDER BY organisation_id COLLATE "C", fiscal_year, number`,
    values: [since],
  });
}

/**
 * By a letter that was issued and names the organisation among its recipients, in its inbox or handed to it; or by one of
 * outside. `about` of all of them is `changes/<meeting>/<day>`.
 */
const toldText = `SELECT split_part(about, '/', 2) AS "meetingId", min(day)::text AS day FROM (
    SELECT letter.about, (delivery.delivered_at AT TIME ZONE 'Asia/Bangkok')::date AS day
    FROM official_letter AS letter JOIN letter_delivery AS delivery
      ON delivery.sender_id = letter.organisation_id AND delivery.letter_id = letter.id
    WHERE letter.status = 'issued' AND starts_with(letter.about, 'changes/') AND delivery.organisation_id = $1
    UNION ALL
    SELECT letter.about, handing.sent_on
    FROM official_letter AS letter JOIN letter_handing AS handing
      ON handing.organisation_id = letter.organisation_id AND handing.letter_id = letter.id
    WHERE letter.status = 'issued' AND starts_with(letter.about, 'changes/')
      AND EXISTS (SELECT FROM jsonb_array_elements(letter.content -> 'recipients') WITH ORDINALITY AS named (one, place)
        WHERE one ->> 'organisationId' = $1 AND (place - 1)::integer = ANY (handing.positions))
    UNION ALL
    SELECT about, sent_on FROM letter_handing
    WHERE letter_id IS NULL AND starts_with(about, 'changes/') AND $1 = ANY (told)
  ) AS told WHERE split_part(about, '/', 2) = ANY ($2) GROUP BY 1`;

async function toldOn(client: Queryable, organisationId: string, meetingIds: readonly string[]) {
  if (meetingIds.length === 0) return new Map<string, string>();
  const rows = await query<{ meetingId: string; day: string }>(client, {
    ...{ name: 'changes-told-on', text: toldText, values: [organisationId, [...meetingIds]] },
  });
  return new Map(rows.map(({ meetingId, day }) => [meetingId, day]));
}

/** Requests to change what was agreed, each with its files. */
export function changeRequestsIn(client: Queryable): ChangeStore {
  return {
    find: (...asked) => findRequest(client, ...asked),
    insert: (request) => insertRequest(client, request),
    listOfParty: (organisationId, fiscalYear) =>
      query<ChangeRequest>(client, {
        name: 'changes-of-party',
        text: `SELECT ${columns} FROM change_request WHERE organisation_id = $1 AND fiscal_year = $2 ORDER BY number`,
        values: [organisationId, fiscalYear],
      }),
    listSent: (fiscalYear) =>
      query<ChangeRequest>(client, {
        name: 'changes-sent-of-year',
        text: `SELECT ${columns} FROM change_request WHERE fiscal_year = $1 AND submitted_at IS NOT NULL
               ORDER BY organisation_id COLLATE "C", number`,
        values: [fiscalYear],
      }),
    listLately: (since) => listLately(client, since),
    toldOn: (organisationId, meetingIds) => toldOn(client, organisationId, meetingIds),
    async update(request) {
      await query(client, {
        name: 'change-update',
        text: `UPDATE change_request SET status = $3, code = $4, kind = $5, ground = $6, example = $7, other_factor = $8,
                 cause = $9, explanation = $10, proposed = $11, from_version = $12, changed_at = $13, changed_name = $14,
                 submitted_at = $15, submitted_name = $16, window_code = $17, resolution = $18, onward = $19,
                 reason = $20, made_version = $21, sent = $22, sent_back = $23, row_version = row_version + 1
               WHERE organisation_id = $1 AND fiscal_year = $2 AND number = $24`,
        values: [...writtenOf(request), request.number],
      });
    },
    async addFile({ organisationId, fiscalYear, number }, file, at) {
      await addStoredFile(client, file, at);
      await query(client, {
        name: 'change-file-add',
        text: `INSERT INTO change_request_file (organisation_id, fiscal_year, number, need, file_sha256, file_name, added_at)
               VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING`,
        values: [organisationId, fiscalYear, number, file.need, file.sha256, file.fileName, at],
      });
    },
    async removeFile({ organisationId, fiscalYear, number }, { need, sha256 }) {
      await query(client, {
        name: 'change-file-remove',
        text: `DELETE FROM change_request_file WHERE organisation_id = $1 AND fiscal_year = $2 AND number = $3
               AND need = $4 AND file_sha256 = $5`,
        values: [organisationId, fiscalYear, number, need, sha256],
      });
    },
  };
}
