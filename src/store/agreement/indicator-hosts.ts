import type { AgreementStore, HostAssignment } from '../../application/year/year-ports.ts';
import type { Queryable } from '../queryable.ts';

/** Who hosts an indicator and from when; a change ends one row and begins another. */
export function indicatorHostsIn(client: Queryable): Pick<AgreementStore, 'hosts' | 'assignHost' | 'endLead'> {
  return {
    async hosts(organisationId, fiscalYear, onDate) {
      const { rows } = await client.query<HostAssignment>({
        name: 'indicator-hosts',
        text: `SELECT host.code, host.agency_id AS "agencyId", agency.name_th AS "agencyName", host.part,
                 host.valid_from AS "validFrom", host.valid_to AS "validTo"
               FROM indicator_host host JOIN organisation agency ON agency.id = host.agency_id
               WHERE host.organisation_id = $1 AND host.fiscal_year = $2
                 AND host.valid_from <= $3 AND (host.valid_to IS NULL OR host.valid_to >= $3)
               ORDER BY host.code, host.part, agency.name_th`,
        values: [organisationId, fiscalYear, onDate],
      });
      return rows;
    },
    async assignHost(organisationId, fiscalYear, { code, agencyId, part, validFrom, validTo }) {
      await client.query({
        name: 'indicator-host-assign',
        text: `INSERT INTO indicator_host (organisation_id, fiscal_year, code, agency_id, part, valid_from, valid_to)
               VALUES ($1, $2, $3, $4, $5, $6, $7)
               ON CONFLICT (organisation_id, fiscal_year, code, agency_id, valid_from)
               DO UPDATE SET part = excluded.part, valid_to = excluded.valid_to`,
        values: [organisationId, fiscalYear, code, agencyId, part, validFrom, validTo],
      });
    },
    async endLead(organisationId, fiscalYear, code, newLeadFrom) {
      // A lead that began on the very day of the change never took effect: it is removed, not ended before it began.
      await client.query({
        name: 'indicator-lead-remove',
        text: `DELETE FROM indicator_host WHERE organisation_id = $1 AND fiscal_year = $2 AND code = $3
                 AND part = 'lead' AND valid_to IS NULL AND valid_from >= $4::date`,
        values: [organisationId, fiscalYear, code, newLeadFrom],
      });
      await client.query({
        name: 'indicator-lead-end',
        text: `UPDATE indicator_host SET valid_to = $4::date - 1 WHERE organisation_id = $1 AND fiscal_year = $2
                 AND code = $3 AND part = 'lead' AND valid_to IS NULL`,
        values: [organisationId, fiscalYear, code, newLeadFrom],
      });
    },
  };
}
