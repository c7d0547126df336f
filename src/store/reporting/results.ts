import type { ApartReport, ResultStore } from '../../application/year/result-ports.ts';
import type { Result } from '../../domain/reporting/result.ts';
import { resultTextColumn, resultTextNames } from '../../domain/reporting/result-texts.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';

const columns = `organisation_id AS "organisationId", fiscal_year AS "fiscalYear", round, code, status,
  row_version AS "rowVersion", variables, value, state,
  ${resultTextNames.map((name) => `${resultTextColumn(name)} AS "${name}"`).join(', ')},
  expected_on AS "expectedOn", doubts,
  self_score AS "selfScore", assessed_score AS "assessedScore", assessed_note AS "assessedNote",
  assessed_agrees AS "assessedAgrees", judged_before AS "judgedBefore", figures_version AS "figuresVersion", carried,
  return_reason AS "returnReason", changed_at AS "changedAt", changed_by AS "changedBy"`;

/** Columns written after the texts. */
const lastColumns = ['figures_version', 'assessed_agrees', 'judged_before', 'carried'] as const;

/** Every column a change writes; `$1` to `$4` are the key, the texts and what follows them begin at `firstText`. */
export const assignedColumns = (
  firstText: number,
) => `status = $5, variables = $6, value = $7, state = $8, self_score = $9,
  assessed_score = $10, assessed_note = $11, return_reason = $12, changed_at = $13, changed_by = $14,
  expected_on = $15, doubts = $16, row_version = row_version + 1,
  ${[...resultTextNames.map(resultTextColumn), ...lastColumns].map((name, index) => `${name} = $${index + firstText}`).join(', ')}`;

/** `$1` to `$16` of a change: everything but the texts and what follows them. */
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
    result.selfScore,
    result.assessedScore,
    result.assessedNote,
    result.returnReason,
    result.changedAt,
    result.changedBy,
    result.expectedOn ?? null,
    JSON.stringify(result.doubts ?? []),
  ];
}

/** The texts of a change and what follows them. */
export function lastResultValues(result: Result): unknown[] {
  return [
    ...resultTextNames.map((name) => result[name]),
    result.figuresVersion ?? 1,
    result.assessedAgrees ?? false,
    asJson(result.judgedBefore),
    asJson(result.carried),
  ];
}

function asJson(value: object | null | undefined): string | null {
  return value ? JSON.stringify(value) : null;
}

async function updateResult(client: Queryable, result: Result) {
  await client.query({
    name: 'result-update',
    text: `UPDATE result SET ${assignedColumns(17)}
           WHERE organisation_id = $1 AND fiscal_year = $2 AND round = $3 AND code = $4`,
    values: [...resultValues(result), ...lastResultValues(result)],
  });
}

const quoted = (name: string) => `"${name}"`;

async function insertResults(client: Queryable, results: readonly Result[]) {
  await client.query({
    name: 'result-insert-many',
    text: `INSERT INTO result (organisation_id, fiscal_year, round, code, status, variables, value, state,
             self_score, return_reason, changed_at, changed_by, ${resultTextNames.map(resultTextColumn).join(', ')})
           SELECT "organisationId", "fiscalYear", round, code, status, variables, value, state,
             "selfScore", "returnReason", "changedAt", "changedBy", ${resultTextNames.map(quoted).join(', ')}
           FROM jsonb_to_recordset($1::jsonb) AS one ("organisationId" text, "fiscalYear" int, round text, code text,
             status text, variables jsonb, value numeric, state text, "selfScore" numeric, "returnReason" text,
             "changedAt" timestamptz, "changedBy" text, ${resultTextNames.map((name) => `${quoted(name)} text`).join(', ')})`,
    values: [JSON.stringify(results)],
  });
}

async function updateStandings(client: Queryable, results: readonly Result[]) {
  if (results.length === 0) return;
  await client.query({
    name: 'result-update-standings',
    text: `UPDATE result SET status = one.status, state = one.state, self_score = "selfScore",
             return_reason = "returnReason", changed_at = "changedAt", changed_by = "changedBy",
             row_version = row_version + 1
           FROM jsonb_to_recordset($1::jsonb) AS one ("organisationId" text, "fiscalYear" int, round text, code text,
             status text, state text, "selfScore" numeric, "returnReason" text, "changedAt" timestamptz, "changedBy" text)
           WHERE organisation_id = "organisationId" AND fiscal_year = "fiscalYear"
             AND result.round = one.round AND result.code = one.code`,
    values: [JSON.stringify(results)],
  });
}

function listsOfOneParty(client: Queryable): Pick<ResultStore, 'listOfRound' | 'listOfYear'> {
  return {
    listOfRound: (key) =>
      query<Result>(client, {
        name: 'result-list-of-round',
        text: `SELECT ${columns} FROM result
               WHERE organisation_id = $1 AND fiscal_year = $2 AND round = $3 ORDER BY code`,
        values: [key.organisationId, key.fiscalYear, key.round],
      }),
    listOfYear: (organisationId, fiscalYear) =>
      query<Result>(client, {
        name: 'result-list-of-year',
        text: `SELECT ${columns} FROM result WHERE organisation_id = $1 AND fiscal_year = $2 ORDER BY round, code`,
        values: [organisationId, fiscalYear],
      }),
  };
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
    ...listsOfOneParty(client),
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
    async apartOfYear(fiscalYear) {
      const { rows } = await client.query<ApartReport>({
        name: 'result-apart-of-year',
        text: `SELECT organisation_id AS "organisationId", fiscal_year AS "fiscalYear", round,
                 min(carried -> 'apart' ->> 'at') AS since
               FROM result JOIN report USING (organisation_id, fiscal_year, round)
               WHERE fiscal_year = $1 AND carried -> 'apart' ->> 'kept' = 'false'
                 AND report.status IN ('submitted', 'received')
               GROUP BY organisation_id, fiscal_year, round ORDER BY organisation_id, round`,
        values: [fiscalYear],
      });
      return rows;
    },
    insertMany: (results) => insertResults(client, results),
    update: (result) => updateResult(client, result),
    updateStandings: (results) => updateStandings(client, results),
  };
}
