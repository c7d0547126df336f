import type { BodyStore } from '../../application/bodies/bodies-ports.ts';
import type { HostingLeft } from '../../domain/bodies/hosting-left.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';

/** What stands against the closing of an organisation, and what ends with it. */
export function closingBodies(client: Queryable): Pick<BodyStore, 'withdraw' | 'hostingsLeft'> {
  return {
    async withdraw(bodyId, appointmentId) {
      const values = [bodyId, appointmentId];
      for (const table of ['seat_holder', 'body_seat'])
        await client.query({
          name: `body-withdraw-${table}`,
          text: `DELETE FROM ${table} WHERE organisation_id = $1 AND appointment_id = $2`,
          values,
        });
      const text = 'DELETE FROM body_appointment WHERE organisation_id = $1 AND id = $2';
      await client.query({ name: 'body-withdraw', text, values });
    },
    hostingsLeft: (agencyId, day) =>
      query<HostingLeft>(client, {
        name: 'hostings-left',
        text: `SELECT party.name_th AS "partyName", host.fiscal_year AS "fiscalYear", host.code, host.part,
                 EXISTS (SELECT FROM report WHERE report.organisation_id = host.organisation_id
                   AND report.fiscal_year = host.fiscal_year AND round = '12m'
                   AND report.status IN ('open', 'with-governor', 'submitted')) AS "isReportAwaited"
               FROM indicator_host host JOIN organisation party ON party.id = host.organisation_id
               JOIN indicator ON (indicator.organisation_id, indicator.fiscal_year, indicator.code) =
                 (host.organisation_id, host.fiscal_year, host.code) AND indicator.in_force = 'in-force'
                 AND indicator.version = (SELECT max(version) FROM agreement latest
                   WHERE (latest.organisation_id, latest.fiscal_year) = (host.organisation_id, host.fiscal_year))
               WHERE host.agency_id = $1 AND (host.valid_to IS NULL OR host.valid_to >= $2)
               ORDER BY host.organisation_id, host.fiscal_year, host.code`,
        values: [agencyId, day],
      }),
  };
}
