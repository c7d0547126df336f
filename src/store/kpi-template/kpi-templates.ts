import type {
  KpiTemplate,
  KpiTemplateStore,
  TemplateAudit,
  TemplateKey,
  TemplateProgress,
  TemplateSubmission,
} from '../../application/kpi-template/kpi-template-ports.ts';
import type { Queryable } from '../queryable.ts';
import { selectTemplateProgress } from './template-progress.ts';

const columns = `organisation_id AS "organisationId", fiscal_year AS "fiscalYear", code, form_version AS "formVersion",
  status, row_version AS "rowVersion", field_values AS values, judgements, changed_at AS "changedAt",
  changed_name AS "changedName"`;

const placeOf = ({ organisationId, fiscalYear, code }: TemplateKey) => [organisationId, fiscalYear, code];

function valuesOf(template: KpiTemplate) {
  const { formVersion, status, values, judgements, changedAt, changedName } = template;
  const kept = [formVersion, status, JSON.stringify(values), JSON.stringify(judgements), changedAt, changedName];
  return [...placeOf(template), ...kept];
}

async function findTemplate(client: Queryable, key: TemplateKey, lock: boolean) {
  const { rows } = await client.query<KpiTemplate>({
    name: lock ? 'kpi-template-find-locked' : 'kpi-template-find',
    text: `SELECT ${columns} FROM kpi_template WHERE organisation_id = $1 AND fiscal_year = $2 AND code = $3
           ${lock ? 'FOR UPDATE' : ''}`,
    values: placeOf(key),
  });
  return rows[0] ?? null;
}

interface SubmissionRow extends Omit<TemplateSubmission, 'audit'> {
  readonly outcome: TemplateAudit['outcome'] | null;
  readonly judgements: TemplateAudit['judgements'];
  readonly auditedAt: string;
  readonly auditedName: string;
}

async function submissionsOf(client: Queryable, key: TemplateKey): Promise<TemplateSubmission[]> {
  const { rows } = await client.query<SubmissionRow>({
    name: 'kpi-template-submissions',
    text: `SELECT one.edition, one.form_version AS "formVersion", one.field_values AS values,
             one.submitted_at AS "submittedAt", one.submitted_name AS "submittedName", audit.outcome,
             audit.judgements, audit.audited_at AS "auditedAt", audit.audited_name AS "auditedName"
           FROM kpi_template_submission one LEFT JOIN kpi_template_audit audit
             USING (organisation_id, fiscal_year, code, edition)
           WHERE one.organisation_id = $1 AND one.fiscal_year = $2 AND one.code = $3 ORDER BY one.edition`,
    values: placeOf(key),
  });
  return rows.map(({ outcome, judgements, auditedAt, auditedName, ...submission }) => ({
    ...submission,
    audit: outcome === null ? null : { outcome, judgements, auditedAt, auditedName },
  }));
}

async function addSubmission(client: Queryable, key: TemplateKey, one: Omit<TemplateSubmission, 'audit'>) {
  await client.query({
    name: 'kpi-template-submit',
    text: `INSERT INTO kpi_template_submission (organisation_id, fiscal_year, code, edition, form_version,
             field_values, submitted_at, submitted_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    values: [
      ...placeOf(key),
      one.edition,
      one.formVersion,
      JSON.stringify(one.values),
      one.submittedAt,
      one.submittedName,
    ],
  });
}

async function addAudit(client: Queryable, key: TemplateKey, edition: number, audit: TemplateAudit) {
  await client.query({
    name: 'kpi-template-audit',
    text: `INSERT INTO kpi_template_audit (organisation_id, fiscal_year, code, edition, outcome, judgements,
             audited_at, audited_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    values: [
      ...placeOf(key),
      edition,
      audit.outcome,
      JSON.stringify(audit.judgements),
      audit.auditedAt,
      audit.auditedName,
    ],
  });
}

/** KPI templates in their current state, and their submissions and audits, which are only ever added to. */
export function kpiTemplatesIn(client: Queryable): KpiTemplateStore {
  return {
    find: (key, options) => findTemplate(client, key, options?.lock ?? false),
    async listOfProvince(organisationId, fiscalYear) {
      const { rows } = await client.query<KpiTemplate>({
        name: 'kpi-templates-of-province',
        text: `SELECT ${columns} FROM kpi_template WHERE organisation_id = $1 AND fiscal_year = $2 ORDER BY code`,
        values: [organisationId, fiscalYear],
      });
      return rows;
    },
    async insert(template) {
      await client.query({
        name: 'kpi-template-insert',
        text: `INSERT INTO kpi_template (organisation_id, fiscal_year, code, form_version, status, field_values,
                 judgements, changed_at, changed_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        values: valuesOf(template),
      });
    },
    async update(template) {
      await client.query({
        name: 'kpi-template-update',
        text: `UPDATE kpi_template SET form_version = $4, status = $5, field_values = $6, judgements = $7,
                 changed_at = $8, changed_name = $9, row_version = row_version + 1
               WHERE organisation_id = $1 AND fiscal_year = $2 AND code = $3`,
        values: valuesOf(template),
      });
    },
    submissions: (key) => submissionsOf(client, key),
    addSubmission: (key, submission) => addSubmission(client, key, submission),
    addAudit: (key, edition, audit) => addAudit(client, key, edition, audit),
    progress: (fiscalYear): Promise<readonly TemplateProgress[]> => selectTemplateProgress(client, fiscalYear),
  };
}
