import type { FrozenEdition, ScoreStore } from '../../application/year/score-ports.ts';
import type { FrozenScore } from '../../domain/reporting/party-score.ts';
import type { Queryable } from '../queryable.ts';

/** Rows of one page of a reading of all. */
export const PAGE = 200;
const frozenColumns = `organisation_id AS "organisationId", fiscal_year AS "fiscalYear", round, kind, edition, inputs,
  total, grade, ledger, frozen_at AS "frozenAt"`;

type FrozenScores = Pick<ScoreStore, 'frozen' | 'findFrozen' | 'frozenEditions' | 'latestFrozen'>;

/** Scores frozen at submission and at conclusion, by edition. */
export function frozenScoresIn(client: Queryable): FrozenScores {
  return {
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
    async findFrozen(key, kind, edition) {
      const { rows } = await client.query<FrozenScore>({
        name: 'frozen-score-edition',
        text: `SELECT ${frozenColumns} FROM frozen_score
               WHERE organisation_id = $1 AND fiscal_year = $2 AND round = $3 AND kind = $4 AND edition = $5`,
        values: [key.organisationId, key.fiscalYear, key.round, kind, edition],
      });
      return rows[0] ?? null;
    },
    async frozenEditions(key) {
      const { rows } = await client.query<FrozenEdition>({
        name: 'frozen-score-editions',
        text: `SELECT kind, edition, frozen_at AS "frozenAt", total, grade FROM frozen_score
               WHERE organisation_id = $1 AND fiscal_year = $2 AND round = $3 ORDER BY kind, edition`,
        values: [key.organisationId, key.fiscalYear, key.round],
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
