import type { ChangeStamp, ChangesStore } from '../application/changes/changes-ports.ts';
import { query } from './connect.ts';
import type { Queryable } from './queryable.ts';

/** `change_count`, which triggers increase in the transaction of each change. */
export function changesIn(client: Queryable): ChangesStore {
  return {
    async changeStamp() {
      const text = `SELECT coalesce(max(changes) FILTER (WHERE about = 'people'), 0) AS people,
          coalesce(string_agg(about || ':' || changes, ' ') FILTER (WHERE about <> 'people'), '') AS places
        FROM change_count`;
      const [changeStamp] = await query<ChangeStamp>(client, { name: 'change-tally', text });
      if (changeStamp === undefined) throw new Error('the change stamp query returned no row');
      return changeStamp;
    },
  };
}
