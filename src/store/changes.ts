import type { ChangesStore, Tally } from '../application/changes/changes-ports.ts';
import { query } from './connect.ts';
import type { Queryable } from './queryable.ts';

/** `change_count`, which triggers raise in the transaction of each change. */
export function changesIn(client: Queryable): ChangesStore {
  return {
    async tally() {
      const text = `SELECT coalesce(max(changes) FILTER (WHERE about = 'people'), 0) AS people,
          coalesce(string_agg(about || ':' || changes, ' ') FILTER (WHERE about <> 'people'), '') AS places
        FROM change_count`;
      const [tally] = await query<Tally>(client, { name: 'change-tally', text });
      if (tally === undefined) throw new Error('a count of nothing is one row too');
      return tally;
    },
  };
}
