import type { AccountLink, AccountLinkStore } from '../../application/people/account-link-ports.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';

/** `account_link`: found by the SHA-256 of the token, never by the token. A person has one at a time. */
export function accountLinkStore(client: Queryable): AccountLinkStore {
  const removeOf = async (userId: string) => {
    const text = 'DELETE FROM account_link WHERE user_id = $1';
    await query(client, { name: 'account-link-remove', text, values: [userId] });
  };
  return {
    removeOf,
    async replace({ userId, kind, shown, madeAt, expiresAt }, hash) {
      await removeOf(userId);
      const text = `INSERT INTO account_link (hash, user_id, kind, shown, made_at, expires_at)
        VALUES ($1, $2, $3, $4, $5, $6)`;
      await query(client, {
        name: 'account-link-insert',
        text,
        values: [hash, userId, kind, shown, madeAt, expiresAt],
      });
    },
    async find(hash, now, options) {
      const lock = options?.lock === true;
      const text = `SELECT user_id AS "userId", kind, shown, made_at AS "madeAt", expires_at AS "expiresAt"
        FROM account_link WHERE hash = $1 AND expires_at > $2${lock ? ' FOR UPDATE' : ''}`;
      const name = `account-link-find${lock ? '-locked' : ''}`;
      return (await query<AccountLink>(client, { name, text, values: [hash, now] }))[0] ?? null;
    },
  };
}
