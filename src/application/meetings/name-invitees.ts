import { keyOf } from '../../domain/meetings/clashes.ts';
import type { Invited, Invitee } from '../../domain/meetings/meeting.ts';
import { organisationKindNames, partyTitle } from '../../domain/people/organisation.ts';
import { accept, type Outcome, type Refusal, refusal, refuseAll } from '../../domain/values/result.ts';
import type { MeetingTables } from './meeting-deps.ts';

export interface NewInvitee {
  readonly invited: Invited;
  readonly must: boolean;
}

export type InviteeRefusal = 'meeting-invitee-unknown' | 'meeting-invitee-twice';

/** Those invited with the names that the invitation has of them, numbered in their order. */
export async function nameInvitees(
  stores: Pick<MeetingTables, 'organisations' | 'users'>,
  invitees: readonly NewInvitee[],
): Promise<Outcome<readonly Invitee[], InviteeRefusal>> {
  const named: Invitee[] = [];
  const refusals: Refusal<InviteeRefusal>[] = [];
  for (const { invited, must } of invitees) {
    const name = await nameOf(stores, invited);
    const [field, twice] = ['invitees', named.some((one) => keyOf(one) === keyOf({ invited }))] as const;
    if (name === null) refusals.push(refusal('meeting-invitee-unknown', { name: wordsOf(invited) }, field));
    else if (twice) refusals.push(refusal('meeting-invitee-twice', { name }, field));
    else named.push({ number: named.length + 1, invited, name, must, reply: null, attendance: null });
  }
  return refusals.length > 0 ? refuseAll(refusals) : accept(named);
}

async function nameOf(stores: Pick<MeetingTables, 'organisations' | 'users'>, invited: Invited) {
  if (invited.kind === 'seat') return null;
  if (invited.kind === 'person') return (await stores.users.find(invited.userId))?.name ?? null;
  const found = await stores.organisations.find(invited.organisationId);
  if (found === null || found.kind === 'public') return null;
  return found.kind === 'province' || found.kind === 'cluster' ? partyTitle(found.name) : found.name;
}

function wordsOf(invited: Invited): string {
  if (invited.kind === 'organisation') return invited.organisationId;
  return invited.kind === 'seat' ? `${organisationKindNames.committee} ${invited.seatId}` : invited.userId;
}
