import type { ChangeStamp, ChangesStore } from '../application/changes/changes-ports.ts';
import { query } from './connect.ts';
import type { Queryable } from './queryable.ts';

/** What this process read last. */
export interface ChangesCache {
  newest: { readonly sum: string; readonly stamp: ChangeStamp } | null;
}

/**
 * `change_count`, which triggers increase in the transaction of each change: while its sum is the one that belongs to the
 * stamp in `kept`, nothing has changed. Without `kept` nothing is remembered: what an open transaction sees may be undone.
 */
export function changesIn(client: Queryable, kept?: ChangesCache): ChangesStore {
  return {
    async changeStamp() {
      const known = kept?.newest ?? null;
      const { sum, people, places } = await readChanges(client, known?.sum ?? null);
      if (people === null || places === null) {
        if (known === null) throw new Error('the change stamp query returned no stamp');
        return known.stamp;
      }
      const stamp = { people, places };
      if (kept) kept.newest = { sum, stamp };
      return stamp;
    },
  };
}

/** The stamp is left out where the sum is the known one. */
interface ReadChanges {
  readonly sum: string;
  readonly people: string | null;
  readonly places: string | null;
}

/**
 * One statement, because while data changes all the time every request would ask twice. The sum is another whenever one
 * count is: also where history steps back, on a replica that took over. HAVING keeps the counts from being read again.
 */
const text = `SELECT sum, people, places
  FROM (SELECT coalesce(sum(hashtextextended(about, changes)), 0)::text AS sum FROM change_count) AS counted
  LEFT JOIN LATERAL (
    SELECT coalesce(max(changes) FILTER (WHERE about = 'people'), 0) AS people,
      coalesce(string_agg(about || ':' || changes, ' ') FILTER (WHERE about <> 'people'), '') AS places
    FROM change_count HAVING sum IS DISTINCT FROM $1
  ) AS changed ON true`;

async function readChanges(client: Queryable, knownSum: string | null): Promise<ReadChanges> {
  const [row] = await query<ReadChanges>(client, { name: 'change-stamp', text, values: [knownSum] });
  if (row === undefined) throw new Error('the change stamp query returned no row');
  return row;
}
