import type { Actor } from '../../domain/people/actor.ts';
import { type AttachedFile, filesInUse } from '../../domain/reporting/attached-file.ts';
import type { SiteVisitKey } from '../../domain/site-visits/site-visit.ts';
import { accept, acceptUnchanged, type Outcome, refuse } from '../../domain/values/result.ts';
import { type AttachRefusal, attachFile, fileToTakeBack, openAttached } from '../year/attach-file.ts';
import type { FileSubject } from '../year/attached-file-ports.ts';
import type { FileVault, ReceivedFile } from '../year/file-vault.ts';
import { isFileNamed, storeReceived } from '../year/settle-file.ts';
import { type NotRecordingRefusal, openVisit } from './record-visit.ts';
import {
  appendVisitJournalRow,
  mayReadVisits,
  readsRecord,
  type SiteVisitDeps,
  type SiteVisitTables,
  seenVisit,
} from './site-visit-deps.ts';

/** What the files of a visit are attached to: `2554/12m/site-visit`. */
export const visitFiles = ({ organisationId, fiscalYear, round }: SiteVisitKey): FileSubject => ({
  organisationId,
  subject: `${fiscalYear}/${round}/site-visit`,
});

type FileDeps = SiteVisitDeps & { readonly files: FileVault };

export interface AttachVisitFileInput extends SiteVisitKey {
  readonly file: ReceivedFile;
  /** As typed; empty: the name of the file. */
  readonly title: string;
  /** The number of the item; empty for the whole visit. */
  readonly about: string;
}

export type AttachVisitFileRefusal = NotRecordingRefusal | AttachRefusal | 'attachment-about-unknown';

/** Whether a file may be attached now; asked before anything of it is received, and again when it is attached. */
export function mayAttachVisitFile(deps: SiteVisitDeps, actor: Actor, key: SiteVisitKey) {
  return deps.transactions.read((stores) => openVisit(deps, stores, actor, key, false));
}

/** Attaches a picture or a paper from the place, through the doors and limits of every file. */
export async function attachVisitFile(
  deps: FileDeps,
  actor: Actor,
  input: AttachVisitFileInput,
): Promise<Outcome<AttachedFile, AttachVisitFileRefusal>> {
  const act = () => deps.transactions.run((stores) => attach(deps, stores, actor, input));
  return storeReceived(deps.files, input.file, act, isFileNamed(deps, input.file));
}

async function attach(
  deps: SiteVisitDeps,
  stores: SiteVisitTables,
  actor: Actor,
  { file, title, about, ...key }: AttachVisitFileInput,
): Promise<Outcome<AttachedFile, AttachVisitFileRefusal>> {
  const held = await openVisit(deps, stores, actor, key, true);
  if (!held.ok) return held;
  const { items, status } = held.value;
  if (about !== '' && !items.some(({ number }) => String(number) === about))
    return refuse('attachment-about-unknown', undefined, 'about');
  // A picture that was sent twice, because its first answer was lost, is one.
  const before = filesInUse(await stores.attachedFiles.list(visitFiles(key)));
  const same = before.find((one) => one.file.sha256 === file.sha256 && one.about === about);
  if (same !== undefined) return acceptUnchanged(same);
  const attached = await attachFile(stores, visitFiles(key), {
    ...{ received: file, title, about, replaces: null, side: 'opdc', visibility: 'parties', stage: status },
    ...{ attachedAt: deps.clock.now(), attachedName: actor.name },
  });
  if (!attached.ok) return attached;
  const after = attached.value.attached;
  await appendVisitJournalRow(stores, actor, {
    ...{ key, action: 'site-visit.attach', permission: 'record-site-visit' },
    ...{ before: null, after: fileFacts(after) },
  });
  return accept(after);
}

export interface TakeBackVisitFileInput extends SiteVisitKey {
  readonly number: number;
  readonly reason: string;
}

/** Takes a file back before the findings are signed off; the list says why. */
export async function takeBackVisitFile(
  deps: SiteVisitDeps,
  actor: Actor,
  { number, reason, ...key }: TakeBackVisitFileInput,
): Promise<Outcome<AttachedFile, NotRecordingRefusal | 'attachment-of-other-side' | 'reason-required'>> {
  return deps.transactions.run(async (stores) => {
    const held = await openVisit(deps, stores, actor, key, true);
    if (!held.ok) return held;
    const found = await fileToTakeBack(stores, visitFiles(key), { number, side: 'opdc', reason });
    if (!found.ok) return found;
    const { paper, reason: why } = found.value;
    const takenBack = { at: deps.clock.now(), name: actor.name, reason: why };
    await stores.attachedFiles.takeBack(visitFiles(key), number, takenBack);
    await appendVisitJournalRow(stores, actor, {
      ...{ key, action: 'site-visit.take-back-file', permission: 'record-site-visit', reason: why },
      ...{ before: fileFacts(paper), after: null },
    });
    return accept({ ...paper, takenBack });
  });
}

/** A file of the visit with its bytes, for those who may read what was written there. */
export async function openVisitFile(
  { transactions, files }: Pick<SiteVisitDeps, 'transactions'> & { readonly files: Pick<FileVault, 'open'> },
  actor: Actor,
  { number, ...key }: SiteVisitKey & { readonly number: number },
): Promise<Outcome<NonNullable<Awaited<ReturnType<typeof openAttached>>>, 'forbidden' | 'not-found'>> {
  if (!mayReadVisits(actor, key)) return refuse('forbidden');
  const all = await transactions.read(async (stores) => {
    const visit = seenVisit(actor, await stores.siteVisits.find(key));
    return visit !== null && readsRecord(actor, visit) ? stores.attachedFiles.list(visitFiles(key)) : [];
  });
  const version = filesInUse(all).find((one) => one.number === number)?.version;
  const opened = version === undefined ? null : await openAttached(files, all, { number, version });
  return opened === null ? refuse('not-found') : accept(opened);
}

const fileFacts = ({ number, title, about, file: { sha256, fileName } }: AttachedFile) => ({
  ...{ number, title, about, sha256, fileName },
});
