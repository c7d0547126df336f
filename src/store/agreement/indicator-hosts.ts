import type { AgreementStore } from '../../application/year/agreement-ports.ts';
import type { HostAssignment } from '../../domain/agreement/host-assignment.ts';
import type { Queryable } from '../queryable.ts';

/** The indicator has a named supervisor whose account holds that role in the agency on the day. */
const supervised = `EXISTS (
  SELECT 1 FROM indicator_person person
  JOIN app_user account ON account.email = person.email AND account.disabled_at IS NULL
  JOIN role_holding held ON held.user_id = account.id AND held.organisation_id = host.agency_id
    AND held.role = 'kpi-supervisor' AND held.valid_from <= $3 AND (held.valid_to IS NULL OR held.valid_to >= $3)
  WHERE person.organisation_id = host.organisation_id AND person.fiscal_year = host.fiscal_year
    AND person.code = host.code AND person.agency_id = host.agency_id AND person.duty = 'supervisor'
    AND person.valid_from <= $3 AND (person.valid_to IS NULL OR person.valid_to >= $3))`;

const columns = `host.code, host.agency_id AS "agencyId", agency.name_th AS "agencyName", host.part,
  host.valid_from AS "validFrom", host.valid_to AS "validTo", host.acknowledged_at AS "acknowledgedAt",
  host.part = 'lead' AND ${supervised} AS supervised`;
const onDay = `FROM indicator_host host JOIN organisation agency ON agency.id = host.agency_id
  WHERE host.fiscal_year = $2 AND host.valid_from <= $3 AND (host.valid_to IS NULL OR host.valid_to >= $3)`;
const inOrder = 'ORDER BY host.code, host.part, agency.name_th';

function listingHosts(client: Queryable): Pick<AgreementStore, 'hosts' | 'hostsOfParties'> {
  return {
    async hosts(organisationId, fiscalYear, onDate) {
      const { rows } = await client.query<HostAssignment>({
        name: 'indicator-hosts',
        text: `SELECT ${columns} ${onDay} AND host.organisation_id = $1 ${inOrder}`,
        values: [organisationId, fiscalYear, onDate],
      });
      return rows;
    },
    async hostsOfParties(organisationIds, fiscalYear, onDate) {
      const { rows } = await client.query<HostAssignment & { organisationId: string }>({
        name: 'indicator-hosts-of-parties',
        text: `SELECT host.organisation_id AS "organisationId", ${columns}
               ${onDay} AND host.organisation_id = ANY($1::text[]) ${inOrder}`,
        values: [organisationIds, fiscalYear, onDate],
      });
      return rows;
    },
  };
}

/** Who hosts an indicator and from when; a change ends one row and begins another. */
export function indicatorHostsIn(
  client: Queryable,
): Pick<AgreementStore, 'hosts' | 'hostsOfParties' | 'assignHost' | 'endLead'> {
  return {
    ...listingHosts(client),
    async assignHost(organisationId, fiscalYear, { code, agencyId, part, validFrom, validTo, orderedBy }) {
      await client.query({
        name: 'indicator-host-assign',
        text: `INSERT INTO indicator_host (organisation_id, fiscal_year, code, agency_id, part, valid_from, valid_to,
                 ordered_by)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
               ON CONFLICT (organisation_id, fiscal_year, code, agency_id, valid_from)
               DO UPDATE SET part = excluded.part, valid_to = excluded.valid_to,
                 ordered_by = coalesce(excluded.ordered_by, indicator_host.ordered_by),
                 acknowledged_at = CASE WHEN indicator_host.part = excluded.part THEN indicator_host.acknowledged_at END,
                 acknowledged_name = CASE WHEN indicator_host.part = excluded.part
                   THEN indicator_host.acknowledged_name END`,
        values: [
          ...[organisationId, fiscalYear, code, agencyId, part, validFrom, validTo],
          orderedBy === undefined ? null : JSON.stringify(orderedBy),
        ],
      });
    },
    async endLead(organisationId, fiscalYear, code, newLeadFrom) {
      // A lead that begins on the day of the change or later never takes effect: it is removed, not ended before its start.
      await client.query({
        name: 'indicator-lead-remove',
        text: `DELETE FROM indicator_host WHERE organisation_id = $1 AND fiscal_year = $2 AND code = $3
                 AND part = 'lead' AND valid_from >= $4::date`,
        values: [organisationId, fiscalYear, code, newLeadFrom],
      });
      await client.query({
        name: 'indicator-lead-end',
        text: `UPDATE indicator_host SET valid_to = $4::date - 1 WHERE organisation_id = $1 AND fiscal_year = $2
                 AND code = $3 AND part = 'lead' AND (valid_to IS NULL OR valid_to >= $4::date)`,
        values: [organisationId, fiscalYear, code, newLeadFrom],
      });
    },
  };
}
