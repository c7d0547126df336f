import { LRUCache } from 'lru-cache';
import type { ResultSummary } from '../../domain/results/result-summary.ts';
import { readSummary, type SummaryContent } from '../../domain/results/summary-content.ts';
import type { Sha256 } from '../../domain/values/kinds-of-text.ts';
import type { ResultSummaryStores } from './summary-ports.ts';

/** More than the years that are shown beside each other have; an edition of all provinces takes some ten megabytes. */
const MOST_EDITIONS = 8;

/** An edition is never changed, and its hash names its content: it is parsed once for all who read it. */
const parsed = new LRUCache<Sha256, SummaryContent>({ max: MOST_EDITIONS });

/** What an edition holds, to be shown; null where its text is none. What proves an edition reads the stored text itself. */
export async function editionContent(
  { resultSummaries }: Pick<ResultSummaryStores, 'resultSummaries'>,
  summary: ResultSummary,
): Promise<SummaryContent | null> {
  const known = parsed.get(summary.contentHash);
  if (known !== undefined) return known;
  const content = readSummary((await resultSummaries.contentOf(summary)) ?? '');
  if (content !== null) parsed.set(summary.contentHash, content);
  return content;
}
