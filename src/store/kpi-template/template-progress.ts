import type { TemplateProgress } from '../../application/kpi-template/kpi-template-ports.ts';
import type { Queryable } from '../queryable.ts';

/** One row per party with an agreement of the year: indicators in force, and the status of their templates. */
export async function selectTemplateProgress(
  client: Queryable,
  fiscalYear: number,
): Promise<readonly TemplateProgress[]> {
  const { rows } = await client.query<TemplateProgress>({
    name: 'kpi-template-progress',
    text: `SELECT agreement.organisation_id AS "organisationId", party.name_th AS name,
             agreement.status AS "agreementStatus", count(indicator.code)::int AS indicators,
             count(*) FILTER (WHERE template.status = 'submitted')::int AS submitted,
             count(*) FILTER (WHERE template.status = 'to-fix')::int AS "toFix",
             count(*) FILTER (WHERE template.status = 'passed')::int AS passed
           FROM (SELECT DISTINCT ON (organisation_id) * FROM agreement WHERE fiscal_year = $1
                 ORDER BY organisation_id, version DESC) agreement
           JOIN organisation party ON party.id = agreement.organisation_id
           LEFT JOIN indicator ON indicator.organisation_id = agreement.organisation_id
             AND indicator.fiscal_year = agreement.fiscal_year AND indicator.version = agreement.version
             AND indicator.in_force = 'in-force' AND indicator.shared_from IS NULL
           LEFT JOIN kpi_template template ON template.organisation_id = indicator.organisation_id
             AND template.fiscal_year = indicator.fiscal_year AND template.code = indicator.code
           GROUP BY agreement.organisation_id, party.name_th, agreement.status
           ORDER BY agreement.organisation_id`,
    values: [fiscalYear],
  });
  return rows;
}
