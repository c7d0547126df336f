import type { DeclaredOutage, DueChangeStore, ReportExtension } from '../../application/year/due-change-ports.ts';
import type { Queryable } from '../queryable.ts';

const columns = `organisation_id AS "organisationId", fiscal_year AS "fiscalYear", round, number, due, reason,
  granted_name AS "grantedName", granted_at AS "grantedAt"`;

/** Extensions of one party's round, and declared outages of the service. */
export function dueChangesIn(client: Queryable): DueChangeStore {
  return {
    async extension({ organisationId, fiscalYear, round }) {
      const { rows } = await client.query<ReportExtension>({
        name: 'report-extension-newest',
        text: `SELECT ${columns} FROM report_extension
               WHERE organisation_id = $1 AND fiscal_year = $2 AND round = $3 ORDER BY number DESC LIMIT 1`,
        values: [organisationId, fiscalYear, round],
      });
      return rows[0] ?? null;
    },
    async extensionsOfYear(fiscalYear) {
      const { rows } = await client.query<ReportExtension>({
        name: 'report-extensions-of-year',
        text: `SELECT DISTINCT ON (organisation_id, round) ${columns} FROM report_extension
               WHERE fiscal_year = $1 ORDER BY organisation_id, round, number DESC`,
        values: [fiscalYear],
      });
      return rows;
    },
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
    ...outagesIn(client),
  };
}

function outagesIn(client: Queryable): Pick<DueChangeStore, 'outages' | 'declare'> {
  return {
    async outages() {
      const { rows } = await client.query<DeclaredOutage>({
        name: 'service-outages',
        text: `SELECT id, from_day AS "from", to_day AS "to", moves_due_to AS "movesDueTo", reason,
                 declared_name AS "declaredName", declared_at AS "declaredAt"
               FROM service_outage ORDER BY from_day, id`,
        values: [],
      });
      return rows;
    },
    async declare(one) {
      await client.query({
        name: 'service-outage-insert',
        text: `INSERT INTO service_outage (id, from_day, to_day, moves_due_to, reason, declared_name, declared_at)
               VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        values: [one.id, one.from, one.to, one.movesDueTo, one.reason, one.declaredName, one.declaredAt],
      });
    },
  };
}
