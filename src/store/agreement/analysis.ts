import type { AnalysisStore, PastIndicator, PeerTarget } from '../../application/year/analysis-ports.ts';
import type { AnalysisProgress } from '../../domain/agreement/analysis-progress.ts';
import type { Judgement } from '../../domain/agreement/judgement.ts';
import type { PartyYear } from '../../domain/agreement/party-year.ts';
import type { Queryable } from '../queryable.ts';

async function pastOf(client: Queryable, { organisationId, fiscalYear }: PartyYear) {
  const { rows } = await client.query<PastIndicator>({
    name: 'indicators-of-other-years',
    text: `SELECT one.fiscal_year AS "fiscalYear", one.code, one.name, one.unit, one.weight, one.rule, last.round,
             last.value, last.score
           FROM indicator one LEFT JOIN LATERAL (
             SELECT round, value, CASE WHEN report.status IN ('assessed', 'final') AND assessed_score IS NOT NULL
               THEN assessed_score ELSE self_score END AS score
             FROM result JOIN report USING (organisation_id, fiscal_year, round)
             WHERE organisation_id = one.organisation_id AND fiscal_year = one.fiscal_year AND code = one.code
               AND value IS NOT NULL
             ORDER BY CASE round WHEN '12m' THEN 1 WHEN '9m' THEN 2 ELSE 3 END LIMIT 1) last ON true
           WHERE one.organisation_id = $1 AND one.fiscal_year <> $2 AND one.version = (
             SELECT max(version) FROM agreement
             WHERE organisation_id = one.organisation_id AND fiscal_year = one.fiscal_year)
           ORDER BY one.fiscal_year DESC, one.position`,
    values: [organisationId, fiscalYear],
  });
  return rows;
}

async function peersOf(client: Queryable, { organisationId, fiscalYear }: PartyYear, codes: readonly string[]) {
  const { rows } = await client.query<PeerTarget>({
    name: 'indicators-of-other-parties',
    text: `SELECT one.organisation_id AS "organisationId", party.name_th AS "organisationName", agreement.status,
             one.code, one.unit, one.weight, one.rule
           FROM indicator one
             JOIN agreement USING (organisation_id, fiscal_year, version)
             JOIN organisation party ON party.id = one.organisation_id
           WHERE one.fiscal_year = $1 AND one.code = ANY ($2::text[]) AND one.organisation_id <> $3
             AND one.in_force = 'in-force' AND agreement.status <> 'draft'
             AND agreement.version = (SELECT max(version) FROM agreement other
               WHERE other.organisation_id = one.organisation_id AND other.fiscal_year = one.fiscal_year)
           ORDER BY one.code, party.name_th`,
    values: [fiscalYear, codes, organisationId],
  });
  return rows;
}

async function saveJudgement(client: Queryable, { organisationId, fiscalYear }: PartyYear, one: Judgement) {
  await client.query({
    name: 'indicator-judgement-save',
    text: `INSERT INTO indicator_judgement (organisation_id, fiscal_year, code, verdict, reason, judged, judged_at,
             judged_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
           ON CONFLICT (organisation_id, fiscal_year, code) DO UPDATE SET verdict = excluded.verdict,
             reason = excluded.reason, judged = excluded.judged, judged_at = excluded.judged_at,
             judged_name = excluded.judged_name, row_version = indicator_judgement.row_version + 1`,
    values: [
      organisationId,
      fiscalYear,
      one.code,
      one.verdict,
      one.reason,
      JSON.stringify(one.judged),
      one.judgedAt,
      one.judgedName,
    ],
  });
}

/** OPDC's judgements of proposals, and what they are compared with. */
export function analysisIn(client: Queryable): AnalysisStore {
  return {
    async judgements({ organisationId, fiscalYear }) {
      const { rows } = await client.query<Judgement>({
        name: 'indicator-judgements',
        text: `SELECT code, verdict, reason, judged, judged_at AS "judgedAt", judged_name AS "judgedName",
                 row_version AS "rowVersion"
               FROM indicator_judgement WHERE organisation_id = $1 AND fiscal_year = $2 ORDER BY code`,
        values: [organisationId, fiscalYear],
      });
      return rows;
    },
    saveJudgement: (key, judgement) => saveJudgement(client, key, judgement),
    past: (key) => pastOf(client, key),
    peers: (key, codes) => peersOf(client, key, codes),
    async progress(fiscalYear) {
      const { rows } = await client.query<AnalysisProgress>({
        name: 'analysis-progress',
        text: `SELECT one.organisation_id AS "organisationId", count(judgement.code)::int AS judged,
                 count(*)::int AS indicators
               FROM agreement JOIN indicator one USING (organisation_id, fiscal_year, version)
                 LEFT JOIN indicator_judgement judgement ON judgement.organisation_id = one.organisation_id
                   AND judgement.fiscal_year = one.fiscal_year AND judgement.code = one.code
                   AND judgement.judged ->> 'name' = one.name AND judgement.judged ->> 'unit' = one.unit
                   AND judgement.judged ->> 'weight' = one.weight::text AND judgement.judged -> 'rule' = one.rule
                   AND judgement.judged -> 'baselines' = one.baselines
                   AND judgement.judged ->> 'formula' IS NOT DISTINCT FROM one.formula
               WHERE agreement.fiscal_year = $1 AND agreement.status = 'proposed' AND one.in_force = 'in-force'
               GROUP BY one.organisation_id`,
        values: [fiscalYear],
      });
      return rows;
    },
  };
}
