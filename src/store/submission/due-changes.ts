import type {
  DeclaredOutage,
  DueChangeStore,
  OnRecord,
  ReportExtension,
} from '../../application/year/due-change-ports.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';
import { roundDuesIn } from './round-dues.ts';

const columns = `organisation_id AS "organisationId", fiscal_year AS "fiscalYear", round, number, due, reason,
  granted_name AS "grantedName", granted_at AS "grantedAt"`;
const revocation = `revoked_name AS "revokedName", revoked_at AS "revokedAt", revoked_reason AS "revokedReason"`;

/** What moves due days: days of rounds, extensions of one party's round, and declared outages of the service. */
export function dueChangesIn(client: Queryable): DueChangeStore {
  return { ...roundDuesIn(client), ...extensionsIn(client), ...changingExtensions(client), ...outagesIn(client) };
}

type Reading = 'extension' | 'extensionsOfYear' | 'everyExtension' | 'lastExtensionNumber';

function extensionsIn(client: Queryable): Pick<DueChangeStore, Reading> {
  return {
    async extension({ organisationId, fiscalYear, round }) {
      const rows = await query<ReportExtension>(client, {
        name: 'report-extension-newest',
        text: `SELECT ${columns} FROM report_extension
               WHERE organisation_id = $1 AND fiscal_year = $2 AND round = $3 AND revoked_at IS NULL
               ORDER BY number DESC LIMIT 1`,
        values: [organisationId, fiscalYear, round],
      });
      return rows[0] ?? null;
    },
    async lastExtensionNumber({ organisationId, fiscalYear, round }) {
      const rows = await query<{ last: number }>(client, {
        name: 'report-extension-last-number',
        text: `SELECT coalesce(max(number), 0)::int AS last FROM report_extension
               WHERE organisation_id = $1 AND fiscal_year = $2 AND round = $3`,
        values: [organisationId, fiscalYear, round],
      });
      return rows[0]?.last ?? 0;
    },
    extensionsOfYear: (fiscalYear) =>
      query<ReportExtension>(client, {
        name: 'report-extensions-of-year',
        text: `SELECT DISTINCT ON (organisation_id, round) ${columns} FROM report_extension
               WHERE fiscal_year = $1 AND revoked_at IS NULL ORDER BY organisation_id, round, number DESC`,
        values: [fiscalYear],
      }),
    everyExtension: (fiscalYear) =>
      query<OnRecord<ReportExtension>>(client, {
        name: 'report-extensions-on-record',
        text: `SELECT ${columns}, ${revocation} FROM report_extension
               WHERE fiscal_year = $1 ORDER BY organisation_id, round, number`,
        values: [fiscalYear],
      }),
  };
}

function changingExtensions(client: Queryable): Pick<DueChangeStore, 'extend' | 'revokeExtension'> {
  return {
    async extend(one) {
      await client.query({
        name: 'report-extension-insert',
        text: `INSERT INTO report_extension
                 (organisation_id, fiscal_year, round, number, due, reason, granted_name, granted_at)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        values: [
          ...[one.organisationId, one.fiscalYear, one.round, one.number],
          ...[one.due, one.reason, one.grantedName, one.grantedAt],
        ],
      });
    },
    async revokeExtension({ organisationId, fiscalYear, round, number }, by) {
      const { rowCount } = await client.query({
        name: 'report-extension-revoke',
        text: `UPDATE report_extension SET revoked_name = $5, revoked_at = $6, revoked_reason = $7
               WHERE organisation_id = $1 AND fiscal_year = $2 AND round = $3 AND number = $4 AND revoked_at IS NULL`,
        values: [organisationId, fiscalYear, round, number, by.revokedName, by.revokedAt, by.revokedReason],
      });
      return rowCount === 1;
    },
  };
}

const outageColumns = `id, fiscal_year AS "fiscalYear", from_day AS "from", to_day AS "to", moves_due_to AS "movesDueTo", reason,
  declared_name AS "declaredName", declared_at AS "declaredAt"`;

function outagesIn(client: Queryable): Pick<DueChangeStore, 'outages' | 'everyOutage' | 'declare' | 'revokeOutage'> {
  return {
    outages: () =>
      query<DeclaredOutage>(client, {
        name: 'service-outages',
        text: `SELECT ${outageColumns} FROM service_outage WHERE revoked_at IS NULL ORDER BY from_day, id`,
        values: [],
      }),
    everyOutage: () =>
      query<OnRecord<DeclaredOutage>>(client, {
        name: 'service-outages-on-record',
        text: `SELECT ${outageColumns}, ${revocation} FROM service_outage ORDER BY from_day, id`,
        values: [],
      }),
    async declare(one) {
      await client.query({
        name: 'service-outage-insert',
        text: `INSERT INTO service_outage (id, fiscal_year, from_day, to_day, moves_due_to, reason, declared_name,
                 declared_at)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        values: [
          ...[one.id, one.fiscalYear, one.from, one.to, one.movesDueTo, one.reason],
          ...[one.declaredName, one.declaredAt],
        ],
      });
    },
    async revokeOutage(id, by) {
      const { rowCount } = await client.query({
        name: 'service-outage-revoke',
        text: `UPDATE service_outage SET revoked_name = $2, revoked_at = $3, revoked_reason = $4
               WHERE id = $1 AND revoked_at IS NULL`,
        values: [id, by.revokedName, by.revokedAt, by.revokedReason],
      });
      return rowCount === 1;
    },
  };
}
