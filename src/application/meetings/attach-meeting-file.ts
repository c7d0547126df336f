import type { AgendaItem, Meeting } from '../../domain/meetings/meeting.ts';
import { meetingStatusNames } from '../../domain/meetings/meeting-moves.ts';
import { meetingFileLink, withFile, withoutFile } from '../../domain/meetings/meeting-papers.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { type AttachedFile, filesInUse } from '../../domain/reporting/attached-file.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { type AttachRefusal, attachFile, fileToTakeBack } from '../year/attach-file.ts';
import type { FileVault, ReceivedFile } from '../year/file-vault.ts';
import { isFileNamed, storeReceived } from '../year/settle-file.ts';
import { appendMeetingJournalRow, type MeetingDeps, type MeetingTables } from './meeting-deps.ts';
import { attachingRight, isBeforeMeeting, meetingFiles, paperOf } from './meeting-files.ts';
import { rightsToMeeting } from './meeting-rights.ts';
import { onMeeting } from './on-meeting.ts';
import { refuseMeeting } from './unseen-meeting.ts';

type FileDeps = MeetingDeps & { readonly files: FileVault };
type NotAttaching = 'forbidden' | 'not-found' | 'attachments-closed';

export interface AttachMeetingFileInput {
  /** The meeting. */
  readonly id: string;
  readonly file: ReceivedFile;
  /** As typed; empty: the name of the file. */
  readonly title: string;
  /** The position of the item of the agenda. */
  readonly about: string;
  readonly replaces: number | null;
  /** Whether everybody who sees the meeting may open it, or those invited alone. */
  readonly visibility: 'invitees' | 'public';
}

export type AttachMeetingFileRefusal =
  | NotAttaching
  | AttachRefusal
  | 'attachment-about-unknown'
  | 'attachment-relied-on';

/** Whether a file may be attached now; asked before anything of it is received, and again when it is attached. */
export async function mayAttachMeetingFile(
  { transactions, clock }: MeetingDeps,
  actor: Actor,
  { id }: { readonly id: string },
): Promise<Outcome<unknown, NotAttaching>> {
  return transactions.read(async (stores) => {
    const meeting = await stores.meetings.find(id);
    if (meeting === null) return refuseMeeting(actor, null);
    const rights = await rightsToMeeting(stores, actor, meeting, clock.today());
    const right = attachingRight(meeting);
    if (!rights[right ?? 'plan-meeting']) return refuseMeeting(actor, meeting);
    return right === null ? closed(meeting) : accept(true);
  });
}

const closed = ({ status }: Meeting) => refuse('attachments-closed', { status: meetingStatusNames[status] });

/**
 * Lays a received file before an item of the agenda, as a paper of its own or a new version of one. Those invited are told of
 * it by the journal row once the meeting is called.
 */
export async function attachMeetingFile(
  deps: FileDeps,
  actor: Actor,
  input: AttachMeetingFileInput,
): Promise<Outcome<AttachedFile, AttachMeetingFileRefusal>> {
  const act = () => attach(deps, actor, input);
  return storeReceived(deps.files, input.file, act, isFileNamed(deps, input.file));
}

async function attach(
  deps: MeetingDeps,
  actor: Actor,
  input: AttachMeetingFileInput,
): Promise<Outcome<AttachedFile, AttachMeetingFileRefusal>> {
  const now = await deps.transactions.read((stores) => stores.meetings.find(input.id));
  const right = (now && attachingRight(now)) ?? 'plan-meeting';
  return onMeeting(deps, actor, { id: input.id, right }, async (stores, meeting) => {
    if (attachingRight(meeting) !== right) return closed(meeting);
    const subject = meetingFiles(meeting);
    const items = await stores.meetings.items(meeting);
    const replaced = filesInUse(await stores.attachedFiles.list(subject)).find((one) => one.number === input.replaces);
    const about = replaced?.about ?? input.about;
    if (replaced === undefined && !items.some(({ position }) => String(position) === about))
      return refuse('attachment-about-unknown', undefined, 'about');
    const attached = await attachFile(stores, subject, {
      ...{ received: input.file, title: input.title, about, replaces: input.replaces, visibility: input.visibility },
      ...{ side: 'convener', stage: meeting.status, attachedAt: deps.clock.now(), attachedName: actor.name },
    });
    if (!attached.ok) return attached;
    const { attached: file, replaced: before } = attached.value;
    if (before !== null && !isBeforeMeeting(meeting)) return relied('replaces');
    const laid = withFile(items, { position: Number(about), paper: paperOf(meeting.id, file) });
    await saveLaid(stores, actor, { meeting, items: laid, right, action: 'meeting.attach', before, after: file });
    return accept(file);
  });
}

const relied = (field: string) => refuse('attachment-relied-on', { why: 'met' }, field);

export interface TakeBackMeetingFileInput {
  /** The meeting. */
  readonly id: string;
  readonly number: number;
  readonly reason: string;
}

/** Takes a paper back before the meeting, with every version of it: the agenda names it no more, the list says why. */
export async function takeBackMeetingFile(
  deps: MeetingDeps,
  actor: Actor,
  { id, number, reason }: TakeBackMeetingFileInput,
): Promise<
  Outcome<AttachedFile, NotAttaching | 'attachment-of-other-side' | 'attachment-relied-on' | 'reason-required'>
> {
  return onMeeting(deps, actor, { id, right: 'plan-meeting' }, async (stores, meeting) => {
    if (attachingRight(meeting) === null) return closed(meeting);
    const subject = meetingFiles(meeting);
    const found = await fileToTakeBack(stores, subject, { number, side: 'convener', reason });
    if (!found.ok) return found;
    if (!isBeforeMeeting(meeting)) return relied('reason');
    const { paper, reason: why } = found.value;
    const takenBack = { at: deps.clock.now(), name: actor.name, reason: why };
    await stores.attachedFiles.takeBack(subject, number, takenBack);
    const items = withoutFile(await stores.meetings.items(meeting), meetingFileLink(meeting.id, number));
    const act = { action: 'meeting.take-back-file', before: paper, after: null, reason: why } as const;
    await saveLaid(stores, actor, { meeting, items, right: 'plan-meeting', ...act });
    return accept({ ...paper, takenBack });
  });
}

interface Laid {
  readonly meeting: Meeting;
  readonly items: readonly AgendaItem[];
  readonly right: 'plan-meeting' | 'record-meeting' | 'approve-minutes' | 'read-meeting';
  readonly action: 'meeting.attach' | 'meeting.take-back-file';
  readonly before: AttachedFile | null;
  readonly after: AttachedFile | null;
  readonly reason?: string;
}

/** The agenda as it names the files now, the meeting's next row version, and the row that those invited are told from. */
async function saveLaid(
  stores: MeetingTables,
  actor: Actor,
  { meeting, items, right, action, before, after, reason }: Laid,
) {
  await stores.meetings.saveItems(meeting, items);
  await stores.meetings.update(meeting);
  await appendMeetingJournalRow(stores, actor, {
    ...{ meeting, action, permission: right, reason: reason ?? null },
    ...{ before: before && fileFacts(before), after: after && fileFacts(after) },
  });
}

const fileFacts = ({ number, title, version, about, visibility, file: { sha256, fileName } }: AttachedFile) => ({
  ...{ number, title, version, about, visibility, sha256, fileName },
});
