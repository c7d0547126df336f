import type { ScoreStore } from '../../application/year/score-ports.ts';
import type { FrozenScore, StoredPartyScore } from '../../domain/reporting/party-score.ts';
import type { Queryable } from '../queryable.ts';

const PAGE = 200;
const frozenColumns = `organisation_id AS "organisationId", fiscal_year AS "fiscalYear", round, kind, edition, inputs,
  total, grade, ledger, frozen_at AS "frozenAt"`;

async function saveProvince(client: Queryable, score: StoredPartyScore, at: string) {
  await client.query({
    name: 'province-score-save',
    text: `INSERT INTO province_score (organisation_id, fiscal_year, round, kind, total, reported, expected, grade,
             changed_at)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
           ON CONFLICT (organisation_id, fiscal_year, round, kind) DO UPDATE SET total = excluded.total,
             reported = excluded.reported, expected = excluded.expected, grade = excluded.grade,
             changed_at = excluded.changed_at`,
    values: [
      score.organisationId,
      score.fiscalYear,
      score.round,
      score.kind,
      score.total,
      score.reported,
      score.expected,
      score.grade,
      at,
    ],
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
    saveProvince: (score, at) => saveProvince(client, score, at),
    freeze: (frozen) => freeze(client, frozen),
    async listOfProvince(organisationId, fiscalYear) {
      const { rows } = await client.query<StoredPartyScore>({
        name: 'province-score-list',
        text: `SELECT organisation_id AS "organisationId", fiscal_year AS "fiscalYear", round, kind, total, reported,
                 expected, grade
               FROM province_score WHERE organisation_id = $1 AND fiscal_year = $2 ORDER BY round, kind DESC`,
        values: [organisationId, fiscalYear],
      });
      return rows;
    },
    async frozen(after) {
      const { rows } = await client.query<FrozenScore>({
        name: 'frozen-score-page',
        text: `SELECT ${frozenColumns} FROM frozen_score
               WHERE (organisation_id, fiscal_year, round, kind, edition) > ($1, $2, $3, $4, $5)
               ORDER BY organisation_id, fiscal_year, round, kind, edition LIMIT ${PAGE}`,
        values: after
          ? [after.organisationId, after.fiscalYear, after.round, after.kind, after.edition]
          : ['', 0, '', '', 0],
      });
      return rows;
    },
    async latestFrozen(key, kind) {
      const { rows } = await client.query<FrozenScore>({
        name: 'frozen-score-latest',
        text: `SELECT ${frozenColumns} FROM frozen_score
               WHERE organisation_id = $1 AND fiscal_year = $2 AND round = $3 AND kind = $4
               ORDER BY edition DESC LIMIT 1`,
        values: [key.organisationId, key.fiscalYear, key.round, kind],
      });
      return rows[0] ?? null;
    },
  };
}
