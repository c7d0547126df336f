import type { Actor } from '../../domain/people/actor.ts';
import type { Evidence } from '../../domain/reporting/evidence.ts';
import type { ResultKey } from '../../domain/reporting/round-key.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { FileVault } from '../year/file-vault.ts';
import type { ReadDeps } from '../year/read-deps.ts';
import { loadResultEntry } from './load-result-entry.ts';
import { mayReadEvidence } from './read-access.ts';
import { mayEnterResult } from './read-result-entry.ts';

export interface EvidenceReading {
  readonly evidence: Evidence;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** One attached file, for those who may read the evidence of its round, and for whoever enters its result. */
export async function readEvidence(
  deps: ReadDeps & { readonly files: Pick<FileVault, 'open'> },
  actor: Actor,
  input: ResultKey & { readonly sha256: string },
): Promise<Outcome<EvidenceReading, 'forbidden' | 'not-found'>> {
  const found = await deps.transactions.read(async (stores) => {
    const entry = await loadResultEntry(stores, input, deps.clock.today());
    if (!entry) return refuse('not-found');
    if (!mayEnterResult(actor, entry) && !mayReadEvidence(actor, entry.report)) return refuse('forbidden');
    const all = await stores.evidence.listOfRound(input);
    const evidence = all.find((one) => one.code === input.code && one.sha256 === input.sha256);
    return evidence?.url === null ? accept(evidence) : refuse('not-found');
  });
  if (!found.ok) return found;
  const bytes = await deps.files.open(input.sha256);
  return bytes === null ? refuse('not-found') : accept({ evidence: found.value, bytes });
}
