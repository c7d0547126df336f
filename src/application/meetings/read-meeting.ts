import { movesFrom } from '../../domain/lifecycle/status-move.ts';
import { countReplies, type ReplyCounts } from '../../domain/meetings/check-reply.ts';
import type { Clash } from '../../domain/meetings/clashes.ts';
import type { Invitee, Meeting, Postponement, WholeMeeting } from '../../domain/meetings/meeting.ts';
import { type MeetingMove, meetingMoves } from '../../domain/meetings/meeting-moves.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { MeetingDeps, MeetingTables } from './meeting-deps.ts';
import { findClashes } from './meeting-place.ts';
import { invitedAs, isInvited } from './whose-invitation.ts';

/** A meeting as one reader may see it. */
export interface MeetingReading extends WholeMeeting {
  /** The invitations that the reader may answer. */
  readonly own: readonly Invitee[];
  /** Null for who may not read replies. */
  readonly counts: ReplyCounts | null;
  readonly mayPlan: boolean;
  readonly mayRecord: boolean;
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
  readonly today: string;
}

/**
 * One meeting. A draft is its convener's alone; what is called is open to everyone, without passcode, replies and minutes,
 * which are for those invited and those who convene.
 */
export async function readMeeting(
  deps: MeetingDeps,
  actor: Actor,
  input: { readonly id: string },
): Promise<Outcome<MeetingReading, 'forbidden' | 'not-found'>> {
  return deps.transactions.read(async (stores) => {
    const meeting = await stores.meetings.find(input.id);
    if (meeting === null) return refuse('not-found');
    const mayPlan = isPermitted('plan-meeting', actor, meeting);
    if (meeting.status === 'draft' && !mayPlan) return refuse('forbidden');
    if (!isPermitted('read-meeting-notice', actor, { organisationId: 'public' })) return refuse('forbidden');
    const invitees = await stores.meetings.invitees(meeting);
    const as = await invitedAs(stores, actor, meeting.day);
    const own = invitees.filter((one) => isInvited(as, one));
    const mayRead = own.length > 0 || isPermitted('read-meeting', actor, meeting);
    const today = deps.clock.today();
    const items = await stores.meetings.items(meeting);
    return accept({
      ...shownTo({ meeting, items, invitees }, { mayRead, maySeePasscode: mayPlan || own.length > 0 }),
      ...{ own, mayPlan, mayRead, today, mayRecord: isPermitted('record-meeting', actor, meeting) },
      counts: mayRead ? countReplies(invitees) : null,
      takesReplies: meeting.status === 'called' && today <= meeting.day,
      postponement: mayRead && meeting.sequence > 0 ? await stores.meetings.postponement(meeting) : null,
      isResolved: await stores.meetings.isResolved(meeting.id),
      moves: movesFrom(meetingMoves, meeting.status).filter((move) => isPermitted(move.permission, actor, meeting)),
      clashes: mayPlan ? await clashesNow(stores, meeting, invitees) : [],
    });
  });
}

async function clashesNow(stores: MeetingTables, meeting: Meeting, invitees: readonly Invitee[]) {
  if (meeting.status !== 'draft' && meeting.status !== 'called') return [];
  return findClashes(stores, meeting, invitees, meeting.id);
}

/** Offices and organisations are told to everybody; a person who is invited by name, to those whom the meeting concerns. */
const isOffice = ({ invited }: Invitee) => invited.kind !== 'person';

/** Without what the reader may not see. */
function shownTo(
  { meeting, items, invitees }: WholeMeeting,
  { mayRead, maySeePasscode }: { readonly mayRead: boolean; readonly maySeePasscode: boolean },
): WholeMeeting {
  return {
    meeting: {
      ...meeting,
      passcode: maySeePasscode ? meeting.passcode : '',
      organiser: mayRead ? meeting.organiser : { userId: '', name: '', email: '' },
      approvedName: mayRead ? meeting.approvedName : null,
    },
    items: mayRead ? items : items.map((one) => ({ ...one, minutes: '' })),
    invitees: mayRead ? invitees : invitees.filter(isOffice).map((one) => ({ ...one, reply: null, attendance: null })),
  };
}
