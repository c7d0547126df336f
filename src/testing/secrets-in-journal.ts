import type { Pool } from 'pg';

/** What the journal must never hold and does: of these texts, and of every hash of a password or session. */
export async function secretsInJournal(pool: Pool, passwords: readonly string[]): Promise<readonly string[]> {
  const { rows } = await pool.query('SELECT * FROM journal');
  const { rows: users } = await pool.query<{ hash: string }>('SELECT password_hash AS hash FROM app_user');
  const { rows: sessions } = await pool.query<{ id: string }>('SELECT id FROM session');
  const written = JSON.stringify(rows);
  const secrets = [...passwords, '$argon2', ...users.map((one) => one.hash), ...sessions.map((one) => one.id)];
  return secrets.filter((one) => written.includes(one));
}
