import type { AgreementStore } from '../../application/year/agreement-ports.ts';
import type { Agreement, Indicator } from '../../domain/agreement/indicator.ts';
import type { Signature } from '../../domain/agreement/signature.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';
import type { Queryable } from '../queryable.ts';
import { addApproval, approvalsColumn } from './approvals.ts';
import { indicatorHostsIn } from './indicator-hosts.ts';
import { addSignature, signatureColumns, signaturesOf, voidSignatures } from './signatures.ts';

const head = `organisation_id AS "organisationId", fiscal_year AS "fiscalYear", version,
  framework_version AS "frameworkVersion", status, row_version AS "rowVersion", vision,
  strategic_issues AS "strategicIssues", goals, wishes_to_negotiate AS "wishesToNegotiate", proposed_at AS "proposedAt",
  signed_at AS "signedAt", content_hash AS "contentHash", return_reason AS "returnReason",
  list_edition AS "listEdition", cluster_plan AS "clusterPlan",
  filed_plans AS "filedPlans", amends, ${approvalsColumn}`;

const indicatorColumns = `code, component_code AS "componentCode", position, name, definition, unit, weight, formula,
  variables, rule, baselines, data_source AS "dataSource", in_force AS "inForce",
  shared_from AS "sharedFrom"`;

type AgreementHead = Omit<Agreement, 'indicators' | 'signatures'>;
/** A row of one of several parties. */
interface Placed {
  readonly party: string;
}

const hasSignatures = ({ status }: AgreementHead) => status === 'signing' || status === 'signed';

async function indicatorsOf(client: Queryable, agreement: AgreementHead) {
  const { rows } = await client.query<Indicator>({
    name: 'indicators-of-agreement',
    text: `SELECT ${indicatorColumns} FROM indicator
           WHERE organisation_id = $1 AND fiscal_year = $2 AND version = $3 ORDER BY position, code`,
    values: [agreement.organisationId, agreement.fiscalYear, agreement.version],
  });
  return rows;
}

async function findAgreement(client: Queryable, organisationId: string, fiscalYear: number, lock: boolean) {
  const { rows } = await client.query<AgreementHead>({
    name: lock ? 'agreement-find-locked' : 'agreement-find',
    text: `SELECT ${head} FROM agreement WHERE organisation_id = $1 AND fiscal_year = $2
           ORDER BY version DESC LIMIT 1${lock ? ' FOR UPDATE' : ''}`,
    values: [organisationId, fiscalYear],
  });
  return rows[0] === undefined ? null : withParts(client, rows[0]);
}

/** The last version that counts in a round: with a round the one that its report was sent under, else the newest. */
const countsInRound = (round: string) => `version <= coalesce((SELECT agreement_version FROM report
    WHERE report.organisation_id = agreement.organisation_id AND report.fiscal_year = agreement.fiscal_year
      AND report.round = ${round}), version)`;

async function findOfRound(client: Queryable, { organisationId, fiscalYear, round }: RoundKey) {
  const { rows } = await client.query<AgreementHead>({
    name: 'agreement-of-round',
    text: `SELECT ${head} FROM agreement WHERE organisation_id = $1 AND fiscal_year = $2 AND ${countsInRound('$3')}
           ORDER BY version DESC LIMIT 1`,
    values: [organisationId, fiscalYear, round],
  });
  return rows[0] === undefined ? null : withParts(client, rows[0]);
}

async function findVersion(client: Queryable, organisationId: string, fiscalYear: number, version: number) {
  const { rows } = await client.query<AgreementHead>({
    name: 'agreement-of-version',
    text: `SELECT ${head} FROM agreement WHERE organisation_id = $1 AND fiscal_year = $2 AND version = $3`,
    values: [organisationId, fiscalYear, version],
  });
  return rows[0] === undefined ? null : withParts(client, rows[0]);
}

async function withParts(client: Queryable, found: AgreementHead): Promise<Agreement> {
  const signatures = hasSignatures(found) ? await signaturesOf(client, found) : [];
  return { ...found, signatures, indicators: await indicatorsOf(client, found) };
}

/** The newest versions of several parties with everything they contain, in three statements. */
async function findAgreements(
  client: Queryable,
  organisationIds: readonly string[],
  fiscalYear: number,
  round?: string,
) {
  const { rows: heads } = await client.query<AgreementHead>({
    name: 'agreement-list-of-parties',
    text: `SELECT DISTINCT ON (organisation_id COLLATE "C") ${head} FROM agreement
           WHERE fiscal_year = $2 AND organisation_id = ANY($1::text[]) AND ${countsInRound('$3')}
           ORDER BY organisation_id COLLATE "C", version DESC`,
    values: [organisationIds, fiscalYear, round ?? null],
  });
  const values = [heads.map((one) => one.organisationId), heads.map((one) => one.version), fiscalYear];
  const newest = `JOIN unnest($1::text[], $2::int[]) AS newest (party, edition)
    ON organisation_id = party AND version = edition WHERE fiscal_year = $3`;
  const { rows: indicators } = await client.query<Indicator & Placed>({
    name: 'indicators-of-parties',
    text: `SELECT organisation_id AS party, ${indicatorColumns} FROM indicator ${newest} ORDER BY position, code`,
    values,
  });
  const { rows: signatures } = await client.query<Signature & Placed>({
    name: 'signatures-of-parties',
    text: `SELECT organisation_id AS party, ${signatureColumns} FROM agreement_signature AS given
           JOIN agreement USING (organisation_id, fiscal_year, version) ${newest} AND course = signing_course
           ORDER BY given.position`,
    values,
  });
  return heads.map((one) => ({
    ...one,
    indicators: ofParty(indicators, one.organisationId),
    signatures: hasSignatures(one) ? ofParty(signatures, one.organisationId) : [],
  }));
}

function ofParty<Row extends object>(rows: readonly (Row & Placed)[], organisationId: string) {
  return rows.filter((one) => one.party === organisationId).map(({ party, ...row }) => row);
}

async function insertIndicators(client: Queryable, agreement: Agreement, indicators: readonly Indicator[]) {
  await client.query({
    name: 'indicators-insert',
    text: `INSERT INTO indicator (organisation_id, fiscal_year, version, code, component_code, position, name,
             definition, unit, weight, formula, variables, rule, baselines, data_source, in_force, shared_from)
           SELECT $1, $2, $3, code, "componentCode", position, name, definition, unit, weight, formula, variables,
             rule, baselines, "dataSource", "inForce", "sharedFrom"
           FROM jsonb_to_recordset($4::jsonb) AS one (code text, "componentCode" text, position int, name text,
             definition text, unit text, weight numeric, formula text, variables jsonb, rule jsonb, baselines jsonb,
             "dataSource" text, "inForce" text, "sharedFrom" jsonb)`,
    values: [agreement.organisationId, agreement.fiscalYear, agreement.version, JSON.stringify(indicators)],
  });
}

async function insertAgreement(client: Queryable, agreement: Agreement, at: string) {
  await client.query({
    name: 'agreement-insert',
    text: `INSERT INTO agreement (organisation_id, fiscal_year, version, framework_version, status, vision, changed_at,
             strategic_issues, goals, wishes_to_negotiate)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    values: [
      agreement.organisationId,
      agreement.fiscalYear,
      agreement.version,
      agreement.frameworkVersion,
      agreement.status,
      agreement.vision,
      at,
      agreement.strategicIssues,
      agreement.goals,
      agreement.wishesToNegotiate,
    ],
  });
  await insertIndicators(client, agreement, agreement.indicators);
}

async function updateAgreement(client: Queryable, agreement: Agreement, at: string) {
  await client.query({
    name: 'agreement-update',
    text: `UPDATE agreement SET status = $4, vision = $5, strategic_issues = $6, goals = $7, wishes_to_negotiate = $8,
             proposed_at = $9, signed_at = $10, content_hash = $11, return_reason = $12, changed_at = $13, framework_version = $14,
             list_edition = $15, cluster_plan = $16, filed_plans = $17, amends = $18, row_version = row_version + 1
           WHERE organisation_id = $1 AND fiscal_year = $2 AND version = $3`,
    values: [
      agreement.organisationId,
      agreement.fiscalYear,
      agreement.version,
      agreement.status,
      agreement.vision,
      agreement.strategicIssues,
      agreement.goals,
      agreement.wishesToNegotiate,
      agreement.proposedAt,
      agreement.signedAt,
      agreement.contentHash,
      agreement.returnReason,
      at,
      agreement.frameworkVersion,
      agreement.listEdition ?? null,
      agreement.clusterPlan ? JSON.stringify(agreement.clusterPlan) : null,
      agreement.filedPlans?.length ? JSON.stringify(agreement.filedPlans) : null,
      agreement.amends ? JSON.stringify(agreement.amends) : null,
    ],
  });
}

async function sentTemplates(client: Queryable, organisationId: string, fiscalYear: number) {
  const { rows } = await client.query<{ code: string }>({
    name: 'agreement-templates-sent',
    text: `SELECT code FROM kpi_template WHERE organisation_id = $1 AND fiscal_year = $2
           AND status IN ('submitted', 'passed') ORDER BY code`,
    values: [organisationId, fiscalYear],
  });
  return rows.map((one) => one.code);
}

/** Agreements with their indicators; hosts are stored separately because they change without a new version. */
export function agreementsIn(client: Queryable): AgreementStore {
  return {
    ...indicatorHostsIn(client),
    find: (organisationId, fiscalYear, options) =>
      findAgreement(client, organisationId, fiscalYear, options?.lock ?? false),
    ofRound: (key) => findOfRound(client, key),
    ofVersion: (...key) => findVersion(client, ...key),
    listOfParties: (organisationIds, fiscalYear, round) => findAgreements(client, organisationIds, fiscalYear, round),
    insert: (agreement, at) => insertAgreement(client, agreement, at),
    update: (agreement, at) => updateAgreement(client, agreement, at),
    addSignature: (agreement, signature, userId) => addSignature(client, agreement, signature, userId),
    addApproval: (agreement, approval, userId) => addApproval(client, agreement, approval, userId),
    voidSignatures: (agreement) => voidSignatures(client, agreement),
    async replaceIndicators(agreement, indicators) {
      await client.query({
        name: 'indicators-delete',
        text: 'DELETE FROM indicator WHERE organisation_id = $1 AND fiscal_year = $2 AND version = $3',
        values: [agreement.organisationId, agreement.fiscalYear, agreement.version],
      });
      await insertIndicators(client, agreement, indicators);
    },
    sentTemplates: (organisationId, fiscalYear) => sentTemplates(client, organisationId, fiscalYear),
    async sharersOf(clusterId, fiscalYear) {
      const { rows } = await client.query<{ organisationId: string }>({
        name: 'agreement-sharers',
        text: `SELECT DISTINCT organisation_id AS "organisationId" FROM indicator
               WHERE shared_from ->> 'organisationId' = $1 AND fiscal_year = $2 AND shared_from IS NOT NULL
               ORDER BY organisation_id`,
        values: [clusterId, fiscalYear],
      });
      return rows.map((one) => one.organisationId);
    },
    async list(fiscalYear) {
      const { rows } = await client.query<Awaited<ReturnType<AgreementStore['list']>>[number]>({
        name: 'agreement-list',
        text: `SELECT DISTINCT ON (organisation_id) organisation_id AS "organisationId", status,
                 return_reason AS "returnReason",
                 (SELECT count(*)::int FROM agreement_signature AS one
                  WHERE one.organisation_id = agreement.organisation_id
                    AND one.fiscal_year = agreement.fiscal_year AND one.version = agreement.version
                    AND one.course = agreement.signing_course) AS signatures
               FROM agreement WHERE fiscal_year = $1 ORDER BY organisation_id, version DESC`,
        values: [fiscalYear],
      });
      return rows;
    },
  };
}
