import type { MailPreferenceStore, Recipient } from '../../application/reminder/reminder-ports.ts';
import { query } from '../connect.ts';
import { type PersonRow, personColumns, toPerson } from '../people/identified-person.ts';
import type { Queryable } from '../queryable.ts';

/** More people than any installation has; the list is read at once. */
const MOST_PEOPLE = 100_000;

type RecipientRow = PersonRow & Pick<Recipient, 'takesDigests' | 'token'>;

/** `mail_preference`: who receives the daily digest. A person without a row does. */
export function mailPreferencesIn(client: Queryable): MailPreferenceStore {
  return { ...reading(client), ...writing(client) };
}

function reading(client: Queryable): Pick<MailPreferenceStore, 'recipients' | 'find' | 'findByToken'> {
  return {
    async recipients(today, userIds) {
      const text = `SELECT ${personColumns}, coalesce(preference.digests, true) AS "takesDigests", preference.token
        FROM app_user LEFT JOIN mail_preference preference ON preference.user_id = app_user.id
        WHERE app_user.disabled_at IS NULL AND ($1::text[] IS NULL OR app_user.id = ANY($1::text[]))
        ORDER BY app_user.id LIMIT $2`;
      const values = [userIds === undefined ? null : [...userIds], MOST_PEOPLE, today];
      const rows = await query<RecipientRow>(client, { name: 'mail-recipients', text, values });
      return rows
        .map((row) => ({ ...toPerson(row), takesDigests: row.takesDigests, token: row.token }))
        .filter((person) => userIds !== undefined || person.held.length > 0);
    },
    async find(userId) {
      const text = 'SELECT digests FROM mail_preference WHERE user_id = $1';
      const name = 'mail-preference-find';
      return (await query<{ digests: boolean }>(client, { name, text, values: [userId] }))[0] ?? null;
    },
    async findByToken(token) {
      const text = `SELECT app_user.id AS "userId", app_user.name, preference.digests
        FROM mail_preference preference JOIN app_user ON app_user.id = preference.user_id WHERE preference.token = $1`;
      const rows = await query<{ userId: string; name: string; digests: boolean }>(client, {
        ...{ name: 'mail-preference-by-token', text, values: [token] },
      });
      return rows[0] ?? null;
    },
  };
}

function writing(client: Queryable): Pick<MailPreferenceStore, 'tokenOf' | 'save'> {
  return {
    async tokenOf(userId, fresh, now) {
      const text = `INSERT INTO mail_preference (user_id, token, changed_at) VALUES ($1, $2, $3)
        ON CONFLICT (user_id) DO UPDATE SET token = mail_preference.token RETURNING token`;
      const values = [userId, fresh, now];
      const rows = await query<{ token: string }>(client, { name: 'mail-preference-token', text, values });
      return rows[0]?.token ?? fresh;
    },
    async save(userId, digests, fresh, now) {
      const text = `INSERT INTO mail_preference (user_id, token, digests, changed_at) VALUES ($1, $2, $3, $4)
        ON CONFLICT (user_id) DO UPDATE SET digests = $3, changed_at = $4`;
      await query(client, { name: 'mail-preference-save', text, values: [userId, fresh, digests, now] });
    },
  };
}
