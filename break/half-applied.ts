import type { Pool } from 'pg';
import { round, type Seat, year } from '../bench/save-seats.ts';

interface StoredResult {
  readonly place: string;
  readonly rowVersion: number;
  readonly narrative: string;
  readonly rows: number;
  /** The narrative of the last row of the journal; null without one. */
  readonly last: string | null;
}

/** Row versions and journal rows as they were before a load, by result. */
export type StoredBefore = ReadonlyMap<string, StoredResult>;

/** The results of these seats at one moment. */
export async function storedResults(pool: Pool, seats: readonly Seat[]): Promise<StoredBefore> {
  const { rows } = await pool.query<StoredResult>(
    `SELECT result.organisation_id || ' ' || result.code AS place, result.row_version AS "rowVersion",
            result.narrative, saves.rows::int AS rows, saves.last
     FROM result CROSS JOIN LATERAL (
       SELECT count(*) AS rows, (array_agg(after ->> 'narrative' ORDER BY seq DESC))[1] AS last FROM journal
       WHERE journal.organisation_id = result.organisation_id AND action = 'result.save'
         AND subject = $1::text || '/' || $2::text || '/' || result.code) AS saves
     WHERE fiscal_year = $4 AND round = $2::text AND organisation_id = ANY ($3)`,
    [String(year), round, [...new Set(seats.map(({ organisationId }) => organisationId))], year],
  );
  const saved = new Set(seats.map(({ organisationId, code }) => `${organisationId} ${code}`));
  return new Map(rows.filter(({ place }) => saved.has(place)).map((row) => [row.place, row]));
}

/**
 * The results whose row version has not risen by as much as their journal has grown, or whose text is not that of the
 * last row: one statement reads both, so that it may be asked while saves go on.
 */
export function halfApplied(before: StoredBefore, now: StoredBefore): string[] {
  return [...now.values()].flatMap((one) => {
    const was = before.get(one.place);
    const grown = one.rows - (was?.rows ?? 0);
    const whole = one.rowVersion - (was?.rowVersion ?? 0) === grown && (grown === 0 || one.last === one.narrative);
    return whole ? [] : [one.place];
  });
}
