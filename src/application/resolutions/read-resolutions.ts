import { type DecisionSubject, decisionSubjects } from '../../domain/framework/agreement-schema.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import { bodyDeciding, type DecidingBody } from '../../domain/framework/instrument.ts';
import { type StatedApproval, statedApproval } from '../../domain/framework/stated-approval.ts';
import type { AgendaItem, Meeting } from '../../domain/meetings/meeting.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { isAnnounced, subjectKeyOf } from '../../domain/results/result-summary.ts';
import { accept, type Outcome, type Refusal, refuse } from '../../domain/values/result.ts';
import { mayActInBody } from '../bodies/may-act-in-body.ts';
import { refuseMeeting, refuseOfNoBody } from '../meetings/unseen-meeting.ts';
import { readsUnannounced } from '../results/reads-unannounced.ts';
import { frameworkInForce } from '../year/framework-of.ts';
import { type AbleRefusal, checkAble } from './able-to-resolve.ts';
import type { PendingSubject } from './resolution-act.ts';
import { resolutionActs } from './resolution-acts.ts';
import type { ResolutionDeps, ResolutionTables } from './resolution-deps.ts';
import type { RecordedResolution } from './resolution-ports.ts';
import { type NamedResolution, withSubjectNames } from './subject-names.ts';

/** What of one kind waits for the body that decides on it. */
export interface WaitingKind {
  readonly kind: DecisionSubject;
  readonly fiscalYear: number;
  readonly body: DecidingBody;
  readonly subjects: readonly PendingSubject[];
}

export interface YearResolutions {
  readonly fiscalYear: number;
  /** Null for readers who may not see what is not decided yet. */
  readonly waiting: readonly WaitingKind[] | null;
  /** What the documents of the year state to have been resolved on its framework; null: nothing. */
  readonly stated: StatedApproval | null;
  readonly recorded: readonly NamedResolution[];
}

/** What bodies have resolved about a year, and what waits for them. */
export async function readResolutions(
  deps: Pick<ResolutionDeps, 'transactions' | 'clock' | 'secrets'>,
  actor: Actor,
  { fiscalYear }: { readonly fiscalYear: number },
): Promise<Outcome<YearResolutions, 'forbidden' | 'framework-not-found'>> {
  if (!isPermitted('read-published', actor, { organisationId: 'opdc' })) return refuse('forbidden');
  return deps.transactions.read(async (stores) => {
    const framework = await frameworkInForce(stores, fiscalYear);
    if (!framework) return refuse('framework-not-found', { year: fiscalYear });
    const seesWaiting = isPermitted('read-national', actor, { organisationId: 'opdc' });
    const seesResults = await readsUnannounced(stores, actor, framework, deps.clock.today());
    const waiting = seesWaiting ? await waitingIn(stores, deps, framework, () => true) : null;
    const all = await stores.resolutions.ofYear(fiscalYear);
    const told = seesWaiting ? all : all.filter(isTold);
    const readable = seesResults ? told : await withoutUnannounced(stores, fiscalYear, told);
    const recorded = await withSubjectNames(stores, readable);
    const seen = seesResults ? waiting : (waiting?.filter(({ kind }) => kind !== 'results') ?? null);
    return accept({ fiscalYear, waiting: seen, stated: statedApproval(framework), recorded: seenBy(actor, recorded) });
  });
}

/** Of incentives only what was approved is told: what a body sent back was never anybody's. */
const isTold = ({ subjectKind, decided }: RecordedResolution) => subjectKind !== 'incentives' || decided === 'approved';

/** What a body resolved on results is public once they are announced. */
async function withoutUnannounced(
  { resultSummaries }: Pick<ResolutionTables, 'resultSummaries'>,
  fiscalYear: number,
  recorded: readonly RecordedResolution[],
): Promise<readonly RecordedResolution[]> {
  if (recorded.every(({ subjectKind }) => subjectKind !== 'results')) return recorded;
  const announced = (await resultSummaries.listOfYear(fiscalYear)).filter(isAnnounced).map(subjectKeyOf);
  return recorded.filter(
    (one) => one.subjectKind !== 'results' || one.subjectKeys.every((key) => announced.includes(key)),
  );
}

/** A resolution is public; who recorded it is told to those who are signed in. */
function seenBy({ userId }: Actor, recorded: readonly NamedResolution[]): readonly NamedResolution[] {
  return userId === '' ? recorded.map((one) => ({ ...one, recordedName: '' })) : recorded;
}

export interface MeetingResolutions {
  readonly meeting: Meeting;
  readonly items: readonly AgendaItem[];
  readonly waiting: readonly WaitingKind[];
  readonly recorded: readonly NamedResolution[];
  /** Why no resolution of the meeting can be recorded today; empty if one can. */
  readonly hindrances: readonly Refusal<AbleRefusal>[];
}

/** What a body may decide at one of its meetings, for whoever keeps its record. */
export async function readMeetingResolutions(
  deps: Pick<ResolutionDeps, 'transactions' | 'clock' | 'secrets'>,
  actor: Actor,
  { id }: { readonly id: string },
): Promise<Outcome<MeetingResolutions, 'forbidden' | 'not-found' | 'meeting-of-no-body'>> {
  return deps.transactions.read(async (stores) => {
    const meeting = await stores.meetings.find(id);
    if (meeting === null) return refuseMeeting(actor, null);
    const { bodyId } = meeting;
    if (bodyId === null) return refuseOfNoBody(actor, meeting);
    const day = deps.clock.today();
    if (!(await mayActInBody(stores, actor, { bodyId, day })).writes) return refuseMeeting(actor, meeting);
    const waiting: WaitingKind[] = [];
    for (const fiscalYear of meeting.fiscalYears) {
      const framework = await frameworkInForce(stores, fiscalYear);
      if (framework)
        waiting.push(...(await waitingIn(stores, deps, framework, (body) => body.organisationId === bodyId)));
    }
    const items = await stores.meetings.items(meeting);
    const able = await checkAble(stores, { ...meeting, bodyId }, deps.clock.today());
    const hindrances = able.ok ? [] : able.refusals;
    const recorded = await withSubjectNames(stores, await stores.resolutions.ofMeeting(id));
    return accept({ meeting, items, waiting, hindrances, recorded });
  });
}

/** What waits in a year for the bodies that are chosen. */
export async function waitingIn(
  stores: ResolutionTables,
  deps: Pick<ResolutionDeps, 'secrets'>,
  framework: Framework,
  chosen: (body: DecidingBody) => boolean,
): Promise<readonly WaitingKind[]> {
  const waiting: WaitingKind[] = [];
  for (const kind of decisionSubjects) {
    const deciding = bodyDeciding(framework, kind);
    const act = resolutionActs[kind];
    if (deciding === null) continue;
    for (const body of act.bodies?.(framework) ?? [deciding]) {
      if (!chosen(body)) continue;
      const subjects = await act.pending(stores, framework, deps, body);
      if (body.code === deciding.code || subjects.length > 0)
        waiting.push({ kind, fiscalYear: framework.fiscalYear, body, subjects });
    }
  }
  return waiting;
}
