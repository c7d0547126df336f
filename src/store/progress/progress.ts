import type { ProgressDay, ProgressStore } from '../../application/progress/progress-ports.ts';
import type { AgencyCount } from '../../domain/progress/party-progress.ts';
import type { Queryable } from '../queryable.ts';

const untouched = `result.status = 'draft' AND result.state = 'missing' AND result.variables = '{}'::jsonb
  AND result.narrative = ''`;

/** Counts of a round by party and lead agency (the newest lead), and by day; cancelled indicators are left out. */
export function progressIn(client: Queryable): ProgressStore {
  return {
    async agencies(fiscalYear, round, organisationId) {
      const { rows } = await client.query<AgencyCount>({
        name: 'progress-agencies',
        text: `SELECT result.organisation_id AS "organisationId", lead.agency_id AS "agencyId",
                 agency.name_th AS "agencyName", count(*)::int AS total,
                 count(*) FILTER (WHERE result.status = 'accepted')::int AS accepted,
                 count(*) FILTER (WHERE result.status IN ('sent', 'with-supervisor'))::int AS sent,
                 count(*) FILTER (WHERE result.status = 'returned')::int AS returned,
                 count(*) FILTER (WHERE result.status = 'draft' AND NOT (${untouched}))::int AS begun,
                 count(*) FILTER (WHERE ${untouched})::int AS untouched,
                 max(result.changed_at) FILTER (WHERE NOT (${untouched})) AS "lastAt"
               FROM result
               LEFT JOIN (SELECT DISTINCT ON (organisation_id, code) organisation_id, code, agency_id
                   FROM indicator_host WHERE fiscal_year = $1 AND part = 'lead'
                     AND ($3::text IS NULL OR organisation_id = $3)
                   ORDER BY organisation_id, code, valid_from DESC) lead
                 ON lead.organisation_id = result.organisation_id AND lead.code = result.code
               LEFT JOIN organisation agency ON agency.id = lead.agency_id
               WHERE result.fiscal_year = $1 AND result.round = $2 AND result.state <> 'cancelled'
                 AND ($3::text IS NULL OR result.organisation_id = $3)
               GROUP BY result.organisation_id, lead.agency_id, agency.name_th
               ORDER BY result.organisation_id, lead.agency_id`,
        values: [fiscalYear, round, organisationId],
      });
      return rows;
    },
    async days(fiscalYear, round, organisationId) {
      const { rows } = await client.query<ProgressDay>({
        name: 'progress-days',
        text: `SELECT day, sum(reports)::int AS reports, sum(results)::int AS results FROM (
                 SELECT (first_arrived_at AT TIME ZONE 'Asia/Bangkok')::date AS day, 1 AS reports, 0 AS results FROM report
                 WHERE fiscal_year = $1 AND round = $2 AND first_arrived_at IS NOT NULL
                   AND status NOT IN ('open', 'with-governor') AND ($3::text IS NULL OR organisation_id = $3)
                 UNION ALL
                 SELECT (changed_at AT TIME ZONE 'Asia/Bangkok')::date, 0, 1 FROM result
                 WHERE fiscal_year = $1 AND round = $2 AND status IN ('with-supervisor', 'sent', 'accepted')
                   AND state <> 'cancelled' AND ($3::text IS NULL OR organisation_id = $3)
               ) happened GROUP BY day ORDER BY day`,
        values: [fiscalYear, round, organisationId],
      });
      return rows;
    },
  };
}
