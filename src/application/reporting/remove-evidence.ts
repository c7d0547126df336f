import type { Actor } from '../../domain/people/actor.ts';
import type { LockCode } from '../../domain/reporting/lock.ts';
import type { ResultKey } from '../../domain/reporting/round-key.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import { journalledEvidence, openForEvidence } from './place-evidence.ts';
import type { SaveResultDeps } from './save-result.ts';

export interface RemoveEvidenceInput extends ResultKey {
  readonly sha256: string;
}

/**
 * Removes a file or link from a result; the older version it had replaced is valid again. The journal records that it
 * was there.
 */
export async function removeEvidence(
  deps: SaveResultDeps,
  actor: Actor,
  input: RemoveEvidenceInput,
): Promise<Outcome<true, 'forbidden' | 'not-found' | LockCode>> {
  return deps.transactions.run(async (stores) => {
    const open = await openForEvidence(stores, actor, input, deps.clock.today());
    if (!open.ok) return open;
    const present = await stores.evidence.listOfRound(input);
    const found = present.find((one) => one.code === input.code && one.sha256 === input.sha256);
    if (!found) return refuse('not-found');
    await stores.evidence.remove(input, input.sha256, deps.clock.now());
    const { permission } = open.value;
    const before = journalledEvidence(found);
    await appendYearJournalRow(stores, actor, {
      key: input,
      action: 'evidence.remove',
      permission,
      before,
      after: null,
    });
    return accept(true);
  });
}
