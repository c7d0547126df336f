import type { EvaluationStore } from '../../application/evaluation/evaluation-ports.ts';
import type { PanelCoverStore } from '../../application/year/panel-cover-ports.ts';
import type { Tie } from '../../domain/evaluation/conflict-of-interest.ts';
import type { PanelMember } from '../../domain/evaluation/panel.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';

const onDay = (row: string) => `${row}.valid_from <= $2 AND (${row}.valid_to IS NULL OR ${row}.valid_to >= $2)`;

/** Roles of one's own and delegated ones, seats, and indicators in one's charge. */
const ties = `
  SELECT user_id, 'role' AS kind, role, organisation_id FROM role_holding held
    WHERE user_id = ANY ($1) AND ${onDay('held')}
  UNION SELECT to_user, 'role', role, organisation_id FROM delegation given
    WHERE to_user = ANY ($1) AND ended_at IS NULL AND ${onDay('given')}
  UNION SELECT seat.user_id, 'seat', NULL, seat.organisation_id FROM seat_holder seat
    JOIN body_appointment one ON (one.organisation_id, one.id) = (seat.organisation_id, seat.appointment_id)
    WHERE seat.user_id = ANY ($1) AND ${onDay('seat')} AND ${onDay('one')}
  UNION SELECT person.id, 'in-charge', NULL, charge.agency_id FROM indicator_person charge
    JOIN app_user person ON person.email = charge.email AND charge.email <> ''
    WHERE person.id = ANY ($1) AND ${onDay('charge')}`;

/** Who evaluates. */
export function evaluatorsIn(client: Queryable): Pick<EvaluationStore, 'evaluatorsOn'> {
  return {
    evaluatorsOn: (day) =>
      query<PanelMember>(client, {
        name: 'evaluators-on',
        text: `SELECT DISTINCT ON (person.name, person.id) person.id AS "userId", person.name,
                 held.organisation_id AS "organisationId", organisation.name_th AS "organisationName"
               FROM role_holding held JOIN app_user person ON person.id = held.user_id AND person.disabled_at IS NULL
                 JOIN organisation ON organisation.id = held.organisation_id
               WHERE held.role = 'evaluator' AND held.valid_from <= $1 AND (held.valid_to IS NULL OR held.valid_to >= $1)
               ORDER BY person.name, person.id, held.valid_from`,
        values: [day],
      }),
  };
}

/** What ties people to organisations. */
export function tiesIn(client: Queryable): Pick<PanelCoverStore, 'tiesOf'> {
  return {
    tiesOf: (userIds, day) =>
      query<Tie>(client, {
        name: 'evaluators-ties',
        text: `SELECT tie.user_id AS "userId", tie.kind, tie.role, tie.organisation_id AS "organisationId",
                 organisation.name_th AS "organisationName", organisation.province_code AS "provinceId",
                 ARRAY(SELECT cluster_id FROM cluster_membership WHERE province_id = coalesce(organisation.province_code,
                   organisation.id) ORDER BY cluster_id) AS "clusterIds"
               FROM (${ties}) tie JOIN organisation ON organisation.id = tie.organisation_id
               ORDER BY tie.user_id, tie.kind, tie.organisation_id COLLATE "C", tie.role`,
        values: [userIds, day],
      }),
  };
}
