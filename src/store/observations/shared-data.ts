import type { ObservationStore } from '../../application/observations/observation-ports.ts';
import { isAlikeByNature, type SeenResult } from '../../domain/observations/observation.ts';
import type { SeenFile } from '../../domain/observations/observe-evidence.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';

/** What lies with the province, and what never came, is looked at by nobody. */
export const wasSent = (report: string) =>
  `${report}.status NOT IN ('open', 'with-governor') AND ${report}.unreported_because IS NULL`;

/** The indicator of a row under the version of the agreement that its report was sent under. */
export const indicatorOf = (row: string, report: string) => `LATERAL (
    SELECT rule, shared_from FROM indicator
    WHERE organisation_id = ${row}.organisation_id AND fiscal_year = ${row}.fiscal_year AND code = ${row}.code
      AND version = (SELECT max(version) FROM agreement WHERE organisation_id = ${row}.organisation_id
        AND fiscal_year = ${row}.fiscal_year AND version <= coalesce(${report}.agreement_version, version))) AS indicator`;

/** Files that count as evidence of what was sent in a year. */
const filesSent = `FROM evidence JOIN report USING (organisation_id, fiscal_year, round)
  WHERE fiscal_year = $1 AND removed_at IS NULL AND superseded_by IS NULL AND file_sha256 IS NOT NULL
    AND ${wasSent('report')}`;

interface SameFigures extends Omit<SeenResult, 'points' | 'isAlikeByNature'> {
  readonly kind: string;
  readonly isCounted: boolean;
}

/** What parties have in common with others. */
export function sharedDataIn(client: Queryable): Pick<ObservationStore, 'sameFiguresAs' | 'sharedFiles'> {
  return {
    sameFiguresAs: async (fiscalYear, organisationId) => {
      const alike = await query<SameFigures>(client, {
        name: 'observation-same-figures',
        text: `SELECT other.organisation_id AS "organisationId", other.fiscal_year AS "fiscalYear", other.round, other.code,
                 other.value, other.variables, rule ->> 'kind' AS kind, shared_from IS NOT NULL AS "isCounted"
               FROM result AS own JOIN result AS other ON other.fiscal_year = own.fiscal_year AND other.round = own.round
                 AND other.code = own.code AND other.organisation_id <> own.organisation_id
                 AND other.variables = own.variables AND other.state = 'reported'
               JOIN report ON report.organisation_id = other.organisation_id AND report.fiscal_year = other.fiscal_year
                 AND report.round = other.round AND ${wasSent('report')}
               JOIN ${indicatorOf('other', 'report')} ON true
               WHERE own.fiscal_year = $1 AND own.organisation_id = $2 AND own.state = 'reported'
               ORDER BY other.organisation_id COLLATE "C", other.round, other.code`,
        values: [fiscalYear, organisationId],
      });
      return alike.map(({ kind, isCounted, ...one }) => ({
        ...one,
        points: [],
        isAlikeByNature: isAlikeByNature({ kind, isCounted }),
      }));
    },
    sharedFiles: (fiscalYear, organisationId, era) =>
      query<SeenFile>(client, {
        name: 'observation-shared-files',
        text: `SELECT evidence.organisation_id AS "organisationId", evidence.fiscal_year AS "fiscalYear", evidence.round,
                 evidence.code, file_sha256 AS sha256, file_name AS "fileName", cluster_id AS "clusterId",
                 shared_from IS NOT NULL AS "isCounted"
               FROM (SELECT evidence.* ${filesSent} AND file_sha256 IN (
                   SELECT file_sha256 ${filesSent}
                   GROUP BY file_sha256 HAVING count(DISTINCT (organisation_id, code)) > 1
                     AND ($2::text IS NULL OR bool_or(organisation_id = $2)))) AS evidence
               JOIN report USING (organisation_id, fiscal_year, round)
               LEFT JOIN cluster_membership ON province_id = evidence.organisation_id AND era = $3
               LEFT JOIN ${indicatorOf('evidence', 'report')} ON true
               ORDER BY file_sha256, evidence.organisation_id COLLATE "C", evidence.round, evidence.code`,
        values: [fiscalYear, organisationId, era],
      }),
  };
}
