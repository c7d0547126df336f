import type { ValueImportStore } from '../../application/development-indicators/development-ports.ts';
import type { ValueImport } from '../../domain/development-indicators/value-import.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';

const columns = `organisation_id AS "organisationId", id, file_name AS "fileName", total, done, counts, sent_at AS "sentAt",
  sent_by AS "sentBy", sent_name AS "sentName", started_at AS "startedAt", changed_at AS "changedAt",
  finished_at AS "finishedAt"`;

/** `development_import`: tables of values that were sent. */
export function valueImportsIn(client: Queryable): ValueImportStore {
  return {
    async find({ organisationId, id }, options) {
      const [found] = await query<ValueImport>(client, {
        name: options?.lock ? 'value-import-hold' : 'value-import-find',
        // Once it was begun its rows are read by who saves them alone.
        text: `SELECT ${columns}, ${options?.lock ? 'rows' : `CASE WHEN started_at IS NULL THEN rows ELSE '[]' END AS rows`}
               FROM development_import WHERE organisation_id = $1 AND id = $2
               ${options?.lock ? 'FOR UPDATE' : ''}`,
        values: [organisationId, id],
      });
      return found ?? null;
    },
    latest: (organisationId, most) =>
      query<ValueImport>(client, {
        name: 'value-imports-latest',
        text: `SELECT ${columns}, '[]'::jsonb AS rows FROM development_import WHERE organisation_id = $1
               ORDER BY sent_at DESC, id DESC LIMIT $2`,
        values: [organisationId, most],
      }),
    async insert(one) {
      await query(client, {
        name: 'value-import-insert',
        text: `INSERT INTO development_import (organisation_id, id, file_name, rows, total, done, counts, sent_at, sent_by,
                 sent_name, started_at, changed_at, finished_at)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
        values: [
          ...[one.organisationId, one.id, one.fileName, JSON.stringify(one.rows), one.total, one.done],
          ...[JSON.stringify(one.counts), one.sentAt, one.sentBy, one.sentName, one.startedAt, one.changedAt],
          one.finishedAt,
        ],
      });
    },
    async update({ organisationId, id, done, counts, startedAt, changedAt, finishedAt }) {
      await query(client, {
        name: 'value-import-update',
        text: `UPDATE development_import SET done = $3, counts = $4, started_at = $5, changed_at = $6, finished_at = $7::timestamptz,
                 rows = CASE WHEN $7::timestamptz IS NULL THEN rows ELSE '[]' END
               WHERE organisation_id = $1 AND id = $2`,
        values: [organisationId, id, done, JSON.stringify(counts), startedAt, changedAt, finishedAt],
      });
    },
  };
}
