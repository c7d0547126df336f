import { changeAssumptions } from '../../domain/change-requests/change-assumptions.data.ts';
import { isNoticeMissed, noticeWindow } from '../../domain/change-requests/change-notice.ts';
import { asDecidedAt, type ChangeRequest, decisionsOn } from '../../domain/change-requests/change-request.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import { bodyDeciding } from '../../domain/framework/instrument.ts';
import { noticeRecipient } from '../../domain/letters/letter-about.ts';
import type { Meeting } from '../../domain/meetings/meeting.ts';
import { isLaidAt } from '../../domain/meetings/on-agenda.ts';
import { addDays } from '../../domain/values/civil-date.ts';
import type { CivilDate } from '../../domain/values/kinds-of-text.ts';
import type { OtherTask } from '../../domain/work/other-task.ts';
import { bodyAwaited, bodyNoting } from '../change-requests/decide-by-resolution.ts';
import { frameworkInForce } from '../year/framework-of.ts';
import type { WorkStores } from './work-deps.ts';

/** What waits of one body: requests to decide on or to take note of, or the notice of a meeting. */
export interface BodyTask {
  readonly bodyId: string;
  readonly fiscalYear: number;
  readonly kind: OtherTask;
  readonly due: CivilDate | null;
  readonly since: string | null;
  readonly count: number;
  readonly meeting: Pick<Meeting, 'id' | 'title' | 'day'> | null;
  readonly assumed: string | null;
}

/** The requests of one year, by what is in force of it. */
interface YearOfRequests {
  readonly framework: Framework;
  readonly requests: readonly ChangeRequest[];
}

/** Which bodies requests concern, and what waits of each; everything of a body is read once. */
export function bodyTasksReader(stores: WorkStores, lately: () => Promise<readonly ChangeRequest[]>, today: CivilDate) {
  let read: Promise<readonly YearOfRequests[]> | undefined;
  const years = () => {
    read ??= lately().then((requests) => yearsOf(stores, requests));
    return read;
  };
  const known = new Map<string, Promise<readonly BodyTask[]>>();
  return {
    async concerned(): Promise<ReadonlySet<string>> {
      return new Set((await years()).flatMap(bodiesOf));
    },
    tasks(bodyId: string): Promise<readonly BodyTask[]> {
      const found = known.get(bodyId) ?? years().then((all) => tasksOf(stores, all, { bodyId, today }));
      known.set(bodyId, found);
      return found;
    },
  };
}

async function yearsOf(stores: WorkStores, all: readonly ChangeRequest[]): Promise<readonly YearOfRequests[]> {
  const found: YearOfRequests[] = [];
  for (const [fiscalYear, requests] of Map.groupBy(all, (one) => one.fiscalYear)) {
    const framework = await frameworkInForce(stores, fiscalYear);
    if (framework !== null) found.push({ framework, requests });
  }
  return found;
}

const awaiting = (framework: Framework, request: ChangeRequest) =>
  (bodyAwaited(framework, request) ?? bodyNoting(framework, request))?.organisationId ?? null;
const deciding = (framework: Framework) => bodyDeciding(framework, 'change-request')?.organisationId ?? null;

function bodiesOf({ framework, requests }: YearOfRequests): readonly string[] {
  const decided = requests.some((one) => decisionsOn(one).length > 0) ? [deciding(framework)] : [];
  return [...decided, ...requests.map((one) => awaiting(framework, one))].filter((one) => one !== null);
}

interface Asked {
  readonly bodyId: string;
  readonly today: CivilDate;
}

async function tasksOf(stores: WorkStores, years: readonly YearOfRequests[], asked: Asked) {
  const { bodyId } = asked;
  const found: BodyTask[] = [];
  let planned: ((one: ChangeRequest) => boolean) | undefined;
  for (const { framework, requests } of years) {
    const waiting = requests.filter((one) => awaiting(framework, one) === bodyId);
    if (waiting.length > 0) planned ??= await onAgendas(stores, asked);
    found.push(
      ...toDecide(
        framework,
        bodyId,
        waiting.filter((one) => planned?.(one) !== true),
      ),
    );
    if (deciding(framework) === bodyId) found.push(...(await toTell(stores, framework, requests, asked)));
  }
  return found;
}

/** Requests that wait for a body and stand on no agenda of a meeting that is to come or still to be recorded. */
function toDecide(framework: Framework, bodyId: string, left: readonly ChangeRequest[]): readonly BodyTask[] {
  if (left.length === 0) return [];
  const [due = null] = left.flatMap((one) => lastDayOf(framework, one)).sort();
  const [since = null] = left.map(({ changedAt }) => changedAt).sort();
  return [
    {
      ...{ bodyId, fiscalYear: framework.fiscalYear, kind: 'call-change-meeting', due, meeting: null, assumed: null },
      ...{ since: due === null ? since : null, count: left.length },
    },
  ];
}

/** Before it is decided, by when OPDC must have been told of the decision. */
function lastDayOf({ changePolicy }: Framework, request: ChangeRequest): readonly CivilDate[] {
  const window =
    changePolicy.value === null || request.status !== 'submitted' ? null : noticeWindow(changePolicy.value, request);
  return window === null ? [] : [window.until];
}

/** Whether a request stands on the agenda of a meeting of the body that is planned, called, or held and not yet recorded. */
async function onAgendas(stores: WorkStores, { bodyId, today }: Asked) {
  const days = { from: addDays(today, -60), to: addDays(today, 366) };
  const meetings = await stores.meetings.between({ ...days, bodyId, statuses: ['draft', 'called', 'held'] });
  // A draft whose day has passed was called by nobody: what it lays waits for another meeting.
  const planned = meetings.filter(({ meeting }) => meeting.status !== 'draft' || meeting.day >= today);
  const ids = planned.map(({ meeting }) => meeting.id);
  const resolved = new Set((await stores.resolutions.itemsResolved(ids)).map((one) => `${one.meetingId} ${one.item}`));
  const agendas = await stores.meetings.itemsOfMany(ids);
  const laying = [...agendas].flatMap(([id, items]) =>
    items.filter(({ position }) => !resolved.has(`${id} ${position}`)),
  );
  return ({ fiscalYear, organisationId, number }: ChangeRequest) =>
    laying.some((item) => isLaidAt(item, 'change-request', `${fiscalYear}/${organisationId}~${number}`));
}

/** Meetings whose decisions OPDC has not been told of, or was told of after the last day where something is in force by them. */
async function toTell(
  stores: WorkStores,
  framework: Framework,
  requests: readonly ChangeRequest[],
  { bodyId, today }: Asked,
): Promise<readonly BodyTask[]> {
  const decided = decidedAtMeetings(framework, requests, bodyId);
  const told = await stores.changeRequests.toldOn(noticeRecipient, [...decided.keys()]);
  const left = [...decided].flatMap(([meetingId, { due, count, inForce }]) => {
    const reachedOn = told.get(meetingId) ?? null;
    const missed = isNoticeMissed({ lastDay: due, today, reachedOn });
    return (missed ? inForce : reachedOn === null) ? [{ meetingId, due, count, missed }] : [];
  });
  const names = await stores.meetings.namesOf(left.map(({ meetingId }) => meetingId));
  return left.map(
    ({ meetingId, due, count, missed }): BodyTask => ({
      ...{ bodyId, fiscalYear: framework.fiscalYear, kind: missed ? 'change-notice-missed' : 'send-change-notice' },
      ...{ due, since: null, count, meeting: names.find(({ id }) => id === meetingId) ?? null },
      assumed: missed ? `${changeAssumptions.keptInForce} ${changeAssumptions.lately}` : null,
    }),
  );
}

interface DecidedAt {
  readonly due: CivilDate;
  readonly count: number;
  readonly inForce: boolean;
}

/** The meetings of the body that decided on these requests: by when the first of them had to be told, and how many there are. */
function decidedAtMeetings({ changePolicy }: Framework, requests: readonly ChangeRequest[], bodyId: string) {
  const meetings = new Map<string, DecidedAt>();
  for (const request of requests)
    for (const { meetingId, bodyId: decidedBy } of decisionsOn(request)) {
      if (meetingId === null || decidedBy !== bodyId || changePolicy.value === null) continue;
      const until = noticeWindow(changePolicy.value, asDecidedAt(request, meetingId))?.until;
      if (until === undefined) continue;
      const before = meetings.get(meetingId) ?? { due: until, count: 0, inForce: false };
      meetings.set(meetingId, {
        due: [until, before.due].toSorted()[0] ?? until,
        count: before.count + 1,
        inForce: before.inForce || (request.madeVersion !== null && request.resolution?.meetingId === meetingId),
      });
    }
  return meetings;
}
