import type { AgendaItem, Meeting } from '../../domain/meetings/meeting.ts';
import { fileNumberOf, meetingFileLink } from '../../domain/meetings/meeting-papers.ts';
import type { MeetingRight } from '../../domain/meetings/seat-rights.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { type AttachedFile, filesInUse } from '../../domain/reporting/attached-file.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { openAttached } from '../year/attach-file.ts';
import type { FileSubject } from '../year/attached-file-ports.ts';
import type { FileVault } from '../year/file-vault.ts';
import type { MeetingDeps, MeetingTables } from './meeting-deps.ts';
import { seenMeeting } from './seen-meeting.ts';

type Identified = Pick<Meeting, 'organisationId' | 'id'>;

/** What the files of a meeting are attached to. */
export const meetingFiles = ({ organisationId, id }: Identified): FileSubject => ({
  organisationId,
  subject: `meetings/${id}`,
});

/** By which right a paper is laid before a meeting now, once it was held by who records it; null where none is any more. */
export function attachingRight({ status }: Pick<Meeting, 'status'>): MeetingRight | null {
  if (status === 'draft' || status === 'called') return 'plan-meeting';
  return status === 'held' ? 'record-meeting' : null;
}

/** What those came to the meeting with stays: a paper is replaced and taken back before it was held. */
export const isBeforeMeeting = ({ status }: Pick<Meeting, 'status'>) => status === 'draft' || status === 'called';

/** Of an agenda's own files the rows say who may open them; one that was taken back is left out. */
export async function withFilesAsAttached<Item extends Pick<AgendaItem, 'papers'>>(
  { attachedFiles }: Pick<MeetingTables, 'attachedFiles'>,
  meeting: Identified,
  items: readonly Item[],
): Promise<readonly Item[]> {
  if (!items.some(({ papers }) => papers.some((one) => fileNumberOf(meeting.id, one) !== null))) return items;
  const files = filesInUse(await attachedFiles.list(meetingFiles(meeting)));
  return items.map((item) => ({
    ...item,
    papers: item.papers.flatMap((paper) => {
      const number = fileNumberOf(meeting.id, paper);
      if (number === null) return [paper];
      const file = files.find((one) => one.number === number);
      return file === undefined ? [] : [paperOf(meeting.id, { ...file, title: paper.title || file.title })];
    }),
  }));
}

/** A file of the meeting as its agenda names it. */
export function paperOf(
  id: string,
  { number, title, visibility }: Pick<AttachedFile, 'number' | 'title' | 'visibility'>,
) {
  const link = meetingFileLink(id, number);
  return visibility === 'public' ? { title, link } : { title, link, isForInvitees: true };
}

/**
 * A file of a meeting with its bytes: what is for those invited, for them, for the heads of their province and for who reads
 * the minutes; what is public, for everybody who sees the meeting. No version: the one in use.
 */
export async function openMeetingFile(
  { transactions, clock, files }: MeetingDeps & { readonly files: Pick<FileVault, 'open'> },
  actor: Actor,
  { id, number, version }: { readonly id: string; readonly number: number; readonly version: number | null },
): Promise<Outcome<NonNullable<Awaited<ReturnType<typeof openAttached>>>, 'forbidden' | 'not-found'>> {
  const found = await transactions.read(async (stores) => {
    const seen = await seenMeeting(stores, actor, { id, today: clock.today() });
    if (!seen.ok) return seen;
    const all = await stores.attachedFiles.list(meetingFiles(seen.value.meeting));
    const asked = version ?? filesInUse(all).find((one) => one.number === number)?.version ?? 0;
    const one = all.find((file) => file.number === number && file.version === asked);
    // A paper that is not shown is told of as little as one that is not there.
    if (one === undefined) return refuse(seesInviteesPapers(seen.value) ? 'not-found' : 'forbidden');
    return isOpenToAll(one, all) || seesInviteesPapers(seen.value) ? accept({ all, asked }) : refuse('forbidden');
  });
  if (!found.ok) return found;
  const opened = await openAttached(files, found.value.all, { number, version: found.value.asked });
  return opened === null ? refuse('not-found') : accept(opened);
}

/** Whether a version is everybody's: a paper of which a newer version is for those invited is theirs as a whole. */
export function isOpenToAll(one: AttachedFile, all: readonly AttachedFile[]): boolean {
  const later = all.filter(({ number, version }) => number === one.number && version > one.version);
  const newest = later.reduce((found, each) => (each.version > found.version ? each : found), one);
  return one.visibility === 'public' && newest.visibility === 'public';
}

/** Whether papers for those invited are shown. */
export function seesInviteesPapers(seen: { readonly mayRead: boolean; readonly maySeePasscode: boolean }): boolean {
  return seen.mayRead || seen.maySeePasscode;
}
