import type { AgreementStore } from '../../application/year/year-ports.ts';
import type { AgreementStatus } from '../../domain/agreement/agreement-moves.ts';
import type { Agreement, Indicator } from '../../domain/agreement/indicator.ts';
import type { Queryable } from '../queryable.ts';
import { indicatorHostsIn } from './indicator-hosts.ts';

const head = `organisation_id AS "organisationId", fiscal_year AS "fiscalYear", version,
  framework_version AS "frameworkVersion", status, row_version AS "rowVersion", vision, signed_at AS "signedAt",
  signed_name AS "signedName", acting_for AS "actingFor", content_hash AS "contentHash", return_reason AS "returnReason"`;

const indicatorColumns = `code, component_code AS "componentCode", position, name, definition, unit, weight, formula,
  variables, rule, baselines, data_source AS "dataSource", in_force AS "inForce"`;

async function indicatorsOf(client: Queryable, agreement: Omit<Agreement, 'indicators'>) {
  const { rows } = await client.query<Indicator>({
    name: 'indicators-of-agreement',
    text: `SELECT ${indicatorColumns} FROM indicator
           WHERE organisation_id = $1 AND fiscal_year = $2 AND version = $3 ORDER BY position, code`,
    values: [agreement.organisationId, agreement.fiscalYear, agreement.version],
  });
  return rows;
}

async function findAgreement(client: Queryable, organisationId: string, fiscalYear: number, lock: boolean) {
  const { rows } = await client.query<Omit<Agreement, 'indicators'>>({
    name: lock ? 'agreement-find-locked' : 'agreement-find',
    text: `SELECT ${head} FROM agreement WHERE organisation_id = $1 AND fiscal_year = $2
           ORDER BY version DESC LIMIT 1${lock ? ' FOR UPDATE' : ''}`,
    values: [organisationId, fiscalYear],
  });
  return rows[0] ? { ...rows[0], indicators: await indicatorsOf(client, rows[0]) } : null;
}

async function insertIndicators(client: Queryable, agreement: Agreement, indicators: readonly Indicator[]) {
  await client.query({
    name: 'indicators-insert',
    text: `INSERT INTO indicator (organisation_id, fiscal_year, version, code, component_code, position, name,
             definition, unit, weight, formula, variables, rule, baselines, data_source, in_force)
           SELECT $1, $2, $3, code, "componentCode", position, name, definition, unit, weight, formula, variables,
             rule, baselines, "dataSource", "inForce"
           FROM jsonb_to_recordset($4::jsonb) AS one (code text, "componentCode" text, position int, name text,
             definition text, unit text, weight numeric, formula text, variables jsonb, rule jsonb, baselines jsonb,
             "dataSource" text, "inForce" text)`,
    values: [agreement.organisationId, agreement.fiscalYear, agreement.version, JSON.stringify(indicators)],
  });
}

async function insertAgreement(client: Queryable, agreement: Agreement, at: string) {
  await client.query({
    name: 'agreement-insert',
    text: `INSERT INTO agreement (organisation_id, fiscal_year, version, framework_version, status, vision, changed_at)
           VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    values: [
      agreement.organisationId,
      agreement.fiscalYear,
      agreement.version,
      agreement.frameworkVersion,
      agreement.status,
      agreement.vision,
      at,
    ],
  });
  await insertIndicators(client, agreement, agreement.indicators);
}

async function updateAgreement(client: Queryable, agreement: Agreement, at: string) {
  await client.query({
    name: 'agreement-update',
    text: `UPDATE agreement SET status = $4, vision = $5, signed_at = $6, signed_name = $7, acting_for = $8,
             content_hash = $9, return_reason = $10, changed_at = $11, row_version = row_version + 1
           WHERE organisation_id = $1 AND fiscal_year = $2 AND version = $3`,
    values: [
      agreement.organisationId,
      agreement.fiscalYear,
      agreement.version,
      agreement.status,
      agreement.vision,
      agreement.signedAt,
      agreement.signedName,
      agreement.actingFor,
      agreement.contentHash,
      agreement.returnReason,
      at,
    ],
  });
}

/** Agreements with their indicators; hosts are kept beside them because they change without a new version. */
export function agreementsIn(client: Queryable): AgreementStore {
  return {
    ...indicatorHostsIn(client),
    find: (organisationId, fiscalYear, options) =>
      findAgreement(client, organisationId, fiscalYear, options?.lock ?? false),
    insert: (agreement, at) => insertAgreement(client, agreement, at),
    update: (agreement, at) => updateAgreement(client, agreement, at),
    async replaceIndicators(agreement, indicators) {
      await client.query({
        name: 'indicators-delete',
        text: 'DELETE FROM indicator WHERE organisation_id = $1 AND fiscal_year = $2 AND version = $3',
        values: [agreement.organisationId, agreement.fiscalYear, agreement.version],
      });
      await insertIndicators(client, agreement, indicators);
    },
    async list(fiscalYear) {
      const { rows } = await client.query<{ organisationId: string; status: AgreementStatus }>({
        name: 'agreement-list',
        text: `SELECT DISTINCT ON (organisation_id) organisation_id AS "organisationId", status FROM agreement
               WHERE fiscal_year = $1 ORDER BY organisation_id, version DESC`,
        values: [fiscalYear],
      });
      return rows;
    },
  };
}
