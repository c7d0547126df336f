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

const moves: readonly (readonly [string, string])[] = [
  ['/meetings/', 'call-meeting'],
  ['/agreement/', 'propose'],
  ['/results/', 'send'],
  ['/templates/', 'submit'],
  ['/rounds/', 'endorse'],
  ['/letters/', 'submit-letter'],
  ['/plans/', 'send-plan'],
];

/** A move that an address of the API may name in its `:move`, so that the address can be read. */
export function moveIn(path: string): string {
  return moves.find(([within]) => path.includes(within))?.[1] ?? 'none';
}
