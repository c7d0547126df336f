import type { SixMonthStore } from '../../application/advice/advice-ports.ts';
import type { SixMonthAnalysis } from '../../domain/advice/six-month-analysis.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';

const columns = `organisation_id AS "organisationId", fiscal_year AS "fiscalYear", status, row_version AS "rowVersion", summary,
  words, figures, published_at AS "publishedAt", published_name AS "publishedName", changed_at AS "changedAt",
  changed_name AS "changedName"`;

/** OPDC's analyses of six months. */
export function sixMonthsIn(client: Queryable): SixMonthStore {
  return {
    async find(organisationId, fiscalYear, options) {
      const lock = options?.lock ?? false;
      const rows = await query<SixMonthAnalysis>(client, {
        name: lock ? 'six-month-find-locked' : 'six-month-find',
        text: `SELECT ${columns} FROM six_month_analysis WHERE organisation_id = $1 AND fiscal_year = $2
               ${lock ? 'FOR UPDATE' : ''}`,
        values: [organisationId, fiscalYear],
      });
      return rows[0] ?? null;
    },
    listOfYear: (fiscalYear) =>
      query<SixMonthAnalysis>(client, {
        name: 'six-month-of-year',
        text: `SELECT ${columns} FROM six_month_analysis WHERE fiscal_year = $1 ORDER BY organisation_id COLLATE "C"`,
        values: [fiscalYear],
      }),
    async save(one) {
      await query(client, {
        name: 'six-month-save',
        text: `INSERT INTO six_month_analysis (organisation_id, fiscal_year, status, summary, words, figures, published_at,
                 published_name, changed_at, changed_name)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
               ON CONFLICT (organisation_id, fiscal_year) DO UPDATE SET status = $3, summary = $4, words = $5, figures = $6,
                 published_at = $7, published_name = $8, changed_at = $9, changed_name = $10,
                 row_version = six_month_analysis.row_version + 1`,
        values: [
          ...[one.organisationId, one.fiscalYear, one.status, one.summary, JSON.stringify(one.words)],
          ...[one.figures === null ? null : JSON.stringify(one.figures), one.publishedAt, one.publishedName],
          ...[one.changedAt, one.changedName],
        ],
      });
    },
  };
}
