import type { LateProposal, LateProposalStore } from '../../application/year/late-proposal-ports.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';

const columns = `organisation_id AS "organisationId", fiscal_year AS "fiscalYear", number, until_day AS until, reason,
  admitted_name AS "admittedName", admitted_at AS "admittedAt"`;

/** `late_proposal`: until when a party may propose after the day of the year; rows are only added. */
export function lateProposalsIn(client: Queryable): LateProposalStore {
  return {
    async find({ organisationId, fiscalYear }) {
      const rows = await query<LateProposal>(client, {
        name: 'late-proposal-newest',
        text: `SELECT ${columns} FROM late_proposal WHERE organisation_id = $1 AND fiscal_year = $2
               ORDER BY number DESC LIMIT 1`,
        values: [organisationId, fiscalYear],
      });
      return rows[0] ?? null;
    },
    listOfYear: (fiscalYear) =>
      query<LateProposal>(client, {
        name: 'late-proposals-of-year',
        text: `SELECT ${columns} FROM late_proposal WHERE fiscal_year = $1 ORDER BY organisation_id, number`,
        values: [fiscalYear],
      }),
    async add(one) {
      const { rowCount } = await client.query({
        name: 'late-proposal-insert',
        text: `INSERT INTO late_proposal (organisation_id, fiscal_year, number, until_day, reason, admitted_name, admitted_at)
               VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING`,
        values: [
          ...[one.organisationId, one.fiscalYear, one.number, one.until, one.reason],
          ...[one.admittedName, one.admittedAt],
        ],
      });
      return rowCount === 1;
    },
  };
}
