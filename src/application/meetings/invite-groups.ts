import { keyOf } from '../../domain/meetings/clashes.ts';
import { groupsOfConvener, type InviteeGroup } from '../../domain/meetings/invitee-groups.ts';
import type { Invited, MeetingPlan } from '../../domain/meetings/meeting.ts';
import { isOpenOn, partyOf, provinceOf } from '../../domain/people/organisation.ts';
import { membersOfGroup } from '../year/members-of-group.ts';
import type { MeetingTables } from './meeting-deps.ts';
import { type NewInvitee, seatsOf } from './name-invitees.ts';

interface GroupsAsked {
  /** The convener. */
  readonly organisationId: string;
  readonly plan: Pick<MeetingPlan, 'bodyId' | 'day' | 'fiscalYears'>;
  readonly groups: readonly InviteeGroup[];
}

/** Those invited, with everybody of the groups whom the convener may choose and who is not invited yet. */
export async function withGroups(
  stores: Pick<MeetingTables, 'organisations' | 'agreements' | 'frameworks' | 'bodies'>,
  invitees: readonly NewInvitee[],
  { organisationId, plan, groups }: GroupsAsked,
): Promise<readonly NewInvitee[]> {
  const offered = groupsOfConvener(provinceOf(organisationId));
  const all = [...invitees];
  const known = new Set(invitees.flatMap(({ invited }) => (invited.kind === 'account' ? [] : [keyOf({ invited })])));
  for (const group of offered.filter((one) => groups.includes(one))) {
    const members =
      group === 'body' ? await seatsIn(stores, plan) : await organisationsIn(stores, group, { organisationId, plan });
    for (const invited of members) {
      if (known.has(keyOf({ invited }))) continue;
      known.add(keyOf({ invited }));
      all.push({ invited, must: true });
    }
  }
  return all;
}

async function seatsIn(
  stores: Pick<MeetingTables, 'bodies'>,
  { bodyId, day }: Pick<MeetingPlan, 'bodyId' | 'day'>,
): Promise<readonly Invited[]> {
  if (bodyId === null) return [];
  return [...(await seatsOf(stores, bodyId, day)).keys()].map((seatId) => ({ kind: 'seat', seatId }));
}

async function organisationsIn(
  stores: Pick<MeetingTables, 'organisations' | 'agreements' | 'frameworks'>,
  group: Exclude<InviteeGroup, 'body'>,
  { organisationId, plan }: Omit<GroupsAsked, 'groups'>,
): Promise<readonly Invited[]> {
  const { day, fiscalYears } = plan;
  const of = { organisationId: partyOf(organisationId) ?? organisationId, fiscalYear: fiscalYears[0] ?? 0, today: day };
  const members = await membersOfGroup(stores, group, of);
  return members.filter((one) => isOpenOn(one, day)).map(({ id }) => ({ kind: 'organisation', organisationId: id }));
}
