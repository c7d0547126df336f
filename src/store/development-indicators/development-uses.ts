import type { DevelopmentStore, DevelopmentUse } from '../../application/development-indicators/development-ports.ts';
import type { FinishedUse } from '../../domain/development-indicators/check-development-indicator.ts';
import { openStatuses } from '../../domain/reporting/still-open.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';

/** `development_use`: which indicators of agreements took values of a database; and the years that count a whole one. */
export function usesIn(client: Queryable): Pick<DevelopmentStore, 'noteUse' | 'usesOf' | 'finishedUses'> {
  return {
    async noteUse({ organisationId, code, fiscalYear, indicatorCode, usedAt, usedName }) {
      const noted = await query(client, {
        name: 'development-use-note',
        text: `INSERT INTO development_use (organisation_id, code, fiscal_year, indicator_code, used_at, used_name)
               VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING RETURNING code`,
        values: [organisationId, code, fiscalYear, indicatorCode, usedAt, usedName],
      });
      return noted.length > 0;
    },
    usesOf: ({ organisationId, code }) =>
      query<DevelopmentUse>(client, {
        name: 'development-uses',
        text: `SELECT organisation_id AS "organisationId", code, fiscal_year AS "fiscalYear", indicator_code AS "indicatorCode",
                 used_at AS "usedAt", used_name AS "usedName"
               FROM development_use WHERE organisation_id = $1 AND code = $2
               ORDER BY fiscal_year DESC, indicator_code COLLATE "C"`,
        values: [organisationId, code],
      }),
    finishedUses: ({ organisationId, code }) =>
      query<FinishedUse>(client, {
        name: 'development-finished-uses',
        text: `SELECT used.fiscal_year AS "fiscalYear", bool_or(used.counts) AS "countsPeriods"
               FROM (
                 SELECT organisation_id, code, fiscal_year, DATE '-infinity' AS since, false AS counts FROM development_use
                 UNION ALL
                 -- A year that takes the completeness of the whole database rests on each indicator that was there when it was sent.
                 SELECT agreement.organisation_id, kept.code, agreement.fiscal_year, kept.created_on, true
                 FROM agreement JOIN framework_version AS ruling
                   ON ruling.fiscal_year = agreement.fiscal_year AND ruling.version = agreement.framework_version
                 JOIN development_indicator AS kept
                   ON kept.organisation_id = agreement.organisation_id AND kept.first_year <= agreement.fiscal_year
                 WHERE agreement.organisation_id = $1 AND kept.code = $2
                   AND jsonb_path_exists(ruling.body, '$.**.figureFrom ? (@.value == "development-indicators")')
               ) AS used JOIN report USING (organisation_id, fiscal_year)
               WHERE organisation_id = $1 AND code = $2 AND NOT (report.status = ANY ($3::text[]))
                 AND (report.submitted_at IS NULL OR used.since <= (report.submitted_at AT TIME ZONE 'Asia/Bangkok')::date)
               GROUP BY 1 ORDER BY 1`,
        values: [organisationId, code, openStatuses],
      }),
  };
}
