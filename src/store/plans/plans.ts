import type { PlanStore } from '../../application/plans/plan-ports.ts';
import type { PartyPlan, PlanFile } from '../../domain/plans/party-plan.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';
import { addStoredFile } from '../stored-files.ts';

const columns = `organisation_id AS "organisationId", fiscal_year AS "fiscalYear", number, kind, title,
  first_year AS "firstYear", last_year AS "lastYear", approved_on AS "approvedOn", approved_by AS "approvedBy", status,
  row_version AS "rowVersion", edition, file_sha256 AS sha256, file_name AS "fileName", media_type AS "mediaType",
  size_bytes::text AS "sizeBytes", changed_at AS "changedAt", changed_name AS "changedName", sent_at AS "sentAt",
  sent_name AS "sentName", answered_at AS "answeredAt", answered_name AS "answeredName", reason`;
const withFiles = 'party_plan LEFT JOIN stored_file ON stored_file.sha256 = file_sha256';

type Row = Omit<PartyPlan, 'file'> & { readonly [Name in keyof PlanFile]: PlanFile[Name] | null };

function planOf({ sha256, fileName, mediaType, sizeBytes, ...row }: Row): PartyPlan {
  if (sha256 === null || fileName === null || mediaType === null || sizeBytes === null) return { ...row, file: null };
  return { ...row, file: { sha256, fileName, mediaType, sizeBytes } };
}

const writtenOf = (plan: Omit<PartyPlan, 'number' | 'rowVersion'>) => [
  ...[plan.organisationId, plan.fiscalYear, plan.kind, plan.title, plan.firstYear, plan.lastYear, plan.approvedOn],
  ...[plan.approvedBy, plan.status, plan.edition, plan.file?.sha256 ?? null, plan.file?.fileName ?? null],
  ...[plan.changedAt, plan.changedName, plan.sentAt, plan.sentName, plan.answeredAt, plan.answeredName, plan.reason],
];

async function findPlan(client: Queryable, ...[key, options]: Parameters<PlanStore['find']>) {
  const rows = await query<Row>(client, {
    name: options?.lock ? 'plan-find-locked' : 'plan-find',
    text: `SELECT ${columns} FROM ${withFiles} WHERE organisation_id = $1 AND fiscal_year = $2 AND number = $3
           ${options?.lock ? 'FOR UPDATE OF party_plan' : ''}`,
    values: [key.organisationId, key.fiscalYear, key.number],
  });
  return rows.map(planOf)[0] ?? null;
}

async function insertPlan(client: Queryable, plan: Parameters<PlanStore['insert']>[0]): Promise<PartyPlan> {
  const place = [plan.organisationId, plan.fiscalYear];
  await query(client, {
    name: 'plan-number-lock',
    text: `SELECT pg_advisory_xact_lock(hashtextextended(concat_ws(' ', $1::text, $2::text), 167))`,
    values: place,
  });
  const rows = await query<{ number: number }>(client, {
    name: 'plan-insert',
    text: `INSERT INTO party_plan (organisation_id, fiscal_year, kind, title, first_year, last_year, approved_on, approved_by,
             status, edition, file_sha256, file_name, changed_at, changed_name, sent_at, sent_name, answered_at,
             answered_name, reason, number)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19,
             (SELECT coalesce(max(number), 0) + 1 FROM party_plan WHERE organisation_id = $1 AND fiscal_year = $2))
           RETURNING number`,
    values: writtenOf(plan),
  });
  return { ...plan, number: rows[0]?.number ?? 0, rowVersion: 1 };
}

/** Plans of provinces and clusters, one row for each edition and draft. */
export function plansIn(client: Queryable): PlanStore {
  return {
    find: (...asked) => findPlan(client, ...asked),
    insert: (plan) => insertPlan(client, plan),
    async listOfParties(organisationIds, fiscalYear) {
      const rows = await query<Row>(client, {
        name: 'plans-of-parties',
        text: `SELECT ${columns} FROM ${withFiles}
               WHERE organisation_id = ANY($1::text[]) AND first_year <= $2 AND last_year >= $2
               ORDER BY organisation_id COLLATE "C", fiscal_year, number`,
        values: [organisationIds, fiscalYear],
      });
      return rows.map(planOf);
    },
    async listSent(fiscalYear) {
      const rows = await query<Row>(client, {
        name: 'plans-sent-of-year',
        text: `SELECT ${columns} FROM ${withFiles} WHERE edition IS NOT NULL AND first_year <= $1 AND last_year >= $1
               ORDER BY organisation_id COLLATE "C", fiscal_year, number`,
        values: [fiscalYear],
      });
      return rows.map(planOf);
    },
    async update(plan) {
      await query(client, {
        name: 'plan-update',
        text: `UPDATE party_plan SET kind = $3, title = $4, first_year = $5, last_year = $6, approved_on = $7,
                 approved_by = $8, status = $9, edition = $10, file_sha256 = $11, file_name = $12, changed_at = $13,
                 changed_name = $14, sent_at = $15, sent_name = $16, answered_at = $17, answered_name = $18, reason = $19,
                 row_version = row_version + 1
               WHERE organisation_id = $1 AND fiscal_year = $2 AND number = $20`,
        values: [...writtenOf(plan), plan.number],
      });
    },
    addFile: (file, at) => addStoredFile(client, file, at),
  };
}
