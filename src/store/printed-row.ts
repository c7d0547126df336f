/** The columns of a journal row exactly as they are hashed: nothing parsed, so that nothing is lost. */
export const printedColumns = `organisation_id AS organisation, seq::text AS seq,
  to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at,
  actor_user_id AS actor, actor_name AS name, acting_for AS "for", action, subject,
  before::text AS before, after::text AS after, reason,
  encode(previous_hash, 'hex') AS previous, encode(hash, 'hex') AS hash`;
