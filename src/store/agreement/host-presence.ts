import type { HostPresence } from '../../domain/agreement/phantom-host.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';

/**
 * The activity of each agency that hosts anything of a party on a day: its codes, its acknowledgements, and when one of
 * its people (hosts and supervisors of the day) last signed in or used an access token. Nothing is waited for of an
 * indicator that the newest version of the agreement cancelled: it is not among the codes.
 */
export function hostPresence(
  client: Queryable,
  { organisationId, fiscalYear }: { readonly organisationId: string; readonly fiscalYear: number },
  today: string,
): Promise<readonly HostPresence[]> {
  return query<HostPresence>(client, { name: 'host-presence', text, values: [organisationId, fiscalYear, today] });
}

const text = `
  WITH cancelled AS (
    SELECT code FROM indicator WHERE organisation_id = $1 AND fiscal_year = $2 AND in_force = 'cancelled'
      AND version = (SELECT max(version) FROM agreement WHERE organisation_id = $1 AND fiscal_year = $2)
  ), held AS (
    SELECT agency_id, min(valid_from) AS assigned_from,
      array_agg(code ORDER BY code) FILTER (WHERE part = 'lead') AS leads,
      array_agg(code ORDER BY code) FILTER (WHERE part = 'support') AS supports,
      count(acknowledged_at)::integer AS acknowledged,
      (array_agg(acknowledged_at ORDER BY acknowledged_at DESC NULLS LAST))[1] AS acknowledged_at,
      (array_agg(acknowledged_name ORDER BY acknowledged_at DESC NULLS LAST))[1] AS acknowledged_name
    FROM indicator_host
    WHERE organisation_id = $1 AND fiscal_year = $2 AND valid_from <= $3 AND (valid_to IS NULL OR valid_to >= $3)
      AND code NOT IN (SELECT code FROM cancelled)
    GROUP BY agency_id
  ), people AS (
    SELECT DISTINCT holding.organisation_id AS agency_id, holding.user_id
    FROM role_holding holding JOIN app_user account ON account.id = holding.user_id AND account.disabled_at IS NULL
    WHERE holding.organisation_id IN (SELECT agency_id FROM held) AND holding.role IN ('kpi-host', 'kpi-supervisor')
      AND holding.valid_from <= $3 AND (holding.valid_to IS NULL OR holding.valid_to >= $3)
  ), seen AS (
    SELECT people.agency_id, count(*)::integer AS accounts, max(greatest(
        (SELECT max(session.created_at) FROM session WHERE session.user_id = people.user_id),
        (SELECT max(token.last_used_at) FROM access_token token WHERE token.user_id = people.user_id)
      )) AS last_seen_at
    FROM people GROUP BY people.agency_id
  )
  SELECT held.agency_id AS "agencyId", agency.name_th AS "agencyName", held.assigned_from AS "assignedFrom",
    coalesce(held.leads, '{}') AS leads, coalesce(held.supports, '{}') AS supports, held.acknowledged,
    held.acknowledged_at AS "acknowledgedAt", held.acknowledged_name AS "acknowledgedName",
    coalesce(seen.accounts, 0) AS accounts, seen.last_seen_at AS "lastSeenAt"
  FROM held JOIN organisation agency ON agency.id = held.agency_id LEFT JOIN seen ON seen.agency_id = held.agency_id
  ORDER BY agency.name_th, held.agency_id`;
