import type { Actor } from '../../domain/people/actor.ts';
import type { Evidence } from '../../domain/reporting/evidence.ts';
import { type EvidenceRefusal, untakenTitle } from '../../domain/reporting/evidence-limits.ts';
import { readTitle, type TitleRefusal } from '../../domain/reporting/evidence-link.ts';
import { knownFile } from '../../domain/reporting/known-file.ts';
import type { LockCode } from '../../domain/reporting/lock.ts';
import type { ResultKey } from '../../domain/reporting/round-key.ts';
import type { Outcome } from '../../domain/values/result.ts';
import type { FileVault, ReceivedFile, WaitingFile } from '../year/file-vault.ts';
import { isFileNamed, settleFile, storeReceived } from '../year/settle-file.ts';
import type { YearStores } from '../year/year-ports.ts';
import { openForEvidence, type PlaceRefusal, placeEvidence } from './place-evidence.ts';
import type { SaveResultDeps } from './save-result.ts';

export interface AttachEvidenceDeps extends SaveResultDeps {
  readonly files: FileVault;
}
export interface AttachEvidenceInput extends ResultKey {
  readonly file: ReceivedFile;
  /**
   * Its title; the same title again makes a newer version. If nothing is typed, the file's name, with a number if another
   * piece has it: nobody said that it is a newer version.
   */
  readonly title?: string;
  /** What it proves, by key of `claimsOf`; empty: the result as a whole. */
  readonly claims?: readonly string[];
}
export type AttachEvidenceRefusal = PlaceRefusal | EvidenceRefusal | TitleRefusal;

/**
 * Attaches one received file to a result. The transaction only writes rows, so that it can be repeated; the bytes are
 * moved to their place after the commit, and a refused or failed attachment leaves none behind.
 */
export async function attachEvidence(
  deps: AttachEvidenceDeps,
  actor: Actor,
  input: AttachEvidenceInput,
): Promise<Outcome<Evidence, AttachEvidenceRefusal>> {
  const act = () => deps.transactions.run((stores) => attach(deps, stores, actor, input));
  return storeReceived(deps.files, input.file, act, isFileNamed(deps, input.file));
}

/** Whether a file may be attached here today; asked before anything of it is received, and again when it is attached. */
export function mayAttachEvidence(
  { transactions, clock }: Pick<AttachEvidenceDeps, 'transactions' | 'clock'>,
  actor: Actor,
  key: ResultKey,
): Promise<Outcome<unknown, 'forbidden' | 'not-found' | LockCode>> {
  return transactions.read((stores) => openForEvidence(stores, actor, key, clock.today(), { lock: false }));
}

/** After a failure: a file that a row names is kept, any other is removed. */
export function settleEvidence(
  deps: Pick<AttachEvidenceDeps, 'transactions' | 'files'>,
  file: WaitingFile,
): Promise<void> {
  return settleFile(deps.files, file, isFileNamed(deps, file));
}

async function attach(
  deps: AttachEvidenceDeps,
  stores: YearStores,
  actor: Actor,
  input: AttachEvidenceInput,
): Promise<Outcome<Evidence, AttachEvidenceRefusal>> {
  const { file } = input;
  const open = await openForEvidence(stores, actor, input, deps.clock.today());
  if (!open.ok) return open;
  const known = knownFile(file);
  if (!known.ok) return known;
  const typed = readTitle(input.title ?? '', known.value.fileName);
  if (!typed.ok) return typed;
  const isNamed = (input.title ?? '').trim() !== '';
  const title = isNamed ? typed.value : await titleOf(stores, input, typed.value);
  return placeEvidence(deps, stores, actor, open.value, {
    ...known.value,
    title,
    url: null,
    claims: input.claims ?? [],
  });
}

async function titleOf(stores: YearStores, { file, ...key }: AttachEvidenceInput, name: string): Promise<string> {
  const present = (await stores.evidence.listOfRound(key)).filter(({ code }) => code === key.code);
  return untakenTitle(present, file.sha256, name);
}
