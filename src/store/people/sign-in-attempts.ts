import type { SignInAttemptStore, SignInAttempts } from '../../application/people/people-ports.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';

/** `sign_in_attempt`: failures by the SHA-256 of the address that was typed. */
export function signInAttemptStore(client: Queryable): SignInAttemptStore {
  return {
    async holdAddress(emailHash) {
      // Attempts at one address wait for each other, even at an address without a row.
      const name = 'sign-in-attempt-hold';
      await query(client, {
        name,
        text: 'SELECT pg_advisory_xact_lock(hashtextextended($1, 46))',
        values: [emailHash],
      });
      const text = `SELECT failed_attempts AS "failedAttempts", locked_until AS "lockedUntil"
        FROM sign_in_attempt WHERE email_hash = $1`;
      const rows = await query<SignInAttempts>(client, { name: 'sign-in-attempt-find', text, values: [emailHash] });
      return rows[0] ?? { failedAttempts: 0, lockedUntil: null };
    },
    async save(emailHash, { failedAttempts, lockedUntil }, now) {
      const text = `INSERT INTO sign_in_attempt (email_hash, failed_attempts, locked_until, last_at)
        VALUES ($1, $2, $3, $4) ON CONFLICT (email_hash)
        DO UPDATE SET failed_attempts = $2, locked_until = $3, last_at = $4`;
      const values = [emailHash, failedAttempts, lockedUntil, now];
      await query(client, { name: 'sign-in-attempt-save', text, values });
    },
    async forget(emailHash) {
      const text = 'DELETE FROM sign_in_attempt WHERE email_hash = $1';
      await query(client, { name: 'sign-in-attempt-forget', text, values: [emailHash] });
    },
    async forgetBefore(instant) {
      const text = 'DELETE FROM sign_in_attempt WHERE last_at < $1';
      await query(client, { name: 'sign-in-attempt-forget-old', text, values: [instant] });
    },
  };
}
