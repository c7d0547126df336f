import type { HeldRole, IdentifiedPerson } from '../../application/people/people-ports.ts';

/**
 * SQL: the roles in force on day `$3` of the person `app_user`, own and delegated, as JSON. A delegation counts only
 * while the person who gave it is enabled and still holds the role.
 */
const heldRoles = `(SELECT coalesce(json_agg(json_build_object('role', held.role, 'organisationId', held.organisation_id,
    'organisationName', organisation.name_th, 'delegated', held.delegated,
    'clusterIds', (SELECT coalesce(json_agg(cluster_id ORDER BY cluster_id), '[]'::json) FROM cluster_membership
      WHERE province_id = organisation.province_code),
    'measures', (SELECT coalesce(json_agg(fiscal_year || '/' || code ORDER BY fiscal_year, code), '[]'::json)
      FROM catalogue_entry listed
      WHERE held.role = 'central-data-owner' AND listed.central_owner_id = held.organisation_id
        AND listed.edition = (SELECT max(edition) FROM catalogue_edition newest
                              WHERE newest.fiscal_year = listed.fiscal_year AND newest.status = 'approved')))
    ORDER BY held.delegated, held.organisation_id, held.role), '[]'::json)
  FROM (
    SELECT role, organisation_id, false AS delegated FROM role_holding
    WHERE user_id = app_user.id AND valid_from <= $3 AND (valid_to IS NULL OR valid_to >= $3)
    UNION
    SELECT delegation.role, delegation.organisation_id, true FROM delegation
    JOIN app_user giver ON giver.id = delegation.from_user AND giver.disabled_at IS NULL
    JOIN role_holding own ON own.user_id = delegation.from_user AND own.organisation_id = delegation.organisation_id
      AND own.role = delegation.role AND own.valid_from <= $3 AND (own.valid_to IS NULL OR own.valid_to >= $3)
    WHERE delegation.to_user = app_user.id AND delegation.ended_at IS NULL
      AND delegation.valid_from <= $3 AND delegation.valid_to >= $3
  ) held JOIN organisation ON organisation.id = held.organisation_id)`;

/** SQL columns that give a `PersonRow`; expects `app_user` in scope and the civil day as `$3`. */
export const personColumns = `app_user.id AS "personId", app_user.name AS "personName", app_user.email AS "personEmail",
  app_user.numerals AS "personNumerals", app_user.password_provisional AS "personProvisional",
  ${heldRoles} AS held`;

export interface PersonRow {
  readonly personId: string;
  readonly personName: string;
  readonly personEmail: string;
  readonly personNumerals: IdentifiedPerson['numerals'];
  readonly personProvisional: boolean;
  readonly held: readonly HeldRole[];
}

export function toPerson(row: PersonRow): IdentifiedPerson {
  return {
    userId: row.personId,
    name: row.personName,
    email: row.personEmail,
    numerals: row.personNumerals,
    passwordProvisional: row.personProvisional,
    held: row.held,
  };
}
