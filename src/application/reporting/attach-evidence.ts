import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { checkEvidence, type EvidenceRefusal } from '../../domain/reporting/evidence-limits.ts';
import type { LockCode } from '../../domain/reporting/lock.ts';
import { permissionToEnter } from '../../domain/reporting/permission-to-enter.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { appendYearEntry } from '../year/append-year-entry.ts';
import type { Evidence, ResultKey, YearStores } from '../year/year-ports.ts';
import type { FileVault, ReceivedFile } from './file-vault.ts';
import { hostAgencyIds, loadEntry, lockFacts } from './load-entry.ts';
import type { SaveResultDeps } from './save-result.ts';

export interface AttachEvidenceDeps extends SaveResultDeps {
  readonly files: FileVault;
}
export interface AttachEvidenceInput extends ResultKey {
  readonly file: ReceivedFile;
}
export type AttachEvidenceRefusal = 'forbidden' | 'not-found' | LockCode | EvidenceRefusal;

/**
 * Attaches one received file to a result. The transaction writes rows only, so that it may run again; the bytes move to
 * their place once it is committed, and a refused or failed attachment leaves none behind.
 */
export async function attachEvidence(
  deps: AttachEvidenceDeps,
  actor: Actor,
  input: AttachEvidenceInput,
): Promise<Outcome<Evidence, AttachEvidenceRefusal>> {
  let outcome: Outcome<Evidence, AttachEvidenceRefusal>;
  try {
    outcome = await deps.transactions.run((stores) => attach(deps, stores, actor, input));
  } catch (error) {
    await settleFile(deps, input.file);
    throw error;
  }
  if (outcome.ok) await deps.files.keep(input.file);
  else await deps.files.discard(input.file);
  return outcome;
}

/**
 * What a failure leaves: a connection lost during the commit does not say whether it was made, so the file stays where
 * a row names it. Where even that cannot be asked the file goes on waiting, and is found there.
 */
export async function settleFile(
  deps: Pick<AttachEvidenceDeps, 'transactions' | 'files'>,
  file: Pick<ReceivedFile, 'temporaryPath' | 'sha256'>,
): Promise<void> {
  const asked = deps.transactions.read(async (stores) => (await stores.evidence.findFile(file.sha256)) !== null);
  const named = await asked.catch(() => null);
  if (named === true) await deps.files.keep(file);
  if (named === false) await deps.files.discard(file);
}

async function attach(
  deps: AttachEvidenceDeps,
  stores: YearStores,
  actor: Actor,
  input: AttachEvidenceInput,
): Promise<Outcome<Evidence, AttachEvidenceRefusal>> {
  const entry = await loadEntry(stores, input, deps.clock.today(), { lock: true });
  if (!entry) return refuse('not-found');
  const permission = permissionToEnter(entry.indicator.rule);
  const where = { organisationId: input.organisationId, hostAgencyIds: hostAgencyIds(entry.hosts, input.code) };
  if (!isPermitted(permission, actor, where)) return refuse('forbidden');
  if (entry.lock) return refuse(entry.lock, lockFacts(entry));
  const present = (await stores.evidence.listOfRound(input)).filter((one) => one.code === input.code);
  const checked = checkEvidence(input.file, present.filter((one) => one.sha256 !== input.file.sha256).length);
  if (!checked.ok) return checked;
  const { organisationId, fiscalYear, round, code, file } = input;
  const evidence: Evidence = {
    organisationId,
    fiscalYear,
    round,
    code,
    sha256: file.sha256,
    fileName: file.fileName,
    mediaType: checked.value,
    sizeBytes: String(file.sizeBytes),
    addedName: actor.name,
    addedAt: deps.clock.now(),
  };
  await stores.evidence.add(evidence);
  const after = { sha256: file.sha256, fileName: file.fileName, sizeBytes: file.sizeBytes };
  await appendYearEntry(stores, actor, { key: input, action: 'evidence.attach', permission, before: null, after });
  return accept(evidence);
}
