import type { RoundCode } from '../domain/framework/source-schema.ts';
import type { Queryable } from '../store/queryable.ts';

/**
 * Makes assessed reports of a round stand as announced, as the announcement of their summary leaves them: for tests of what an
 * announced round shows where the other parties of the demonstration have not come so far.
 */
export async function standAnnounced(
  client: Queryable,
  parties: readonly string[],
  { fiscalYear = 2568, round = '12m' }: { readonly fiscalYear?: number; readonly round?: RoundCode } = {},
): Promise<void> {
  await client.query(
    `UPDATE report SET status = 'final' WHERE organisation_id = ANY ($1) AND fiscal_year = $2 AND round = $3 AND status = 'assessed'`,
    [parties, fiscalYear, round],
  );
}
