import type { Instant } from '../values/kinds-of-text.ts';
import { accept, type Outcome, refuse } from '../values/result.ts';
import { evidenceLimits, untakenTitle } from './evidence-limits.ts';
import type { KnownFile } from './known-file.ts';

export const attachingSides = ['province', 'opdc', 'convener'] as const;
/** Who attached it: a party, OPDC opposite it, or who convenes a meeting. */
export type AttachingSide = (typeof attachingSides)[number];

export const attachingSideNames: Readonly<Record<AttachingSide, string>> = {
  province: 'จังหวัด',
  opdc: 'สำนักงาน ก.พ.ร.',
  convener: 'ผู้จัดประชุม',
};

export const fileVisibilities = ['parties', 'invitees', 'public'] as const;
/** Who may open it: those who read the proposal, those invited to a meeting, or everybody who sees the meeting. */
type FileVisibility = (typeof fileVisibilities)[number];

/** One version of a paper that is attached as a file to a proposal, its negotiation, or a meeting. */
export interface AttachedFile {
  /** Counts the papers of the subject from 1. */
  readonly number: number;
  /** Counts the versions of the paper from 1. */
  readonly version: number;
  /** Which part of the subject it concerns; empty for the whole. */
  readonly about: string;
  readonly title: string;
  readonly side: AttachingSide;
  /** The status of the agreement or meeting when it was attached. */
  readonly stage: string;
  readonly visibility: FileVisibility;
  readonly file: KnownFile;
  readonly attachedAt: Instant;
  readonly attachedName: string;
  /** Null while it is in use, or was replaced. */
  readonly takenBack: TakenBack | null;
}

export interface TakenBack {
  readonly at: Instant;
  readonly name: string;
  readonly reason: string;
}

/** What is said of a file that is attached. */
export interface AttachedAs extends Pick<AttachedFile, 'about' | 'side'> {
  /** As typed; empty: the name of the file. */
  readonly title: string;
  readonly file: KnownFile;
  /** The number of the paper whose new version it is; null for a paper of its own. */
  readonly replaces: number | null;
}

export type AttachingRefusal =
  | 'attachment-already-there'
  | 'attachments-full'
  | 'attachment-replaced-unknown'
  | 'attachment-of-other-side';

/** The newest version of every paper that was not taken back, in the order in which they were attached first. */
export function filesInUse(all: readonly AttachedFile[]): readonly AttachedFile[] {
  const standing = all.filter((one) => one.takenBack === null);
  return standing.filter((one) => !standing.some((other) => isNewer(other, one)));
}

/** The versions that another one has replaced. */
function isReplaced(one: AttachedFile, all: readonly AttachedFile[]): boolean {
  return all.some((other) => isNewer(other, one));
}

const isNewer = (one: AttachedFile, other: AttachedFile) => one.number === other.number && one.version > other.version;

/**
 * Which number, version and title a file gets. As with evidence: the same title is a newer version, and a file whose sender
 * gave it no title takes the place of none. Only the side that attached a paper replaces it.
 */
export function placeAttached(
  all: readonly AttachedFile[],
  given: AttachedAs,
): Outcome<Pick<AttachedFile, 'number' | 'version' | 'title'>, AttachingRefusal> {
  const inUse = filesInUse(all);
  const beside = inUse.filter((one) => one.about === given.about);
  const same = beside.find((one) => one.file.sha256 === given.file.sha256);
  if (same !== undefined)
    return refuse('attachment-already-there', { title: same.title, version: same.version }, 'evidence');
  const older = olderOf(inUse, beside, given);
  if (given.replaces !== null && older === undefined)
    return refuse('attachment-replaced-unknown', undefined, 'replaces');
  if (older !== undefined && older.side !== given.side)
    return refuse('attachment-of-other-side', { side: attachingSideNames[older.side] }, 'replaces');
  const versions = all.filter((one) => one.about === given.about).length;
  if ((older === undefined && beside.length >= evidenceLimits.mostFiles) || versions >= evidenceLimits.mostWithVersions)
    return refuse('attachments-full', { most: evidenceLimits.mostFiles }, 'evidence');
  if (older !== undefined)
    return accept({ number: older.number, version: older.version + 1, title: given.title.trim() || older.title });
  const number = Math.max(0, ...all.map((one) => one.number)) + 1;
  const title = given.title.trim() || untakenTitle(titlesOf(beside), given.file.sha256, given.file.fileName);
  return accept({ number, version: 1, title });
}

function olderOf(inUse: readonly AttachedFile[], beside: readonly AttachedFile[], given: AttachedAs) {
  if (given.replaces !== null) return inUse.find(({ number }) => number === given.replaces);
  const title = given.title.trim();
  return title === '' ? undefined : beside.find((one) => one.title === title && one.side === given.side);
}

const titlesOf = (files: readonly AttachedFile[]) => files.map(({ title, file }) => ({ title, sha256: file.sha256 }));

/** A version of a paper, and what one reader may do with it now. */
export interface AttachedRow extends AttachedFile {
  readonly isReplaced: boolean;
  readonly mayReplace: boolean;
  readonly mayTakeBack: boolean;
}

/** What somebody who attaches for a side (null: for none) may do with each; `isFree` says what nothing rests on. */
export function attachedRows(
  all: readonly AttachedFile[],
  side: AttachingSide | null,
  isFree: (one: AttachedFile, act: 'replace' | 'take-back') => boolean,
): readonly AttachedRow[] {
  return all.map((one) => {
    const stands = one.side === side && one.takenBack === null && !isReplaced(one, all);
    const versions = all.filter(({ number }) => number === one.number);
    return {
      ...one,
      isReplaced: isReplaced(one, all),
      mayReplace: stands && isFree(one, 'replace'),
      mayTakeBack: stands && versions.every((each) => isFree(each, 'take-back')),
    };
  });
}
