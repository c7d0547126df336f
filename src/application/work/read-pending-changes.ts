import { noticeWindow } from '../../domain/change-requests/change-notice.ts';
import type { ChangeRequest } from '../../domain/change-requests/change-request.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import { bodyDeciding } from '../../domain/framework/instrument.ts';
import { letterAbout } from '../../domain/letters/letter-about.ts';
import type { AgendaItem } from '../../domain/meetings/meeting.ts';
import { isLaidAt } from '../../domain/meetings/on-agenda.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { addDays } from '../../domain/values/civil-date.ts';
import { fiscalYearOf } from '../../domain/values/fiscal-year.ts';
import type { CivilDate } from '../../domain/values/kinds-of-text.ts';
import type { OtherTask, Pending } from '../../domain/work/pending.ts';
import { pendingChanges } from '../../domain/work/pending-changes.ts';
import { mayActInBody } from '../bodies/may-act-in-body.ts';
import { bodyAwaited, bodyNoting } from '../change-requests/decide-by-resolution.ts';
import { frameworkInForce, frameworkOf } from '../year/framework-of.ts';
import type { WorkStores } from './work-deps.ts';

/** How far back requests that are done with are read: their notice may still be due. */
const LATELY_DAYS = 200;

/** What waits of one body: requests to decide on or to take note of, or the notice of a meeting. */
interface BodyTask {
  readonly bodyId: string;
  readonly fiscalYear: number;
  readonly kind: OtherTask;
  readonly due: CivilDate | null;
  readonly since: string | null;
  readonly count: number;
  readonly meetingId: string | null;
}

/**
 * What requests to change ask of somebody: of their party, and of the secretaries of the bodies for which they wait. The
 * requests, meetings and letters are read once for all askers.
 */
export function changeTasksReader(stores: WorkStores, today: CivilDate) {
  let read: Promise<readonly ChangeRequest[]> | undefined;
  const lately = () => {
    read ??= stores.changeRequests.listLately(`${addDays(today, -LATELY_DAYS)}T00:00:00.000Z`);
    return read;
  };
  let tasks: Promise<readonly BodyTask[]> | undefined;
  return {
    /** Nothing is read of a year that is over and has no request. */
    async ofParty(at: { readonly organisationId: string; readonly fiscalYear: number }): Promise<readonly Pending[]> {
      const { organisationId, fiscalYear } = at;
      const requests = (await lately()).filter(
        (one) => one.organisationId === organisationId && one.fiscalYear === fiscalYear,
      );
      if (requests.length === 0 && fiscalYearOf(today) !== fiscalYear) return [];
      const agreement = await stores.agreements.find(organisationId, fiscalYear);
      if (agreement === null) return [];
      return pendingChanges({ framework: await frameworkOf(stores, agreement), agreement, requests, today });
    },
    async ofBodies(actor: Actor): Promise<readonly Pending[]> {
      tasks ??= lately().then((requests) => bodyTasks(stores, requests, today));
      const found: Pending[] = [];
      for (const task of await tasks) {
        const { writes } = await mayActInBody(stores, actor, { bodyId: task.bodyId, day: today });
        if (writes) found.push(await taskOf(stores, actor, task));
      }
      return found;
    },
  };
}

async function taskOf(stores: WorkStores, actor: Actor, task: BodyTask): Promise<Pending> {
  const { bodyId, fiscalYear, kind, due, since, count, meetingId } = task;
  const meeting = meetingId === null ? null : await stores.meetings.find(meetingId);
  return {
    ...{ kind, due, own: true, fiscalYear, organisationId: bodyId, permission: 'record-body-resolution' },
    ...{ role: actor.holdings[0]?.role ?? 'committee-member', round: null, indicator: null, hostIds: [bodyId] },
    ...{ agency: null, returnReason: null, change: { number: null, count } },
    ...(since === null ? {} : { since }),
    ...(meeting === null ? {} : { meeting: { id: meeting.id, title: meeting.title, day: meeting.day } }),
  };
}

async function bodyTasks(stores: WorkStores, requests: readonly ChangeRequest[], today: CivilDate) {
  const found: BodyTask[] = [];
  for (const fiscalYear of new Set(requests.map((one) => one.fiscalYear))) {
    const framework = await frameworkInForce(stores, fiscalYear);
    if (framework === null) continue;
    const own = requests.filter((one) => one.fiscalYear === fiscalYear);
    found.push(...(await toDecide(stores, framework, own, today)), ...(await toTell(stores, framework, own, today)));
  }
  return found;
}

/** Requests that wait for a body and stand on no agenda of a meeting that is to come or still to be recorded. */
async function toDecide(
  stores: WorkStores,
  framework: Framework,
  requests: readonly ChangeRequest[],
  today: CivilDate,
): Promise<readonly BodyTask[]> {
  const waiting = new Map<string, ChangeRequest[]>();
  for (const one of requests) {
    const bodyId = (bodyAwaited(framework, one) ?? bodyNoting(framework, one))?.organisationId ?? null;
    if (bodyId !== null) waiting.set(bodyId, [...(waiting.get(bodyId) ?? []), one]);
  }
  const found: BodyTask[] = [];
  for (const [bodyId, all] of waiting) {
    const planned = await onAgendas(stores, bodyId, today);
    const left = all.filter((one) => !planned(one));
    if (left.length === 0) continue;
    const [due = null] = left.flatMap((one) => lastDayOf(framework, one)).sort();
    const [since = null] = left.map(({ changedAt }) => changedAt).sort();
    found.push({
      ...{ bodyId, fiscalYear: framework.fiscalYear, kind: 'call-change-meeting' },
      ...{ due, since: due === null ? since : null, count: left.length, meetingId: null },
    });
  }
  return found;
}

/** Before it is decided, by when OPDC must have been told of the decision. */
function lastDayOf({ changePolicy }: Framework, request: ChangeRequest): readonly CivilDate[] {
  const window =
    changePolicy.value === null || request.status !== 'submitted' ? null : noticeWindow(changePolicy.value, request);
  return window === null ? [] : [window.until];
}

/** Whether a request stands on the agenda of a meeting of the body that is planned, called, or held and not yet recorded. */
async function onAgendas(stores: WorkStores, bodyId: string, today: CivilDate) {
  const days = { from: addDays(today, -60), to: addDays(today, 366) };
  const meetings = await stores.meetings.between({ ...days, statuses: ['draft', 'called', 'held'] });
  const laying: AgendaItem[] = [];
  for (const { meeting } of meetings) {
    if (meeting.bodyId !== bodyId) continue;
    const resolved = new Set((await stores.resolutions.ofMeeting(meeting.id)).map(({ item }) => item));
    laying.push(...(await stores.meetings.items(meeting)).filter(({ position }) => !resolved.has(position)));
  }
  return ({ fiscalYear, organisationId, number }: ChangeRequest) =>
    laying.some((item) => isLaidAt(item, 'change-request', `${fiscalYear}/${organisationId}~${number}`));
}

/** Meetings whose decisions OPDC has not been told of, until the last day on which it can be. */
async function toTell(
  stores: WorkStores,
  framework: Framework,
  requests: readonly ChangeRequest[],
  today: CivilDate,
): Promise<readonly BodyTask[]> {
  const policy = framework.changePolicy.value;
  const bodyId = bodyDeciding(framework, 'change-request')?.organisationId ?? null;
  if (policy === null || bodyId === null) return [];
  const meetings = new Map<string, { readonly due: CivilDate; readonly count: number }>();
  for (const one of requests) {
    const meetingId = one.resolution?.meetingId ?? null;
    const until = noticeWindow(policy, one)?.until;
    if (meetingId === null || until === undefined || until < today) continue;
    const before = meetings.get(meetingId) ?? { due: until, count: 0 };
    meetings.set(meetingId, { due: until < before.due ? until : before.due, count: before.count + 1 });
  }
  if (meetings.size === 0) return [];
  const told = new Set(await stores.letters.toldTo('opdc', 'changes/'));
  return [...meetings].flatMap(([meetingId, { due, count }]): BodyTask[] =>
    told.has(letterAbout.changes(meetingId, due))
      ? []
      : [{ bodyId, fiscalYear: framework.fiscalYear, kind: 'send-change-notice', due, since: null, count, meetingId }],
  );
}
