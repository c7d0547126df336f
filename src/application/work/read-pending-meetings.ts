import {
  type AgendaItem,
  type Invitee,
  type Meeting,
  type WholeMeeting,
  wasHeld,
} from '../../domain/meetings/meeting.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { partyOf } from '../../domain/people/organisation.ts';
import type { PermissionName } from '../../domain/people/permissions.ts';
import { addDays } from '../../domain/values/civil-date.ts';
import type { OtherTask } from '../../domain/work/other-task.ts';
import type { Pending } from '../../domain/work/pending.ts';
import type { BodyStores } from '../bodies/bodies-ports.ts';
import { mayActInBody } from '../bodies/may-act-in-body.ts';
import type { MeetingStores } from '../meetings/meeting-ports.ts';
import { rightsToMeeting } from '../meetings/meeting-rights.ts';
import { invitedAsReader, isInvited } from '../meetings/whose-invitation.ts';

/** How far ahead invitations are looked for, and how far back what was never recorded. */
const NEAR_DAYS = 366;

/** At which items of a meeting a body resolved something. */
export interface ResolutionsOfMeeting {
  readonly resolutions: {
    ofMeeting(meetingId: string): Promise<readonly { readonly item: number }[]>;
    itemsResolved(
      meetingIds: readonly string[],
    ): Promise<readonly { readonly meetingId: string; readonly item: number }[]>;
  };
}

type Stores = MeetingStores & Pick<BodyStores, 'bodies'> & ResolutionsOfMeeting;
type Listed = Omit<WholeMeeting, 'items'>;

/**
 * What meetings ask of somebody: invitations that nobody has answered yet, and what is still to be recorded of meetings whose
 * day has come. The meetings, and the seats of each body, are read once for all askers.
 */
export function meetingTasksReader(stores: Stores, today: string) {
  const once = { ...stores, bodies: readOnce(stores.bodies) };
  const invitedAs = invitedAsReader(once);
  const recordedOf = recordedReader(stores);
  let meetings: Promise<readonly Listed[]> | undefined;
  return async (actor: Actor): Promise<readonly Pending[]> => {
    meetings ??= stores.meetings.between({
      ...{ from: addDays(today, -NEAR_DAYS), to: addDays(today, NEAR_DAYS) },
      statuses: ['called', 'held', 'minutes-approved'],
    });
    const pending: Pending[] = [];
    for (const { meeting, invitees } of await meetings) {
      if (meeting.status === 'called' && meeting.day >= today) {
        const waiting = invitees.filter((one) => one.reply === null);
        const as = waiting.length === 0 ? null : await invitedAs(actor, meeting, waiting);
        const own = as && waiting.find((one) => isInvited(as, one));
        if (own) pending.push(taskOf(actor, meeting, replyOf(meeting, own)));
      }
      if (meeting.day > today) continue;
      for (const task of await toRecord(once, recordedOf, actor, { meeting, today }))
        pending.push(taskOf(actor, meeting, task));
    }
    return pending;
  };
}

/** The seats of each body, read once. */
export function readOnce(bodies: Stores['bodies']): Stores['bodies'] {
  const read = new Map<string, ReturnType<Stores['bodies']['appointmentsOf']>>();
  return {
    ...bodies,
    appointmentsOf(bodyId) {
      const found = read.get(bodyId) ?? bodies.appointmentsOf(bodyId);
      read.set(bodyId, found);
      return found;
    },
  };
}

/** What is recorded of a meeting that was held: its minutes, and at which items something was resolved. */
function recordedReader({ meetings, resolutions }: Pick<Stores, 'meetings' | 'resolutions'>) {
  const read = new Map<string, Promise<readonly AgendaItem[]>>();
  const resolved = new Map<string, Promise<ReadonlySet<number>>>();
  const itemsOf = (meeting: Meeting) => {
    const found = read.get(meeting.id) ?? meetings.items(meeting);
    read.set(meeting.id, found);
    return found;
  };
  const resolvedAt = ({ id }: Meeting) => {
    const found = resolved.get(id) ?? resolutions.ofMeeting(id).then((all) => new Set(all.map((one) => one.item)));
    resolved.set(id, found);
    return found;
  };
  return { itemsOf, resolvedAt };
}

interface MeetingTask {
  readonly kind: OtherTask;
  readonly permission: PermissionName;
  readonly due: string | null;
  readonly hostIds: readonly string[];
}

const replyOf = (meeting: Meeting, { invited }: Invitee): MeetingTask => ({
  ...{ kind: 'reply-meeting', permission: 'reply-meeting', due: meeting.replyBy ?? meeting.day },
  hostIds: invited.kind === 'organisation' ? [invited.organisationId] : [],
});

const recording = (kind: OtherTask, permission: PermissionName): MeetingTask => ({
  ...{ kind, permission, due: null, hostIds: [] },
});

/** What somebody may record of a meeting whose day has come, and nobody has. */
async function toRecord(
  stores: Stores,
  { itemsOf, resolvedAt }: ReturnType<typeof recordedReader>,
  actor: Actor,
  { meeting, today }: { readonly meeting: Meeting; readonly today: string },
): Promise<readonly MeetingTask[]> {
  const rights = await rightsToMeeting(stores, actor, meeting, today);
  if (!wasHeld(meeting)) return rights['record-meeting'] ? [recording('hold-meeting', 'record-meeting')] : [];
  const { bodyId } = meeting;
  const writes = bodyId !== null && (await mayActInBody(stores, actor, { bodyId, day: today })).writes;
  if (!writes && (meeting.status !== 'held' || !(rights['record-meeting'] || rights['approve-minutes']))) return [];
  const items = await itemsOf(meeting);
  const tasks: MeetingTask[] = [];
  if (writes && items.some((one) => one.subject !== null)) {
    const resolved = await resolvedAt(meeting);
    if (items.some((one) => one.subject !== null && !resolved.has(one.position)))
      tasks.push(recording('record-resolution', 'record-body-resolution'));
  }
  if (meeting.status !== 'held') return tasks;
  const isWritten = items.every((one) => one.minutes.trim() !== '');
  if (!isWritten && rights['record-meeting']) tasks.push(recording('write-minutes', 'record-meeting'));
  if (isWritten && rights['approve-minutes']) tasks.push(recording('approve-minutes', 'approve-minutes'));
  return tasks;
}

function taskOf(actor: Actor, meeting: Meeting, { kind, permission, due, hostIds: [named] }: MeetingTask): Pending {
  const holding = actor.holdings.find((one) => named === undefined || one.organisationId === named);
  const home = holding?.organisationId ?? meeting.bodyId ?? meeting.organisationId;
  return {
    ...{ kind, permission, due, own: true, role: holding?.role ?? 'committee-member' },
    ...{ organisationId: partyOf(home) ?? home, fiscalYear: meeting.fiscalYears[0] ?? 0, round: null, indicator: null },
    ...{ hostIds: [home], agency: null, returnReason: null },
    ...(due === null ? { since: `${meeting.day}T00:00:00.000+07:00` } : {}),
    meeting: { id: meeting.id, title: meeting.title, day: meeting.day },
  };
}
