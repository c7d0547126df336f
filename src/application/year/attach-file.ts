import {
  type AttachedAs,
  type AttachedFile,
  type AttachingRefusal,
  attachingSideNames,
  filesInUse,
  placeAttached,
  type TakenBack,
} from '../../domain/reporting/attached-file.ts';
import type { FileRefusal } from '../../domain/reporting/evidence-limits.ts';
import { readTitle, type TitleRefusal } from '../../domain/reporting/evidence-link.ts';
import { knownFile } from '../../domain/reporting/known-file.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { normaliseThai } from '../../domain/values/thai-text.ts';
import type { FileSubject } from './attached-file-ports.ts';
import type { FileVault, ReceivedFile } from './file-vault.ts';
import type { YearStores } from './year-ports.ts';

type FileTables = Pick<YearStores, 'attachedFiles'>;

/** What is said of a received file, and by whom. */
export interface Attaching
  extends Omit<AttachedAs, 'file'>,
    Pick<AttachedFile, 'stage' | 'visibility' | 'attachedAt' | 'attachedName'> {
  readonly received: ReceivedFile;
}

export type AttachRefusal = FileRefusal | TitleRefusal | AttachingRefusal;

/**
 * Writes the row of a received file that is attached to a subject, within the transaction of whoever has asked whether that
 * is allowed; the bytes are moved to their place afterwards (`storeReceived`). Gives also what it replaced.
 */
export async function attachFile(
  { attachedFiles }: FileTables,
  subject: FileSubject,
  attaching: Attaching,
): Promise<Outcome<{ readonly attached: AttachedFile; readonly replaced: AttachedFile | null }, AttachRefusal>> {
  const { received, title: typed, replaces, ...said } = attaching;
  const file = knownFile(received);
  if (!file.ok) return file;
  const title = readTitle(typed, file.value.fileName);
  if (!title.ok) return title;
  const all = await attachedFiles.list(subject);
  const isNamed = typed.trim() !== '';
  const { about, side } = said;
  const asked = { about, side, replaces, file: file.value, title: isNamed ? title.value : '' };
  const placed = placeAttached(all, asked);
  if (!placed.ok) return placed;
  const replaced = filesInUse(all).find((one) => one.number === placed.value.number) ?? null;
  const attached: AttachedFile = {
    ...{ ...said, ...placed.value, file: file.value, takenBack: null },
    about: replaced?.about ?? about,
  };
  await attachedFiles.insert(subject, attached);
  return accept({ attached, replaced });
}

/** The paper of a number that is in use, before it is taken back by the side that attached it. */
export async function fileToTakeBack(
  { attachedFiles }: FileTables,
  subject: FileSubject,
  { number, side, reason }: Pick<AttachedFile, 'number' | 'side'> & Pick<TakenBack, 'reason'>,
): Promise<
  Outcome<
    { readonly paper: AttachedFile; readonly reason: string; readonly versions: readonly AttachedFile[] },
    'not-found' | 'attachment-of-other-side' | 'reason-required'
  >
> {
  const all = await attachedFiles.list(subject);
  const paper = filesInUse(all).find((one) => one.number === number);
  if (paper === undefined) return refuse('not-found');
  if (paper.side !== side) return refuse('attachment-of-other-side', { side: attachingSideNames[paper.side] });
  const why = normaliseThai(reason).trim();
  if (why === '') return refuse('reason-required', undefined, 'reason');
  return accept({ paper, reason: why, versions: all.filter((one) => one.number === number) });
}

/** A version with its bytes; null for one that was taken back, or is not there. */
export async function openAttached(
  vault: Pick<FileVault, 'open'>,
  all: readonly AttachedFile[],
  { number, version }: { readonly number: number; readonly version: number },
) {
  const found = all.find((one) => one.number === number && one.version === version && one.takenBack === null);
  const bytes = found === undefined ? null : await vault.open(found.file.sha256);
  return found === undefined || bytes === null ? null : { file: found.file, bytes };
}
