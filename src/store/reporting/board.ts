import type { BoardRow, BoardStore } from '../../application/year/year-ports.ts';
import type { Queryable } from '../queryable.ts';

/** The national board: one query, 76 rows, whatever has been entered so far. */
export function boardIn(client: Queryable): BoardStore {
  return {
    async rows(fiscalYear, round) {
      const { rows } = await client.query<BoardRow>({
        name: 'board-rows',
        text: `SELECT province.id AS "organisationId", province.name_th AS name,
                 province.inspection_zone AS "inspectionZone", cluster.name_th AS "clusterName",
                 agreement.status AS "agreementStatus", report.status AS "reportStatus",
                 report.submitted_at AS "submittedAt", self.total AS self, assessed.total AS assessed,
                 coalesce(assessed.grade, self.grade) AS grade, coalesce(self.reported, 0) AS reported,
                 coalesce(self.expected, 0) AS expected
               FROM organisation province
               LEFT JOIN cluster_membership member ON member.province_id = province.id AND member.era = 2560
               LEFT JOIN organisation cluster ON cluster.id = member.cluster_id
               LEFT JOIN agreement ON agreement.organisation_id = province.id AND agreement.fiscal_year = $1
                 AND agreement.version = (SELECT max(version) FROM agreement newest
                   WHERE newest.organisation_id = province.id AND newest.fiscal_year = $1)
               LEFT JOIN report ON report.organisation_id = province.id AND report.fiscal_year = $1
                 AND report.round = $2
               LEFT JOIN province_score self ON self.organisation_id = province.id AND self.fiscal_year = $1
                 AND self.round = $2 AND self.kind = 'self'
               LEFT JOIN province_score assessed ON assessed.organisation_id = province.id
                 AND assessed.fiscal_year = $1 AND assessed.round = $2 AND assessed.kind = 'assessed'
               WHERE province.kind = 'province' ORDER BY province.id`,
        values: [fiscalYear, round],
      });
      return rows;
    },
  };
}
