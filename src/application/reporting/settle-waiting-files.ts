import type { Clock, Transactions } from '../ports.ts';
import type { YearStores } from '../year/year-ports.ts';
import { settleFile } from './attach-evidence.ts';
import type { WaitingVault } from './file-vault.ts';

/** Longer than any upload takes, so that uploads in progress are not affected. */
const WAITED_LONG = 24 * 60 * 60 * 1000;

/**
 * Cleans up what an ended process left in the waiting place: a file that a row names is moved to its final place, any
 * other is removed. Returns how many were found.
 */
export async function settleWaitingFiles(deps: {
  readonly transactions: Transactions<YearStores>;
  readonly files: WaitingVault;
  readonly clock: Pick<Clock, 'now'>;
}): Promise<number> {
  const before = new Date(Date.parse(deps.clock.now()) - WAITED_LONG).toISOString();
  const waiting = await deps.files.listWaiting(before);
  for (const file of waiting) await settleFile(deps, file);
  return waiting.length;
}
