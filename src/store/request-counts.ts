import type { Pool } from 'pg';
import { query, reading } from './connect.ts';

/** How often something was asked in the current period. */
export interface RequestCount {
  /** This time included. */
  readonly counted: number;
  /** Until the period ends, at least one. */
  readonly seconds: number;
}

/** `request_count`: one row a key, shared by all processes. A period begins with the first request after the last one. */
export function requestCounts(pool: Pool) {
  return {
    async add(key: string, seconds: number): Promise<RequestCount> {
      const text = `INSERT INTO request_count AS held (key, counted, until)
        VALUES ($1, 1, clock_timestamp() + make_interval(secs => $2))
        ON CONFLICT (key) DO UPDATE SET
          counted = CASE WHEN held.until <= clock_timestamp() THEN 1 ELSE held.counted + 1 END,
          until = CASE WHEN held.until <= clock_timestamp() THEN excluded.until ELSE held.until END
        RETURNING counted, greatest(1, ceil(extract(epoch FROM until - clock_timestamp())))::integer AS seconds`;
      const statement = { name: 'request-count-add', text, values: [key, seconds] };
      const [row] = await reading(pool, (client) => query<RequestCount>(client, statement));
      return row ?? { counted: 1, seconds };
    },
    /** Removes periods that have ended. */
    async forget(): Promise<void> {
      const text = 'DELETE FROM request_count WHERE until <= clock_timestamp()';
      await reading(pool, (client) => query(client, { name: 'request-count-forget', text }));
    },
  };
}
