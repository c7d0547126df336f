import type { DueChangeStore, RoundDue } from '../../application/year/due-change-ports.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';

const columns = `fiscal_year AS "fiscalYear", round, number, due, reason, set_name AS "setName", set_at AS "setAt"`;

/** `round_due`: the day of a round where no source states one; rows are only added. */
export function roundDuesIn(client: Queryable): Pick<DueChangeStore, 'roundDue' | 'roundDues' | 'setRoundDue'> {
  return {
    async roundDue(fiscalYear, round) {
      const rows = await query<RoundDue>(client, {
        name: 'round-due-newest',
        text: `SELECT ${columns} FROM round_due WHERE fiscal_year = $1 AND round = $2 ORDER BY number DESC LIMIT 1`,
        values: [fiscalYear, round],
      });
      return rows[0] ?? null;
    },
    roundDues: (fiscalYear) =>
      query<RoundDue>(client, {
        name: 'round-dues-of-year',
        text: `SELECT ${columns} FROM round_due WHERE fiscal_year = $1 ORDER BY round, number`,
        values: [fiscalYear],
      }),
    async setRoundDue(one) {
      const { rowCount } = await client.query({
        name: 'round-due-insert',
        text: `INSERT INTO round_due (fiscal_year, round, number, due, reason, set_name, set_at)
               VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING`,
        values: [one.fiscalYear, one.round, one.number, one.due, one.reason, one.setName, one.setAt],
      });
      return rowCount === 1;
    },
  };
}
