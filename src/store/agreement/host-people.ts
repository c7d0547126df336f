import type { HostPeriod, HostPerson, HostStore } from '../../application/year/host-ports.ts';
import { addDays } from '../../domain/values/civil-date.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';
import { hostPresence } from './host-presence.ts';

/** `indicator_person` and the acknowledgements of `indicator_host`. */
export function hostPeopleIn(client: Queryable): HostStore {
  return { ...readingHosts(client), ...namingPeople(client), ...acknowledging(client) };
}

type Reading = Pick<HostStore, 'periods' | 'people' | 'presence' | 'othersWith'>;

function readingHosts(client: Queryable): Reading {
  return {
    periods: ({ organisationId, fiscalYear }) =>
      query<HostPeriod>(client, {
        name: 'host-periods',
        text: `SELECT host.code, host.agency_id AS "agencyId", agency.name_th AS "agencyName", host.part,
                 host.valid_from AS "validFrom", host.valid_to AS "validTo",
                 host.acknowledged_at AS "acknowledgedAt", host.acknowledged_name AS "acknowledgedName",
                 host.ordered_by AS "orderedBy"
               FROM indicator_host host JOIN organisation agency ON agency.id = host.agency_id
               WHERE host.organisation_id = $1 AND host.fiscal_year = $2
               ORDER BY host.code, host.part, host.valid_from, agency.name_th`,
        values: [organisationId, fiscalYear],
      }),
    people: ({ organisationId, fiscalYear }, today) =>
      query<HostPerson>(client, {
        name: 'host-people',
        text: `SELECT person.code, person.agency_id AS "agencyId", person.duty, person.valid_from AS "validFrom",
                 person.valid_to AS "validTo", person.name, person.position, person.phone, person.email,
                 account.id IS NOT NULL AS "hasAccount", EXISTS (
                   SELECT 1 FROM role_holding held
                   WHERE held.user_id = account.id AND held.organisation_id = person.agency_id
                     AND held.role = CASE person.duty WHEN 'supervisor' THEN 'kpi-supervisor' ELSE 'kpi-host' END
                     AND held.valid_from <= $3 AND (held.valid_to IS NULL OR held.valid_to >= $3)
                 ) AS "mayAct"
               FROM indicator_person person
               LEFT JOIN app_user account ON account.email = person.email AND account.disabled_at IS NULL
               WHERE person.organisation_id = $1 AND person.fiscal_year = $2
               ORDER BY person.code, person.agency_id, person.duty DESC, person.valid_from`,
        values: [organisationId, fiscalYear, today],
      }),
    presence: (year, today) => hostPresence(client, year, today),
    async othersWith(role, organisationIds, besides, today) {
      const [row] = await query<{ others: number }>(client, {
        name: 'role-held-by-others',
        text: `SELECT count(DISTINCT held.user_id)::int AS others
               FROM role_holding held JOIN app_user account ON account.id = held.user_id
               WHERE held.role = $1 AND ($2::text[] IS NULL OR held.organisation_id = ANY($2))
                 AND held.user_id <> ALL($3::text[]) AND account.disabled_at IS NULL
                 AND held.valid_from <= $4 AND (held.valid_to IS NULL OR held.valid_to >= $4)`,
        values: [role, organisationIds, besides, today],
      });
      return row?.others ?? 0;
    },
  };
}

const ofDuty = `organisation_id = $1 AND fiscal_year = $2 AND code = $3 AND agency_id = $4 AND duty = $5`;

function namingPeople(client: Queryable): Pick<HostStore, 'namePerson' | 'endPerson'> {
  const end = async (key: readonly (string | number)[], lastDay: string): Promise<boolean> => {
    // A person named for a future day never took over: the row is removed, not ended before its start.
    const removed = await query<{ name: string }>(client, {
      name: 'host-person-remove',
      text: `DELETE FROM indicator_person WHERE ${ofDuty} AND valid_to IS NULL AND valid_from > $6::date RETURNING name`,
      values: [...key, lastDay],
    });
    const ended = await query<{ name: string }>(client, {
      name: 'host-person-end',
      text: `UPDATE indicator_person SET valid_to = $6 WHERE ${ofDuty} AND valid_to IS NULL RETURNING name`,
      values: [...key, lastDay],
    });
    return removed.length + ended.length > 0;
  };
  return {
    endPerson: ({ organisationId, fiscalYear }, { code, agencyId, duty }, lastDay) =>
      end([organisationId, fiscalYear, code, agencyId, duty], lastDay),
    async namePerson({ organisationId, fiscalYear }, person) {
      const { code, agencyId, duty, validFrom, name, position, phone, email } = person;
      const key = [organisationId, fiscalYear, code, agencyId, duty];
      await end(key, addDays(validFrom, -1));
      await query(client, {
        name: 'host-person-insert',
        text: `INSERT INTO indicator_person (organisation_id, fiscal_year, code, agency_id, duty, valid_from, name,
                 position, phone, email) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        values: [...key, validFrom, name, position, phone, email],
      });
    },
  };
}

function acknowledging(client: Queryable): Pick<HostStore, 'acknowledge'> {
  return {
    acknowledge: ({ organisationId, fiscalYear }, agencyIds, { today, at, name }) =>
      query<{ code: string; agencyId: string }>(client, {
        name: 'host-acknowledge',
        text: `UPDATE indicator_host SET acknowledged_at = $5, acknowledged_name = $6
               WHERE organisation_id = $1 AND fiscal_year = $2 AND agency_id = ANY ($3::text[])
                 AND acknowledged_at IS NULL AND valid_from <= $4 AND (valid_to IS NULL OR valid_to >= $4)
               RETURNING code, agency_id AS "agencyId"`,
        values: [organisationId, fiscalYear, [...agencyIds], today, at, name],
      }),
  };
}
