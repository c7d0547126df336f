import type { BoardStore, StoredBoardRow, WaitingCounts } from '../../application/year/board-ports.ts';
import type { ScoreKind, StoredTotals } from '../../domain/reporting/party-score.ts';
import type { Queryable } from '../queryable.ts';
import { storedTotals } from './scores.ts';

const counts: ReadonlySet<string> = new Set<keyof StoredTotals>(['toJudge', 'reported', 'expected']);

/** One kind of stored total as an object, its figures as text; null without a row. */
function totalsOf(kind: ScoreKind): string {
  const parts = Object.entries(storedTotals).map(([name, column]) => {
    const value = `${kind}.${column}`;
    return `'${name}', ${counts.has(name) ? value : `${value}::text`}`;
  });
  return `CASE WHEN ${kind}.to_judge IS NOT NULL THEN jsonb_build_object(${parts.join(', ')}) END AS ${kind}`;
}

/** Every party with its agreement, its report of the round and its totals: fiscal year `$1`, round `$2`, era `$3`. */
const rowsOfParties = `SELECT party.id AS "organisationId", party.name_th AS name,
    party.inspection_zone AS "inspectionZone", cluster.name_th AS "clusterName",
    agreement.status AS "agreementStatus", report.status AS "reportStatus",
    report.submitted_at AS "submittedAt", agreement.framework_version AS "frameworkVersion",
    report.due, report.closes_on AS "closesOn", report.first_arrived_at AS "firstArrivedAt",
    report.unreported_because IS NOT NULL AS unreported,
    ${totalsOf('self')}, ${totalsOf('assessed')}
  FROM organisation party
  LEFT JOIN cluster_membership member ON member.province_id = party.id AND member.era = $3
  LEFT JOIN organisation cluster ON cluster.id = member.cluster_id
  LEFT JOIN agreement ON agreement.organisation_id = party.id AND agreement.fiscal_year = $1
    AND agreement.version = (SELECT max(version) FROM agreement newest
      WHERE newest.organisation_id = party.id AND newest.fiscal_year = $1)
  LEFT JOIN report ON report.organisation_id = party.id AND report.fiscal_year = $1 AND report.round = $2
  LEFT JOIN province_score self ON self.organisation_id = party.id AND self.fiscal_year = $1
    AND self.round = $2 AND self.kind = 'self'
  LEFT JOIN province_score assessed ON assessed.organisation_id = party.id AND assessed.fiscal_year = $1
    AND assessed.round = $2 AND assessed.kind = 'assessed'`;

const waitingText = `SELECT
    (SELECT count(*)::integer FROM agreement WHERE fiscal_year = $1 AND status = ANY ($2::text[])
      AND version = (SELECT max(version) FROM agreement newest
        WHERE newest.organisation_id = agreement.organisation_id AND newest.fiscal_year = $1)) AS agreements,
    (SELECT count(*)::integer FROM kpi_template WHERE fiscal_year = $1 AND status = ANY ($3::text[])) AS templates,
    (SELECT count(*)::integer FROM report WHERE fiscal_year = $1 AND status = ANY ($4::text[])) AS reports`;

/**
 * The national board: one query for 76 rows, whatever has been entered so far, and one for the clusters.
 */
export function boardIn(client: Queryable): BoardStore {
  return {
    async waiting(fiscalYear, { agreements, templates, reports }) {
      const values = [fiscalYear, [...agreements], [...templates], [...reports]];
      const [counts] = (await client.query<WaitingCounts>({ name: 'board-waiting', text: waitingText, values })).rows;
      return counts ?? { agreements: 0, templates: 0, reports: 0 };
    },
    async rows(fiscalYear, round, era) {
      const text = `${rowsOfParties} WHERE party.kind = 'province' ORDER BY party.id`;
      return (await client.query<StoredBoardRow>({ name: 'board-rows', text, values: [fiscalYear, round, era] })).rows;
    },
    async clusterRows(fiscalYear, round, era) {
      // The grouping is the middle of the id; the provinces' memberships play no part.
      const text = `${rowsOfParties} WHERE party.kind = 'cluster' AND split_part(party.id, '-', 2) = $3::text
        ORDER BY split_part(party.id, '-', 3)::integer`;
      return (await client.query<StoredBoardRow>({ name: 'board-clusters', text, values: [fiscalYear, round, era] }))
        .rows;
    },
  };
}
