import { isStale } from '../../domain/lifecycle/is-stale.ts';
import { type AgendaRefusal, checkAgenda } from '../../domain/meetings/check-agenda.ts';
import { checkMeetingDraft, type MeetingPlanRefusal } from '../../domain/meetings/check-meeting.ts';
import type { InviteeGroup } from '../../domain/meetings/invitee-groups.ts';
import type { AgendaItem, Invitee, Meeting, MeetingPlan } from '../../domain/meetings/meeting.ts';
import { meetingStatusNames } from '../../domain/meetings/meeting-moves.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { isSameContent } from '../../domain/values/content-text.ts';
import { accept, acceptUnchanged, type Outcome, refuse, refuseAll } from '../../domain/values/result.ts';
import { speakableId } from '../../domain/values/speakable-id.ts';
import { checkBody } from './body-of-meeting.ts';
import { checkNumber } from './check-number.ts';
import { withGroups } from './invite-groups.ts';
import {
  appendMeetingJournalRow,
  type DraftMeetingDeps,
  type MeetingDeps,
  type MeetingTables,
} from './meeting-deps.ts';
import { withFilesAsAttached } from './meeting-files.ts';
import { rightsBySeat } from './meeting-rights.ts';
import { type InviteeRefusal, type NewInvitee, nameInvitees } from './name-invitees.ts';
import { onMeeting } from './on-meeting.ts';

/** An item as it is typed: minutes come later. */
export type TypedItem = Omit<AgendaItem, 'position' | 'minutes'>;

export interface DraftMeetingInput {
  /** The convener. */
  readonly organisationId: string;
  readonly plan: MeetingPlan;
  readonly items: readonly TypedItem[];
  readonly invitees: readonly NewInvitee[];
  /** Those invited together, besides: each once. */
  readonly groups?: readonly InviteeGroup[];
}

type PartRefusal =
  | MeetingPlanRefusal
  | AgendaRefusal
  | InviteeRefusal
  | 'meeting-body-unknown'
  | 'meeting-number-taken';
export type DraftMeetingRefusal = 'forbidden' | 'not-found' | PartRefusal;

/**
 * Writes a new meeting down as a draft, which only its convener sees. The secretary of a body convenes its meetings in the
 * name of the body.
 */
export async function draftMeeting(
  deps: DraftMeetingDeps,
  actor: Actor,
  input: DraftMeetingInput,
): Promise<Outcome<Meeting, DraftMeetingRefusal>> {
  const { organisationId } = input;
  if (isPermitted('plan-meeting', actor, { organisationId }))
    return deps.transactions.run((stores) => draftMeetingIn(stores, deps, actor, input));
  return deps.transactions.run(async (stores): Promise<Outcome<Meeting, DraftMeetingRefusal>> => {
    const bySeat = await rightsBySeat(stores, actor, organisationId, deps.clock.today());
    if (!bySeat['plan-meeting']) return refuse('forbidden');
    return stores.reach.widened([organisationId], () => draftMeetingIn(stores, deps, actor, input));
  });
}

/** The same in the caller's transaction, for whoever has been found to have the right. */
export async function draftMeetingIn(
  stores: MeetingTables,
  deps: DraftMeetingDeps,
  actor: Actor,
  input: DraftMeetingInput,
): Promise<Outcome<Meeting, DraftMeetingRefusal>> {
  const { organisationId, plan } = input;
  const convener = await stores.organisations.find(organisationId);
  if (convener === null) return refuse('not-found');
  const parts = await checkParts(stores, deps, actor, { ...input, id: null });
  if (!parts.ok) return parts;
  const user = await stores.users.find(actor.userId);
  const meeting: Meeting = {
    ...plan,
    ...{ organisationId, id: speakableId(deps.secrets.sha256(deps.ids.next())), convenerName: convener.name },
    ...{ bodyName: null, status: 'draft', sequence: 0, cancelledReason: null, calledAt: null, heldAt: null },
    ...{ approvedAt: null, approvedName: null, approvedOffice: null, rowVersion: 1 },
    organiser: { userId: actor.userId, name: actor.name, email: user?.email ?? '' },
  };
  await stores.meetings.insert(meeting);
  await stores.meetings.saveItems(meeting, itemsOf(input.items));
  await stores.meetings.saveInvitees(meeting, parts.value);
  await journalDraft(stores, actor, meeting, 'meeting.draft');
  return accept(meeting);
}

export interface SaveMeetingInput extends Omit<DraftMeetingInput, 'organisationId'> {
  readonly id: string;
  readonly rowVersion: number | null;
}

/** Changes a draft: plan, agenda and who is invited, all at once. */
export async function saveMeeting(
  deps: DraftMeetingDeps,
  actor: Actor,
  input: SaveMeetingInput,
): Promise<Outcome<Meeting, DraftMeetingRefusal | 'changed-meanwhile' | 'meeting-not-editable'>> {
  return onMeeting(deps, actor, { id: input.id, right: 'plan-meeting' }, async (stores, meeting) => {
    const { organisationId } = meeting;
    if (meeting.status !== 'draft')
      return refuse('meeting-not-editable', { status: meetingStatusNames[meeting.status] });
    if (isStale(input.rowVersion, meeting)) return refuse('changed-meanwhile');
    const parts = await checkParts(stores, deps, actor, { ...input, organisationId, id: meeting.id });
    if (!parts.ok) return parts;
    const saved = { ...meeting, ...input.plan };
    const items = await withFilesAsAttached(stores, meeting, itemsOf(input.items));
    const invitees = parts.value;
    const before = [meeting, await stores.meetings.items(meeting), await stores.meetings.invitees(meeting)];
    if (isSameContent(before, [saved, items, invitees])) return acceptUnchanged(meeting);
    await stores.meetings.update(saved);
    await stores.meetings.saveItems(saved, items);
    await stores.meetings.saveInvitees(saved, invitees);
    await journalDraft(stores, actor, saved, 'meeting.save');
    return accept({ ...saved, rowVersion: saved.rowVersion + 1 });
  });
}

/** Numbered from 1, without minutes. */
export function itemsOf(items: readonly TypedItem[]): readonly AgendaItem[] {
  return items.map((one, index) => ({ ...one, position: index + 1, minutes: '' }));
}

async function checkParts(
  stores: MeetingTables,
  { clock }: Pick<MeetingDeps, 'clock'>,
  actor: Actor,
  { organisationId, plan, items, invitees, groups = [], id }: DraftMeetingInput & { readonly id: string | null },
): Promise<Outcome<readonly Invitee[], PartRefusal>> {
  const refusals = [...checkMeetingDraft(plan), ...checkAgenda(items, plan)];
  if (refusals.length > 0) return refuseAll(refusals);
  const body = await checkBody(stores, { actor, today: clock.today() }, { ...plan, organisationId });
  if (!body.ok) return body;
  const number = await checkNumber(stores, plan, id);
  if (!number.ok) return number;
  return nameInvitees(stores, await withGroups(stores, invitees, { organisationId, plan, groups }), plan);
}

async function journalDraft(stores: MeetingTables, actor: Actor, meeting: Meeting, action: string) {
  const { title, day, starts, ends, channel, place } = meeting;
  const after = { title, day, starts, ends, channel, place };
  await appendMeetingJournalRow(stores, actor, { meeting, action, permission: 'plan-meeting', before: null, after });
}
