import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import type { LockCode } from '../../domain/reporting/lock.ts';
import { permissionToEnter } from '../../domain/reporting/permission-to-enter.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { appendYearEntry } from '../year/append-year-entry.ts';
import type { ResultKey } from '../year/year-ports.ts';
import { hostAgencyIds, loadEntry, lockFacts } from './load-entry.ts';
import type { SaveResultDeps } from './save-result.ts';

export interface RemoveEvidenceInput extends ResultKey {
  readonly sha256: string;
}

/** Takes a file off a result; the bytes and the journal keep that it was there. */
export async function removeEvidence(
  deps: SaveResultDeps,
  actor: Actor,
  input: RemoveEvidenceInput,
): Promise<Outcome<true, 'forbidden' | 'not-found' | LockCode>> {
  return deps.transactions.run(async (stores) => {
    const entry = await loadEntry(stores, input, deps.clock.today(), { lock: true });
    if (!entry) return refuse('not-found');
    const permission = permissionToEnter(entry.indicator.rule);
    const where = { organisationId: input.organisationId, hostAgencyIds: hostAgencyIds(entry.hosts, input.code) };
    if (!isPermitted(permission, actor, where)) return refuse('forbidden');
    if (entry.lock) return refuse(entry.lock, lockFacts(entry));
    const present = await stores.evidence.listOfRound(input);
    const found = present.find((one) => one.code === input.code && one.sha256 === input.sha256);
    if (!found) return refuse('not-found');
    await stores.evidence.remove(input, input.sha256, deps.clock.now());
    const before = { sha256: found.sha256, fileName: found.fileName };
    await appendYearEntry(stores, actor, { key: input, action: 'evidence.remove', permission, before, after: null });
    return accept(true);
  });
}
