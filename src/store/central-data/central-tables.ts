import type { CentralTableStore } from '../../application/central-data/central-ports.ts';
import type { CentralTable, CentralTableKey } from '../../domain/central-data/central-table.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';

const columns = `organisation_id AS "organisationId", fiscal_year AS "fiscalYear", round, code, version, status,
  row_version AS "rowVersion", json_build_object('title', source_title, 'link', source_link, 'issuedOn', source_day) AS source,
  reason, figures, return_reason AS "returnReason", changed_at AS "changedAt", changed_name AS "changedName",
  signed_at AS "signedAt", signed_name AS "signedName"`;

const keyOf = ({ fiscalYear, round, code }: CentralTableKey) => [fiscalYear, round, code];

const writtenOf = (one: CentralTable) => [
  ...[...keyOf(one), one.version, one.status, one.source.title, one.source.link, one.source.issuedOn, one.reason],
  ...[JSON.stringify(one.figures), one.returnReason, one.changedAt, one.changedName, one.signedAt, one.signedName],
];

async function versionsOf(client: Queryable, key: CentralTableKey, lock: boolean): Promise<readonly CentralTable[]> {
  if (lock)
    await query(client, {
      name: 'central-table-lock',
      text: `SELECT pg_advisory_xact_lock(hashtextextended(concat_ws(' ', $1::text, $2::text, $3::text), 203))`,
      values: keyOf(key),
    });
  return query<CentralTable>(client, {
    name: 'central-table-versions',
    text: `SELECT ${columns} FROM central_table WHERE fiscal_year = $1 AND round = $2 AND code = $3 ORDER BY version`,
    values: keyOf(key),
  });
}

/** Tables of central data, in versions. */
export function centralTablesIn(client: Queryable): CentralTableStore {
  return {
    versions: (key, options) => versionsOf(client, key, options?.lock ?? false),
    listOfYear: (fiscalYear) =>
      query<CentralTable>(client, {
        name: 'central-tables-of-year',
        text: `SELECT ${columns} FROM central_table WHERE fiscal_year = $1 ORDER BY round, code COLLATE "C", version`,
        values: [fiscalYear],
      }),
    async insert(table) {
      await query(client, {
        name: 'central-table-insert',
        text: `INSERT INTO central_table (fiscal_year, round, code, version, status, source_title, source_link, source_day, reason,
                 figures, return_reason, changed_at, changed_name, signed_at, signed_name, organisation_id)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
        values: [...writtenOf(table), table.organisationId],
      });
    },
    async update(table) {
      await query(client, {
        name: 'central-table-update',
        text: `UPDATE central_table SET status = $5, source_title = $6, source_link = $7, source_day = $8, reason = $9,
                 figures = $10, return_reason = $11, changed_at = $12, changed_name = $13, signed_at = $14, signed_name = $15,
                 row_version = row_version + 1
               WHERE fiscal_year = $1 AND round = $2 AND code = $3 AND version = $4`,
        values: writtenOf(table),
      });
    },
  };
}
