import { movesFrom } from '../../domain/lifecycle/status-move.ts';
import { countReplies, type ReplyCounts } from '../../domain/meetings/check-reply.ts';
import type { Clash } from '../../domain/meetings/clashes.ts';
import type { AgendaItem, Invitee, Meeting, Postponement, WholeMeeting } from '../../domain/meetings/meeting.ts';
import { type MeetingMove, meetingMoves } from '../../domain/meetings/meeting-moves.ts';
import { withoutInviteesPapers } from '../../domain/meetings/meeting-papers.ts';
import { isMeetingRight } from '../../domain/meetings/seat-rights.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { type AttachedRow, attachedRows } from '../../domain/reporting/attached-file.ts';
import { accept, type Outcome } from '../../domain/values/result.ts';
import { mayActInBody } from '../bodies/may-act-in-body.ts';
import type { MeetingDeps, MeetingTables } from './meeting-deps.ts';
import { attachingRight, isBeforeMeeting, isOpenToAll, meetingFiles, seesInviteesPapers } from './meeting-files.ts';
import { findClashes } from './meeting-place.ts';
import type { MeetingRights } from './meeting-rights.ts';
import { type SeenMeeting, seenMeeting } from './seen-meeting.ts';

/** A meeting as one reader may see it. */
export interface MeetingReading extends WholeMeeting {
  /** The invitations that the reader may answer. */
  readonly own: readonly Invitee[];
  /** Null for who may not read replies. */
  readonly counts: ReplyCounts | null;
  readonly mayPlan: boolean;
  readonly mayRecord: boolean;
  /** Whether the reader writes down what its body resolves. */
  readonly mayResolve: boolean;
  /** Whether replies, attendance and minutes are shown. */
  readonly mayRead: boolean;
  /** Whether an invitation can still be answered today. */
  readonly takesReplies: boolean;
  /** How its day was changed last, for those who may read its replies; null if it never was. */
  readonly postponement: Postponement | null;
  /** Whether a resolution rests on who came: attendance stays as it is. */
  readonly isResolved: boolean;
  /** The moves that the reader's role allows from the present status. */
  readonly moves: readonly MeetingMove[];
  /** What it meets with on its day; none for who does not plan it, or once it is held. */
  readonly clashes: readonly Clash[];
  /** Every version of its files that the reader may see, those taken back too. */
  readonly files: readonly AttachedRow[];
  /** Whether the reader may lay papers before it now. */
  readonly mayAttach: boolean;
  readonly today: string;
}

/**
 * One meeting. A draft is its convener's alone; what is called is open to everyone, without passcode, replies and minutes,
 * which are for those invited and those who convene.
 */
export async function readMeeting(
  deps: MeetingDeps,
  actor: Actor,
  { id }: { readonly id: string },
): Promise<Outcome<MeetingReading, 'forbidden' | 'not-found'>> {
  const today = deps.clock.today();
  return deps.transactions.read(async (stores) => {
    const seen = await seenMeeting(stores, actor, { id, today });
    if (!seen.ok) return seen;
    const { meeting, invitees, own, mayRead, rights } = seen.value;
    const items = await stores.meetings.items(meeting);
    const mayPlan = rights['plan-meeting'];
    const { bodyId } = meeting;
    return accept({
      ...shownTo({ meeting, items, invitees }, seen.value),
      ...{ own, mayPlan, mayRead, today, mayRecord: rights['record-meeting'] },
      mayResolve: bodyId !== null && (await mayActInBody(stores, actor, { bodyId, day: today })).writes,
      files: await filesShown(stores, seen.value),
      mayAttach: rights[attachingRight(meeting) ?? 'plan-meeting'] && attachingRight(meeting) !== null,
      counts: mayRead ? countReplies(invitees) : null,
      takesReplies: meeting.status === 'called' && today <= meeting.day,
      postponement: mayRead && meeting.sequence > 0 ? await stores.meetings.postponement(meeting) : null,
      isResolved: await stores.meetings.isResolved(meeting.id),
      moves: movesFrom(meetingMoves, meeting.status).filter((move) => isRight(rights, move.permission)),
      clashes: mayPlan ? await clashesNow(stores, meeting, invitees) : [],
    });
  });
}

async function filesShown(stores: MeetingTables, seen: SeenMeeting): Promise<readonly AttachedRow[]> {
  const side = seen.rights['plan-meeting'] ? 'convener' : null;
  const all = await stores.attachedFiles.list(meetingFiles(seen.meeting));
  const files = attachedRows(all, side, () => isBeforeMeeting(seen.meeting));
  if (side !== null) return files;
  const shown = files.filter(({ takenBack }) => takenBack === null);
  return seesInviteesPapers(seen) ? shown : shown.filter((one) => isOpenToAll(one, all));
}

const isRight = (rights: MeetingRights, permission: string) => isMeetingRight(permission) && rights[permission];

async function clashesNow(stores: MeetingTables, meeting: Meeting, invitees: readonly Invitee[]) {
  if (meeting.status !== 'draft' && meeting.status !== 'called') return [];
  return findClashes(stores, meeting, invitees, meeting.id);
}

/** Offices and organisations are told to everybody; a person who is invited by name, to those whom the meeting concerns. */
const isOffice = ({ invited }: Invitee) => invited.kind !== 'person';

/** Minutes are for who reads them, papers for those invited also for the head of their province. */
function itemsShown(items: readonly AgendaItem[], sight: Pick<SeenMeeting, 'mayRead' | 'maySeePasscode'>) {
  const shown = seesInviteesPapers(sight) ? items : withoutInviteesPapers(items);
  return sight.mayRead ? shown : shown.map((one) => ({ ...one, minutes: '' }));
}

/** Without what the reader may not see. */
export function shownTo(
  { meeting, items, invitees }: WholeMeeting,
  { mayRead, maySeePasscode }: Pick<SeenMeeting, 'mayRead' | 'maySeePasscode'>,
): WholeMeeting {
  return {
    meeting: {
      ...meeting,
      passcode: maySeePasscode ? meeting.passcode : '',
      organiser: mayRead ? meeting.organiser : { userId: '', name: '', email: '' },
      approvedName: mayRead ? meeting.approvedName : null,
      approvedOffice: mayRead ? meeting.approvedOffice : null,
    },
    items: itemsShown(items, { mayRead, maySeePasscode }),
    invitees: mayRead ? invitees : invitees.filter(isOffice).map((one) => ({ ...one, reply: null, attendance: null })),
  };
}
