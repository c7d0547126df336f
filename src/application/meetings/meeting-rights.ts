import type { Meeting } from '../../domain/meetings/meeting.ts';
import { isMeetingRight, type MeetingRight, seatRights } from '../../domain/meetings/seat-rights.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import type { CivilDate } from '../../domain/values/kinds-of-text.ts';
import { mayActInBody } from '../bodies/may-act-in-body.ts';
import type { MeetingTables } from './meeting-deps.ts';

type ConvenedMeeting = Pick<Meeting, 'organisationId' | 'bodyId'>;
export type MeetingRights = Readonly<Record<MeetingRight, boolean>>;

const none: MeetingRights = {
  'plan-meeting': false,
  'record-meeting': false,
  'approve-minutes': false,
  'read-meeting': false,
};

/**
 * What somebody may do with the meetings of a body by the seat that they hold, or stand in for, on that day. Whoever keeps
 * the record of a body without a secretary does what a secretary does.
 */
export async function rightsBySeat(
  stores: Pick<MeetingTables, 'bodies'>,
  actor: Actor,
  bodyId: string | null,
  day: CivilDate,
): Promise<MeetingRights> {
  if (bodyId === null || actor.userId === '') return none;
  const { parts, writes } = await mayActInBody(stores, actor, { bodyId, day });
  const has = (right: MeetingRight) => writes || parts.some(({ seat }) => seatRights[right](seat.role));
  return allRights(has);
}

/** What somebody may do with a meeting today: by their role at its convener, or by their seat in its body. */
export async function rightsToMeeting(
  stores: Pick<MeetingTables, 'bodies'>,
  actor: Actor,
  meeting: ConvenedMeeting,
  today: CivilDate,
): Promise<MeetingRights> {
  const byRole = allRights((right) => isPermitted(right, actor, { organisationId: meeting.organisationId }));
  if (Object.values(byRole).every(Boolean)) return byRole;
  const bySeat = await rightsBySeat(stores, actor, meeting.bodyId, today);
  return allRights((right) => byRole[right] || bySeat[right]);
}

interface BySeatAsked {
  /** The meeting. */
  readonly id: string;
  readonly permission: string;
  readonly today: CivilDate;
}

/** Whether a seat in the meeting's body gives the right. */
export async function isPermittedBySeat(
  stores: Pick<MeetingTables, 'bodies' | 'meetings'>,
  actor: Actor,
  { id, permission, today }: BySeatAsked,
): Promise<boolean> {
  if (!isMeetingRight(permission)) return false;
  const meeting = await stores.meetings.find(id);
  return meeting !== null && (await rightsBySeat(stores, actor, meeting.bodyId, today))[permission];
}

/** The same for many meetings: each body is asked about once. */
export function rightsReader(stores: Pick<MeetingTables, 'bodies'>, actor: Actor, today: CivilDate) {
  const known = new Map<string, Promise<MeetingRights>>();
  return ({ organisationId, bodyId }: ConvenedMeeting): Promise<MeetingRights> => {
    const key = `${organisationId} ${bodyId ?? ''}`;
    const rights = known.get(key) ?? rightsToMeeting(stores, actor, { organisationId, bodyId }, today);
    known.set(key, rights);
    return rights;
  };
}

function allRights(has: (right: MeetingRight) => boolean): MeetingRights {
  return {
    'plan-meeting': has('plan-meeting'),
    'record-meeting': has('record-meeting'),
    'approve-minutes': has('approve-minutes'),
    'read-meeting': has('read-meeting'),
  };
}
