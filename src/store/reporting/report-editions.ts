import type { ReportEditionStore } from '../../application/year/report-edition-ports.ts';
import type { ReportEdition } from '../../domain/reporting/report-edition.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';

const columns = `organisation_id AS "organisationId", fiscal_year AS "fiscalYear", round, edition, sent_at AS "sentAt",
  arrived_at AS "arrivedAt", endorsed_name AS "endorsedName", endorsed_for AS "endorsedFor", received_at AS "receivedAt",
  receipt_number AS "receiptNumber", received_name AS "receivedName", returned_at AS "returnedAt",
  return_reason AS "returnReason", returned_name AS "returnedName"`;
const ofRound = 'organisation_id = $1 AND fiscal_year = $2 AND round = $3';
const newest = `${ofRound} AND edition = (SELECT max(edition) FROM report_edition WHERE ${ofRound})`;
const valuesOf = ({ organisationId, fiscalYear, round }: RoundKey) => [organisationId, fiscalYear, round];

/** The editions of reports: one row for each time a report was endorsed. */
export function reportEditionsIn(client: Queryable): ReportEditionStore {
  return {
    list: (key) =>
      query<ReportEdition>(client, {
        name: 'report-edition-list',
        text: `SELECT ${columns} FROM report_edition WHERE ${ofRound} ORDER BY edition`,
        values: valuesOf(key),
      }),
    async arrive(key, { sentAt, arrivedAt, endorsedName, endorsedFor }) {
      const rows = await query<{ edition: number }>(client, {
        name: 'report-edition-arrive',
        text: `INSERT INTO report_edition (organisation_id, fiscal_year, round, edition, sent_at, arrived_at, endorsed_name,
                 endorsed_for)
               SELECT $1, $2, $3, coalesce(max(edition), 0) + 1, $4, $5, $6, $7 FROM report_edition WHERE ${ofRound}
               RETURNING edition`,
        values: [...valuesOf(key), sentAt, arrivedAt, endorsedName, endorsedFor],
      });
      if (!rows[0]) throw new Error('the database returned no edition');
      return rows[0].edition;
    },
    async receive(key, { receivedAt, receiptNumber, receivedName }) {
      await query(client, {
        name: 'report-edition-receive',
        text: `UPDATE report_edition SET received_at = $4, receipt_number = $5, received_name = $6 WHERE ${newest}`,
        values: [...valuesOf(key), receivedAt, receiptNumber, receivedName],
      });
    },
    async giveBack(key, { returnedAt, returnReason, returnedName }) {
      await query(client, {
        name: 'report-edition-give-back',
        text: `UPDATE report_edition SET returned_at = $4, return_reason = $5, returned_name = $6 WHERE ${newest}`,
        values: [...valuesOf(key), returnedAt, returnReason, returnedName],
      });
    },
  };
}
