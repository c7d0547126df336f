import type { MachineClock, Transactions } from '../ports.ts';
import type { WaitingVault } from '../year/file-vault.ts';
import type { YearStores } from '../year/year-ports.ts';
import { settleEvidence } from './attach-evidence.ts';

const HOUR = 60 * 60 * 1000;
/** Longer than an upload may take, so that uploads in progress are not affected. */
const LONGEST_ARRIVAL = HOUR;

/**
 * Cleans up the waiting place: what never arrived completely is removed after an hour; of the rest, after `hours`, a
 * file that a row names is moved to its final place and any other is removed. Returns how many were found.
 */
export async function settleWaitingFiles(deps: {
  readonly transactions: Transactions<YearStores>;
  readonly files: WaitingVault;
  readonly machine: Pick<MachineClock, 'now'>;
  readonly hours?: number;
}): Promise<number> {
  const waitingFor = async (time: number) =>
    deps.files.listWaiting(new Date(Date.parse(deps.machine.now()) - time).toISOString());
  const unfinished = (await waitingFor(LONGEST_ARRIVAL)).filter(({ sha256 }) => sha256 === '');
  for (const file of unfinished) await deps.files.discard(file);
  const waiting = await waitingFor((deps.hours ?? 24) * HOUR);
  for (const file of waiting) await settleEvidence(deps, file);
  return unfinished.length + waiting.length;
}
