import type { SavedWhatIfStore } from '../../application/forecast/saved-what-if-ports.ts';
import type { SavedWhatIf } from '../../domain/forecast/saved-what-if.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';

/** Supposed results that parties saved. */
export function savedWhatIfsIn(client: Queryable): SavedWhatIfStore {
  return {
    async listOfParty({ organisationId, fiscalYear }, options) {
      if (options?.lock)
        await query(client, {
          name: 'saved-what-if-lock',
          text: `SELECT pg_advisory_xact_lock(hashtextextended(concat_ws(' ', $1::text, $2::text), 196))`,
          values: [organisationId, fiscalYear],
        });
      return query<SavedWhatIf>(client, {
        name: 'saved-what-ifs-of-party',
        text: `SELECT organisation_id AS "organisationId", fiscal_year AS "fiscalYear", number, name, results,
                 saved_at AS "savedAt", saved_name AS "savedName"
               FROM saved_what_if WHERE organisation_id = $1 AND fiscal_year = $2 ORDER BY number`,
        values: [organisationId, fiscalYear],
      });
    },
    async lastNumber({ organisationId, fiscalYear }) {
      // The journal keeps the numbers of those that were dropped.
      const [row] = await query<{ number: number }>(client, {
        name: 'saved-what-if-last-number',
        text: `SELECT greatest(0,
                 (SELECT max(number) FROM saved_what_if WHERE organisation_id = $1 AND fiscal_year = $2::int),
                 (SELECT max(split_part(subject, '/', 3)::integer) FROM journal
                  WHERE organisation_id = $1 AND subject LIKE $2::text || '/what-if/%')) AS number`,
        values: [organisationId, String(fiscalYear)],
      });
      return row?.number ?? 0;
    },
    async insert({ organisationId, fiscalYear, number, name, results, savedAt, savedName }) {
      await query(client, {
        name: 'saved-what-if-insert',
        text: `INSERT INTO saved_what_if (organisation_id, fiscal_year, number, name, results, saved_at, saved_name)
               VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        values: [organisationId, fiscalYear, number, name, JSON.stringify(results), savedAt, savedName],
      });
    },
    async remove({ organisationId, fiscalYear, number }) {
      await query(client, {
        name: 'saved-what-if-remove',
        text: 'DELETE FROM saved_what_if WHERE organisation_id = $1 AND fiscal_year = $2 AND number = $3',
        values: [organisationId, fiscalYear, number],
      });
    },
  };
}
