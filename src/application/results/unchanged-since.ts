import type { ResultSummary } from '../../domain/results/result-summary.ts';
import { type PartyOutcome, readSummary } from '../../domain/results/summary-content.ts';
import { contentText } from '../../domain/values/content-text.ts';
import { missingParties, outcomeOf } from './compose-summary.ts';
import type { ResultsTables } from './results-deps.ts';

type Summaries = Pick<ResultsTables, 'resultSummaries'>;

/** The names of the parties whose frozen score is no longer the one in the edition; a corrected party has the next one. */
export async function changedSince(
  { resultSummaries }: Summaries,
  summary: ResultSummary,
  when: 'before' | 'announced' = 'before',
): Promise<readonly string[]> {
  const content = readSummary((await resultSummaries.contentOf(summary)) ?? '');
  if (content === null) return ['เนื้อหาทั้งฉบับ'];
  const now = new Map(
    (await resultSummaries.assessedParties(summary)).map((one) => [one.organisationId, outcomeOf(one)]),
  );
  const isAwaited = when === 'before';
  const corrected = new Set(isAwaited ? content.corrections.map(({ organisationId }) => organisationId) : []);
  const changed = content.parties.filter((party) => {
    const found = now.get(party.organisationId);
    if (found === undefined) return true;
    return corrected.has(party.organisationId) ? found.scoreEdition !== party.scoreEdition - 1 : !isSame(party, found);
  });
  const added = [...now.values()].filter(
    (one) => !content.parties.some((party) => party.organisationId === one.organisationId),
  );
  return [...changed, ...added].map(({ name }) => name);
}

/**
 * The same of an edition that waits; where nothing of the round was announced before, also whoever is missing from it: their
 * indicators came into force, or their result was taken back, after it was prepared.
 */
export async function changedSincePrepared(
  stores: Summaries & Parameters<typeof missingParties>[0],
  summary: ResultSummary,
): Promise<readonly string[]> {
  const changed = await changedSince(stores, summary);
  const missing = summary.corrects === null ? await missingParties(stores, summary) : [];
  return [...new Set([...changed, ...missing.map(({ name }) => name)])];
}

/** What is computed is the same; a party that was renamed meanwhile is still that party. */
function isSame({ name: _one, ...party }: PartyOutcome, { name: _other, ...found }: PartyOutcome): boolean {
  return contentText(party) === contentText(found);
}
