import type { ScoreStore } from '../../application/year/score-ports.ts';
import type { FrozenScore, StoredPartyScore, StoredTotals } from '../../domain/reporting/party-score.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';
import type { Queryable } from '../queryable.ts';
import { frozenScoresIn, PAGE } from './frozen-scores.ts';

/** The columns of a stored total by the names of its parts. */
export const storedTotals: Readonly<Record<keyof StoredTotals, string>> = {
  total: 'total',
  grade: 'grade',
  closedTotal: 'closed_total',
  closedGrade: 'closed_grade',
  weight: 'weight',
  countedWeight: 'counted_weight',
  closedWeight: 'closed_weight',
  toJudge: 'to_judge',
  reported: 'reported',
  expected: 'expected',
};

/** A stored total with its key, as a reader of the table names them. */
export const storedTotalColumns = `organisation_id AS "organisationId", fiscal_year AS "fiscalYear", round, kind,
  ${Object.entries(storedTotals)
    .map(([name, column]) => `${column} AS "${name}"`)
    .join(', ')}`;

/** What a total that is written again replaces. */
export const replacedTotals = `total = excluded.total, grade = excluded.grade, closed_total = excluded.closed_total,
  closed_grade = excluded.closed_grade, weight = excluded.weight, counted_weight = excluded.counted_weight,
  closed_weight = excluded.closed_weight, to_judge = excluded.to_judge,
  reported = excluded.reported, expected = excluded.expected, changed_at = excluded.changed_at`;

async function saveParty(client: Queryable, totals: readonly StoredPartyScore[], at: string) {
  await client.query({
    name: 'province-score-save',
    text: `INSERT INTO province_score (organisation_id, fiscal_year, round, kind, total, grade, closed_total,
             closed_grade, weight, counted_weight, closed_weight, to_judge, reported, expected,
             changed_at)
           SELECT "organisationId", "fiscalYear", round, kind, total, grade, "closedTotal", "closedGrade", weight,
             "countedWeight", "closedWeight", "toJudge", reported, expected, $2
           FROM jsonb_to_recordset($1::jsonb) AS one ("organisationId" text, "fiscalYear" int, round text, kind text,
             total numeric, grade text, "closedTotal" numeric, "closedGrade" text, weight numeric,
             "countedWeight" numeric, "closedWeight" numeric, "toJudge" int, reported int, expected int)
           ON CONFLICT (organisation_id, fiscal_year, round, kind) DO UPDATE SET ${replacedTotals}`,
    values: [JSON.stringify(totals), at],
  });
}

async function freeze(client: Queryable, frozen: Omit<FrozenScore, 'edition'>): Promise<number> {
  const { organisationId, fiscalYear, round, kind, inputs, total, grade, ledger, frozenAt } = frozen;
  const { rows } = await client.query<{ edition: number }>({
    name: 'frozen-score-add',
    text: `INSERT INTO frozen_score (organisation_id, fiscal_year, round, kind, edition, inputs, total, grade, ledger,
             frozen_at)
           SELECT $1, $2, $3, $4, coalesce(max(edition), 0) + 1, $5, $6, $7, $8, $9 FROM frozen_score
           WHERE organisation_id = $1 AND fiscal_year = $2 AND round = $3 AND kind = $4
           RETURNING edition`,
    values: [
      organisationId,
      fiscalYear,
      round,
      kind,
      JSON.stringify(inputs),
      total,
      grade,
      JSON.stringify(ledger),
      frozenAt,
    ],
  });
  return rows[0]?.edition ?? 1;
}

/** Current totals of parties, and scores frozen at submission. */
export function scoresIn(client: Queryable): ScoreStore {
  return {
    saveParty: (totals, at) => saveParty(client, totals, at),
    freeze: (frozen) => freeze(client, frozen),
    async outdated(after) {
      const { rows } = await client.query<RoundKey>({
        name: 'province-score-outdated',
        text: `SELECT organisation_id AS "organisationId", fiscal_year AS "fiscalYear", round FROM report
               WHERE (organisation_id, fiscal_year, round) > ($1, $2, $3) AND NOT EXISTS (
                 SELECT FROM province_score one WHERE one.organisation_id = report.organisation_id
                   AND one.fiscal_year = report.fiscal_year AND one.round = report.round AND one.kind = 'self'
                   AND one.to_judge IS NOT NULL)
               ORDER BY organisation_id, fiscal_year, round LIMIT ${PAGE}`,
        values: after ? [after.organisationId, after.fiscalYear, after.round] : ['', 0, ''],
      });
      return rows;
    },
    async listOfProvince(organisationId, fiscalYear) {
      const { rows } = await client.query<StoredPartyScore>({
        name: 'province-score-list',
        text: `SELECT ${storedTotalColumns} FROM province_score WHERE organisation_id = $1 AND fiscal_year = $2
                 AND to_judge IS NOT NULL ORDER BY round, kind DESC`,
        values: [organisationId, fiscalYear],
      });
      return rows;
    },
    ...frozenScoresIn(client),
  };
}
