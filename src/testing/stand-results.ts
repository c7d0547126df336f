import { createHash } from 'node:crypto';
import { readSummary, summaryText } from '../domain/results/summary-content.ts';
import type { Queryable } from '../store/queryable.ts';

/**
 * Makes the announced results of six months of FY2568 stand as those of twelve months of another year as well: for tests of what
 * follows the announcement of a year whose reports the demonstration has not come so far with.
 */
export async function standResults(owner: Queryable, fiscalYear: number): Promise<void> {
  const { rows } = await owner.query<{ content: string }>(
    `SELECT content FROM result_summary WHERE fiscal_year = 2568 AND round = '6m' AND edition = 1`,
  );
  const content = readSummary(rows[0]?.content ?? '');
  if (content === null) throw new Error('the demonstration has announced results');
  const text = summaryText({ ...content, fiscalYear, round: '12m' });
  const hash = createHash('sha256').update(text).digest('hex');
  const same = 'organisation_id, edition, framework_version, parties, prepared_at, prepared_by, prepared_name';
  await owner.query(
    `INSERT INTO result_summary (${same}, fiscal_year, round, content, content_hash)
     SELECT ${same}, $1, '12m', $2, $3 FROM result_summary WHERE fiscal_year = 2568 AND round = '6m' AND edition = 1`,
    [fiscalYear, text, hash],
  );
  const by = 'organisation_id, edition, number, kind, recorded_at, recorded_by, recorded_name';
  await owner.query(
    `INSERT INTO result_step (${by}, fiscal_year, round)
     SELECT ${by}, $1, '12m' FROM result_step WHERE fiscal_year = 2568 AND round = '6m' AND kind = 'announced'`,
    [fiscalYear],
  );
}
