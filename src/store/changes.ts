import type { ChangeStamp, ChangesStore } from '../application/changes/changes-ports.ts';
import { query } from './connect.ts';
import type { Queryable } from './queryable.ts';

/** What this process read last. */
export interface ChangesCache {
  newest: { readonly sum: string; readonly stamp: ChangeStamp } | null;
}

/** A sum that is another whenever one count is: also where history steps back, on a replica that took over. */
const SUM = `coalesce(sum(hashtextextended(about, changes)), 0)::text AS sum`;

/**
 * `change_count`, which triggers increase in the transaction of each change: while its sum is the one that belongs to the
 * stamp in `kept`, nothing has changed. Without `kept` nothing is remembered: what an open transaction sees may be undone.
 */
export function changesIn(client: Queryable, kept?: ChangesCache): ChangesStore {
  return {
    async changeStamp() {
      const known = kept?.newest;
      if (known && known.sum === (await readSum(client))) return known.stamp;
      const { sum, ...stamp } = await readStamp(client);
      if (kept) kept.newest = { sum, stamp };
      return stamp;
    },
  };
}

async function readSum(client: Queryable): Promise<string | undefined> {
  const text = `SELECT ${SUM} FROM change_count`;
  const [row] = await query<{ sum: string }>(client, { name: 'change-sum', text });
  return row?.sum;
}

async function readStamp(client: Queryable): Promise<ChangeStamp & { readonly sum: string }> {
  const text = `SELECT ${SUM},
      coalesce(max(changes) FILTER (WHERE about = 'people'), 0) AS people,
      coalesce(string_agg(about || ':' || changes, ' ') FILTER (WHERE about <> 'people'), '') AS places
    FROM change_count`;
  const [row] = await query<ChangeStamp & { readonly sum: string }>(client, { name: 'change-stamp', text });
  if (row === undefined) throw new Error('the change stamp query returned no row');
  return row;
}
