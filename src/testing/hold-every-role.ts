import type { Pool } from 'pg';

/** Lets one person hold every role of the demonstration, in Loei where it is a role of a province. */
export async function holdEveryRole(pool: Pool, email: string): Promise<void> {
  await pool.query(
    `INSERT INTO role_holding (organisation_id, user_id, role, valid_from)
     SELECT DISTINCT ON (role) organisation_id, (SELECT id FROM app_user WHERE email = $1), role, valid_from
       FROM role_holding ORDER BY role, organisation_id LIKE 'TH-42%' DESC, organisation_id
     ON CONFLICT DO NOTHING`,
    [email],
  );
}
