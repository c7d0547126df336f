import { innovationStatusNames, isWritten } from '../../domain/innovation/innovation-moves.ts';
import type { InnovationKey, InnovationProposal } from '../../domain/innovation/innovation-proposal.ts';
import { sentFiles } from '../../domain/innovation/sent-innovation.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isEverPermitted } from '../../domain/people/is-permitted.ts';
import type { AttachedFile } from '../../domain/reporting/attached-file.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import { type AttachRefusal, attachFile, fileToTakeBack, openAttached } from '../year/attach-file.ts';
import type { FileSubject } from '../year/attached-file-ports.ts';
import type { FileVault, ReceivedFile } from '../year/file-vault.ts';
import { isFileNamed, storeReceived } from '../year/settle-file.ts';
import { type InnovationDeps, type InnovationTables, innovationSubject } from './innovation-deps.ts';
import { type InnovationSight, isOfAgency, seenProposal, sightOf } from './innovation-sight.ts';

/** What the files of a proposal are attached to: `2562/innovation/1`. */
export const innovationFiles = ({ organisationId, fiscalYear, number }: InnovationKey): FileSubject => ({
  organisationId,
  subject: `${fiscalYear}/innovation/${number}`,
});

type FileDeps = InnovationDeps & { readonly files: FileVault };
type NotAttaching = 'forbidden' | 'not-found' | 'innovation-not-editable';

export interface AttachInnovationFileInput extends InnovationKey {
  readonly file: ReceivedFile;
  /** As typed; empty: the name of the file. */
  readonly title: string;
  /** The number of the paper whose new version it is; null for a paper of its own. */
  readonly replaces: number | null;
}

/** Whether a file may be attached now; asked before anything of it is received, and again when it is attached. */
export function mayAttachInnovationFile(deps: InnovationDeps, actor: Actor, key: InnovationKey) {
  return deps.transactions.read((stores) => writtenBy(stores, actor, key, false));
}

/** Attaches a received file to a proposal that its agency writes: a paper of its own, or a new version of one. */
export async function attachInnovationFile(
  deps: FileDeps,
  actor: Actor,
  input: AttachInnovationFileInput,
): Promise<Outcome<AttachedFile, NotAttaching | AttachRefusal>> {
  const act = () => deps.transactions.run((stores) => attach(deps, stores, actor, input));
  return storeReceived(deps.files, input.file, act, isFileNamed(deps, input.file));
}

async function attach(
  { clock }: InnovationDeps,
  stores: InnovationTables,
  actor: Actor,
  { file, title, replaces, ...key }: AttachInnovationFileInput,
): Promise<Outcome<AttachedFile, NotAttaching | AttachRefusal>> {
  const written = await writtenBy(stores, actor, key, true);
  if (!written.ok) return written;
  const attached = await attachFile(stores, innovationFiles(key), {
    ...{ received: file, title, about: '', replaces, side: 'province', visibility: 'parties' },
    ...{ stage: written.value.status, attachedAt: clock.now(), attachedName: actor.name },
  });
  if (!attached.ok) return attached;
  const after = attached.value.attached;
  await appendYearJournalRow(stores, actor, {
    ...{ key: innovationSubject(key), action: 'innovation.attach', permission: 'write-innovation' },
    ...{ before: null, after: { number: after.number, version: after.version, sha256: after.file.sha256 } },
  });
  return accept(after);
}

export interface TakeBackInnovationFileInput extends InnovationKey {
  readonly file: number;
  readonly reason: string;
}

/** Takes a paper back while the agency writes its proposal; the list says why. */
export async function takeBackInnovationFile(
  deps: InnovationDeps,
  actor: Actor,
  { file, reason, ...key }: TakeBackInnovationFileInput,
): Promise<Outcome<AttachedFile, NotAttaching | 'attachment-of-other-side' | 'reason-required'>> {
  return deps.transactions.run(async (stores) => {
    const written = await writtenBy(stores, actor, key, true);
    if (!written.ok) return written;
    const found = await fileToTakeBack(stores, innovationFiles(key), { number: file, side: 'province', reason });
    if (!found.ok) return found;
    const { paper, reason: why } = found.value;
    const takenBack = { at: deps.clock.now(), name: actor.name, reason: why };
    await stores.attachedFiles.takeBack(innovationFiles(key), file, takenBack);
    // The journal is read by the provincial office, to which it was not sent: the reason stands in the list of files.
    await appendYearJournalRow(stores, actor, {
      ...{ key: innovationSubject(key), action: 'innovation.take-back-file', permission: 'write-innovation' },
      ...{ before: { number: paper.number, version: paper.version, sha256: paper.file.sha256 }, after: null },
    });
    return accept({ ...paper, takenBack });
  });
}

/** The files of a proposal that somebody may open: all of them its agency, everybody else those that were sent. */
export async function filesSeen(
  { attachedFiles }: Pick<InnovationTables, 'attachedFiles'>,
  { isOwn }: InnovationSight,
  seen: InnovationProposal,
): Promise<readonly AttachedFile[]> {
  const all = await attachedFiles.list(innovationFiles(seen));
  return isOwn ? all : sentFiles(seen.editions, all);
}

/** A version of a file with its bytes, for whoever may read the proposal. */
export async function openInnovationFile(
  { transactions, clock, files }: InnovationDeps & { readonly files: Pick<FileVault, 'open'> },
  actor: Actor,
  { file: number, version, ...key }: InnovationKey & { readonly file: number; readonly version: number },
): Promise<Outcome<NonNullable<Awaited<ReturnType<typeof openAttached>>>, 'not-found'>> {
  const all = await transactions.read(async (stores) => {
    const proposal = await stores.innovation.find(key);
    if (proposal === null) return [];
    const sight = sightOf(actor, proposal, null);
    const seen = seenProposal(sight, proposal, clock.today());
    return seen === null ? [] : filesSeen(stores, sight, seen);
  });
  const opened = await openAttached(files, all, { number, version });
  return opened === null ? refuse('not-found') : accept(opened);
}

async function writtenBy(
  { innovation }: Pick<InnovationTables, 'innovation'>,
  actor: Actor,
  { organisationId, fiscalYear, number }: InnovationKey,
  lock: boolean,
): Promise<Outcome<InnovationProposal, NotAttaching>> {
  if (!isEverPermitted('write-innovation', actor, organisationId)) return refuse('forbidden');
  const proposal = await innovation.find({ organisationId, fiscalYear, number }, { lock });
  if (proposal === null || !isOfAgency(actor, proposal)) return refuse('not-found');
  return isWritten(proposal.status)
    ? accept(proposal)
    : refuse('innovation-not-editable', { status: innovationStatusNames[proposal.status] });
}
