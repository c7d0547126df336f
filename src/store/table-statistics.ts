import type { Queryable } from './queryable.ts';

/** What PostgreSQL plans queries by, read anew: after much was written at once, before anybody asks for it. */
export async function refreshStatistics(client: Queryable): Promise<void> {
  await client.query('SELECT refresh_statistics()');
}
