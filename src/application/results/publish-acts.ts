import { systemActor } from '../../domain/people/actor.ts';
import type { SummaryKey } from '../../domain/results/result-summary.ts';
import { readSummary } from '../../domain/results/summary-content.ts';
import type { JournalStore } from '../journal/journal-ports.ts';
import type { Secrets, Transactions } from '../ports.ts';
import type { ReachStore } from '../reach.ts';
import { yearSubject } from '../year/append-year-journal-row.ts';
import { publicAct, publicChain } from './public-chain.ts';
import { resultsSubject } from './results-deps.ts';
import type { ResultSummaryStores } from './summary-ports.ts';

type ActTables = ResultSummaryStores & {
  readonly journal: Pick<JournalStore, 'append'>;
  readonly reach: ReachStore;
};

/**
 * Writes into the public chain that an edition is announced: the hash of its content, the number and hash of every row of OPDC's
 * chain on it, and of the last row of each party's chain, which holds its scores. Names nobody, so that everybody may read it whole.
 */
export async function publishActs(stores: ActTables, key: SummaryKey, sha256: Secrets['sha256']): Promise<void> {
  const text = (await stores.resultSummaries.contentOf(key)) ?? '';
  const parties = (readSummary(text)?.parties ?? []).map(({ organisationId }) => organisationId);
  const subject = yearSubject(resultsSubject(key));
  const acts = await stores.publicActs.actsOn(subject);
  const ends = await stores.publicActs.endsOf(parties);
  await stores.reach.widened([publicChain], () =>
    stores.journal.append({
      ...{ organisationId: publicChain, actorUserId: systemActor.userId, actorName: systemActor.name, actingFor: null },
      ...{ action: publicAct, subject, before: null, reason: null },
      after: { contentHash: sha256(text), acts, ends },
    }),
  );
}

/** The same of every announced edition of which the public chain says nothing yet: it was announced by an earlier version. */
export async function publishMissingActs({
  transactions,
  secrets,
}: {
  readonly transactions: Transactions<ActTables>;
  readonly secrets: Pick<Secrets, 'sha256'>;
}): Promise<number> {
  return transactions.run(async (stores) => {
    const missing = await stores.publicActs.unpublished();
    for (const key of missing) await publishActs(stores, key, secrets.sha256);
    return missing.length;
  });
}
