import type { Invitee } from '../../domain/meetings/meeting.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { partyOf } from '../../domain/people/organisation.ts';

/** Whether the actor is asked: by name, or for the organisation in which a role is held that may reply for it. */
export function isOwnInvitation(actor: Actor, { invited }: Pick<Invitee, 'invited'>): boolean {
  if (actor.userId === '') return false;
  if (invited.kind === 'person') return invited.userId === actor.userId;
  if (invited.kind === 'seat') return false;
  const { organisationId } = invited;
  const holds = actor.holdings.some((one) => one.organisationId === organisationId);
  const where = { organisationId: partyOf(organisationId) ?? organisationId, hostAgencyIds: [organisationId] };
  return holds && isPermitted('reply-meeting', actor, where);
}

/** The invitations of the meeting that the actor may answer. */
export function ownInvitations(actor: Actor, invitees: readonly Invitee[]): readonly Invitee[] {
  return invitees.filter((one) => isOwnInvitation(actor, one));
}

/** Where a person may be invited: the organisations of their roles. */
export function invitedPlaces(actor: Actor) {
  const organisationIds = [...new Set(actor.holdings.map((one) => one.organisationId))];
  return { organisationIds, userId: actor.userId, seatIds: [] };
}
