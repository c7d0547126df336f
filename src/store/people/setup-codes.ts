import type { SetupCodeStore } from '../../application/people/people-ports.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';

/** `setup_code`: codes for the first administrator, by their SHA-256. */
export function setupCodeStore(client: Queryable): SetupCodeStore {
  return {
    async add(hash, now) {
      const text = 'INSERT INTO setup_code (hash, made_at) VALUES ($1, $2)';
      await query(client, { name: 'setup-code-insert', text, values: [hash, now] });
    },
    async has(hash) {
      const text = 'SELECT 1 FROM setup_code WHERE hash = $1';
      return (await query(client, { name: 'setup-code-find', text, values: [hash] })).length > 0;
    },
    async clear() {
      await query(client, { name: 'setup-code-clear', text: 'DELETE FROM setup_code' });
    },
  };
}
