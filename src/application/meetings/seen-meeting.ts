import type { Invitee, Meeting } from '../../domain/meetings/meeting.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { MeetingTables } from './meeting-deps.ts';
import { type MeetingRights, rightsToMeeting } from './meeting-rights.ts';
import { refuseMeeting } from './unseen-meeting.ts';
import { invitedAs, isInvited } from './whose-invitation.ts';

/** A meeting, those invited, and what one reader may do with it and see of it. */
export interface SeenMeeting {
  readonly meeting: Meeting;
  readonly invitees: readonly Invitee[];
  /** The invitations that the reader may answer. */
  readonly own: readonly Invitee[];
  readonly rights: MeetingRights;
  /** Whether replies, attendance and minutes are shown. */
  readonly mayRead: boolean;
  readonly maySeePasscode: boolean;
}

/**
 * A draft is its convener's, and the head's of the province that convenes it; what is called is open to everyone. The
 * passcode is for those invited, for the head of their province, and for who convenes.
 */
export async function seenMeeting(
  stores: Pick<MeetingTables, 'meetings' | 'bodies'>,
  actor: Actor,
  { id, today }: { readonly id: string; readonly today: string },
): Promise<Outcome<SeenMeeting, 'forbidden' | 'not-found'>> {
  const meeting = await stores.meetings.find(id);
  if (meeting === null) return refuseMeeting(actor, null);
  const rights = await rightsToMeeting(stores, actor, meeting, today);
  const isHead = headsOf(actor)(meeting.organisationId);
  if (meeting.status === 'draft' && !rights['plan-meeting'] && !isHead) return refuseMeeting(actor, meeting);
  const invitees = await stores.meetings.invitees(meeting);
  const as = await invitedAs(stores, actor, meeting.day);
  const own = invitees.filter((one) => isInvited(as, one));
  const mayRead = own.length > 0 || rights['read-meeting'];
  if (!mayRead && !isPermitted('read-meeting-notice', actor, { organisationId: 'public' })) return refuse('forbidden');
  const maySeePasscode = own.length > 0 || rights['plan-meeting'] || isHead || isHeadOfInvited(actor, invitees);
  return accept({ meeting, invitees, own, rights, mayRead, maySeePasscode });
}

/** Whether the reader is the head, or the deputy, of the province of an organisation. */
export const headsOf = (actor: Actor) => (organisationId: string) =>
  isPermitted('read-meeting-as-head', actor, { organisationId });

function isHeadOfInvited(actor: Actor, invitees: readonly Invitee[]): boolean {
  const heads = headsOf(actor);
  return invitees.some(({ invited }) => invited.kind === 'organisation' && heads(invited.organisationId));
}
