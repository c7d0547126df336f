import type { RoundKey } from '../../domain/reporting/round-key.ts';
import type { Clock, Transactions } from '../ports.ts';
import type { YearStores } from '../year/year-ports.ts';
import { rescoreReport } from './rescore-party.ts';

/**
 * Computes the totals of every round that has none, or one written by an older program; the number of rounds. A second
 * run changes nothing.
 */
export async function completeTotals(deps: {
  readonly transactions: Transactions<YearStores>;
  readonly clock: Clock;
}): Promise<number> {
  let completed = 0;
  let last: RoundKey | null = null;
  for (;;) {
    const after: RoundKey | null = last;
    const page: readonly RoundKey[] = await deps.transactions.read((stores) => stores.scores.outdated(after));
    for (const round of page) if (await completeRound(deps, round)) completed += 1;
    last = page.at(-1) ?? null;
    if (last === null) return completed;
  }
}

function completeRound(
  { transactions, clock }: { readonly transactions: Transactions<YearStores>; readonly clock: Clock },
  round: RoundKey,
): Promise<boolean> {
  return transactions.run(async (stores) => {
    const report = await stores.reports.find(round, { lock: true });
    if (report === null || (await stores.agreements.find(round.organisationId, round.fiscalYear)) === null)
      return false;
    await rescoreReport(stores, report, clock);
    return true;
  });
}
