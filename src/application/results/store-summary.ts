import type { Actor } from '../../domain/people/actor.ts';
import type { ResultSummary } from '../../domain/results/result-summary.ts';
import { completeSummary, type SummaryParts, summaryText } from '../../domain/results/summary-content.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import { type ResultsDeps, type ResultsTables, resultsSubject } from './results-deps.ts';

/** Stores an edition with its table and digests; the journal knows its hash. */
export async function storeSummary(
  stores: Pick<ResultsTables, 'resultSummaries' | 'journal'>,
  { clock, secrets }: Pick<ResultsDeps, 'clock' | 'secrets'>,
  actor: Actor,
  { content, corrects }: { readonly content: SummaryParts } & Pick<ResultSummary, 'corrects'>,
): Promise<ResultSummary> {
  const text = summaryText(completeSummary(content, secrets.sha256));
  const { fiscalYear, round, edition, reason, framework, parties } = content;
  const summary = {
    ...{ fiscalYear, round, edition, reason, corrects, frameworkVersion: framework.version, parties: parties.length },
    ...{
      contentHash: secrets.sha256(text),
      preparedAt: clock.now(),
      preparedBy: actor.userId,
      preparedName: actor.name,
    },
  };
  await stores.resultSummaries.insert(summary, text);
  const { contentHash } = summary;
  await appendYearJournalRow(stores, actor, {
    ...{ key: resultsSubject(summary), action: 'results.prepare', permission: 'prepare-results', before: null, reason },
    after: { contentHash, parties: parties.length, frameworkVersion: framework.version, corrects },
  });
  return { ...summary, steps: [] };
}
