import type { ResultStore } from '../../application/year/result-ports.ts';
import type { Result } from '../../domain/reporting/result.ts';
import type { Queryable } from '../queryable.ts';

const columns = `organisation_id AS "organisationId", fiscal_year AS "fiscalYear", round, code, status,
  row_version AS "rowVersion", variables, value, state, narrative, obstacles, supporting,
  next_steps AS "nextSteps", expected_on AS "expectedOn", doubts,
  self_score AS "selfScore", assessed_score AS "assessedScore", assessed_note AS "assessedNote",
  return_reason AS "returnReason", changed_at AS "changedAt", changed_by AS "changedBy"`;

/** Every column a change writes; `$1` to `$4` are the key. */
export const assignedColumns = `status = $5, variables = $6, value = $7, state = $8, narrative = $9, obstacles = $10,
  supporting = $11, self_score = $12, assessed_score = $13, assessed_note = $14, return_reason = $15,
  changed_at = $16, changed_by = $17, next_steps = $18, expected_on = $19, doubts = $20,
  row_version = row_version + 1`;

export function resultValues(result: Result): unknown[] {
  return [
    result.organisationId,
    result.fiscalYear,
    result.round,
    result.code,
    result.status,
    JSON.stringify(result.variables),
    result.value,
    result.state,
    result.narrative,
    result.obstacles,
    result.supporting,
    result.selfScore,
    result.assessedScore,
    result.assessedNote,
    result.returnReason,
    result.changedAt,
    result.changedBy,
    result.nextSteps ?? '',
    result.expectedOn ?? null,
    JSON.stringify(result.doubts ?? []),
  ];
}

async function updateResult(client: Queryable, result: Result) {
  await client.query({
    name: 'result-update',
    text: `UPDATE result SET ${assignedColumns}
           WHERE organisation_id = $1 AND fiscal_year = $2 AND round = $3 AND code = $4`,
    values: resultValues(result),
  });
}

async function insertResults(client: Queryable, results: readonly Result[]) {
  await client.query({
    name: 'result-insert-many',
    text: `INSERT INTO result (organisation_id, fiscal_year, round, code, status, variables, value, state, narrative,
             obstacles, supporting, self_score, return_reason, changed_at, changed_by)
           SELECT "organisationId", "fiscalYear", round, code, status, variables, value, state, narrative, obstacles,
             supporting, "selfScore", "returnReason", "changedAt", "changedBy"
           FROM jsonb_to_recordset($1::jsonb) AS one ("organisationId" text, "fiscalYear" int, round text, code text,
             status text, variables jsonb, value numeric, state text, narrative text, obstacles text, supporting text,
             "selfScore" numeric, "returnReason" text, "changedAt" timestamptz, "changedBy" text)`,
    values: [JSON.stringify(results)],
  });
}

/** What hosts entered, one row per indicator and round. */
export function resultsIn(client: Queryable): ResultStore {
  return {
    async find(key, options) {
      const lock = options?.lock ?? false;
      const { rows } = await client.query<Result>({
        name: lock ? 'result-find-locked' : 'result-find',
        text: `SELECT ${columns} FROM result
               WHERE organisation_id = $1 AND fiscal_year = $2 AND round = $3 AND code = $4
               ${lock ? 'FOR UPDATE' : ''}`,
        values: [key.organisationId, key.fiscalYear, key.round, key.code],
      });
      return rows[0] ?? null;
    },
    async listOfRound(key) {
      const { rows } = await client.query<Result>({
        name: 'result-list-of-round',
        text: `SELECT ${columns} FROM result
               WHERE organisation_id = $1 AND fiscal_year = $2 AND round = $3 ORDER BY code`,
        values: [key.organisationId, key.fiscalYear, key.round],
      });
      return rows;
    },
    async listOfParties(organisationIds, fiscalYear, round, options) {
      const lock = options?.lock ?? false;
      const { rows } = await client.query<Result>({
        name: lock ? 'result-list-of-parties-locked' : 'result-list-of-parties',
        text: `SELECT ${columns} FROM result
               WHERE fiscal_year = $2 AND round = $3 AND organisation_id = ANY($1::text[])
               ORDER BY organisation_id COLLATE "C", code COLLATE "C" ${lock ? 'FOR UPDATE' : ''}`,
        values: [organisationIds, fiscalYear, round],
      });
      return rows;
    },
    insertMany: (results) => insertResults(client, results),
    update: (result) => updateResult(client, result),
  };
}
