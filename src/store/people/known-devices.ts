import type { KnownDeviceStore } from '../../application/people/people-ports.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';

/** `known_device`: browsers that have signed in to an account, found by the SHA-256 of their cookie. */
export function knownDeviceStore(client: Queryable): KnownDeviceStore {
  return {
    async usersOf(device, since) {
      const text = 'SELECT user_id AS "userId" FROM known_device WHERE device_hash = $1 AND last_at > $2';
      const rows = await query<{ userId: string }>(client, {
        name: 'known-device-find',
        text,
        values: [device, since],
      });
      return rows.map((row) => row.userId);
    },
    async remember(userId, device, now) {
      const text = `INSERT INTO known_device (user_id, device_hash, first_at, last_at) VALUES ($1, $2, $3, $3)
        ON CONFLICT (device_hash, user_id) DO UPDATE SET last_at = $3`;
      await query(client, { name: 'known-device-remember', text, values: [userId, device, now] });
      const old = `DELETE FROM known_device WHERE user_id = $1 AND last_at < $2::timestamptz - interval '1 year'`;
      await query(client, { name: 'known-device-forget-old', text: old, values: [userId, now] });
    },
    async forgetAll(userId) {
      const text = 'DELETE FROM known_device WHERE user_id = $1';
      await query(client, { name: 'known-device-forget-all', text, values: [userId] });
    },
  };
}
