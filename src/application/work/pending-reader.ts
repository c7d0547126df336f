import type { Actor } from '../../domain/people/actor.ts';
import type { Role } from '../../domain/people/roles.ts';
import type { Pending } from '../../domain/work/pending.ts';
import { ownParties } from '../../domain/work/whose-work.ts';
import { pendingAdviceOf } from './read-pending-advice.ts';
import { pendingCarried } from './read-pending-carried.ts';
import { pendingCentralOf } from './read-pending-central.ts';
import { changeTasksReader } from './read-pending-changes.ts';
import { pendingConsultationsOf } from './read-pending-consultations.ts';
import { developmentTasksReader } from './read-pending-development.ts';
import { ownAssessments, pendingEvaluationOf, pendingPanels } from './read-pending-evaluation.ts';
import { pendingHostsOfParty } from './read-pending-hosts.ts';
import { pendingInnovationOf } from './read-pending-innovation.ts';
import { meetingTasksReader } from './read-pending-meetings.ts';
import { pendingOfNation } from './read-pending-nation.ts';
import { pendingObjectionsOf } from './read-pending-objections.ts';
import { pendingObservationsOfNation, pendingObservationsOfParty } from './read-pending-observations.ts';
import { pendingOfParty } from './read-pending-party.ts';
import { pendingPlansOfNation, pendingPlansOfParty } from './read-pending-plans.ts';
import { pendingResults } from './read-pending-results.ts';
import { pendingOfCommittee, refineApprovalRoute } from './read-pending-route.ts';
import { pendingSentBack } from './read-pending-sent-back.ts';
import { pendingVisitsOf } from './read-pending-site-visits.ts';
import { pendingTemplatesOfNation, pendingTemplatesOfParty } from './read-pending-templates.ts';
import type { WorkStores } from './work-deps.ts';

const nationalRoles: readonly Role[] = [
  'opdc-officer',
  'evaluator',
  'central-data-owner',
  'supervising-minister',
  'interior-minister',
  'permanent-secretary',
];

/** Pending work, read once for all askers: a queue asks for one person, the daily reminders for everyone. */
export interface PendingReader {
  /** Everything pending in the parties and at the national steps that may concern the actor. */
  of(actor: Actor): Promise<readonly Pending[]>;
}

/** Creates the reader for one day. Nothing is read before it is needed, and nothing twice. */
export function pendingReader(stores: WorkStores, today: string): PendingReader {
  const read = new Map<string, Promise<readonly Pending[]>>();
  const once = (key: string, fiscalYear: number, ask: () => Promise<readonly Pending[]>) => {
    const found = read.get(key) ?? ask().then((pending) => refineApprovalRoute(stores, fiscalYear, pending));
    read.set(key, found);
    return found;
  };
  const changes = changeTasksReader(stores, today);
  const ofParty = (organisationId: string, fiscalYear: number) =>
    once(`${fiscalYear} ${organisationId}`, fiscalYear, async () => [
      ...(await pendingOfParty(stores, { organisationId, fiscalYear }, today)),
      ...(await pendingPlansOfParty(stores, { organisationId, fiscalYear }, today)),
      ...(await pendingTemplatesOfParty(stores, { organisationId, fiscalYear }, today)),
      ...(await pendingCarried(stores, fiscalYear, organisationId)),
      ...(await pendingHostsOfParty(stores, { organisationId, fiscalYear }, today)),
      ...(await changes.ofParty({ organisationId, fiscalYear })),
      ...(await pendingObservationsOfParty(stores, { organisationId, fiscalYear })),
    ]);
  let years: Promise<readonly number[]> | undefined;
  const meetings = meetingTasksReader(stores, today);
  const development = developmentTasksReader(stores, today);
  return {
    async of(actor) {
      years ??= yearsOf(stores);
      const found: Pending[] = [
        ...(await meetings(actor)),
        ...(await changes.ofBodies(actor)),
        ...(await pendingAdviceOf(stores, actor)),
        ...(await pendingConsultationsOf(stores, actor, today)),
        ...(await pendingVisitsOf(stores, actor, today)),
        ...(await pendingObjectionsOf(stores, actor, today)),
        ...(await pendingInnovationOf(stores, actor, today)),
        ...(await development(actor)),
      ];
      for (const fiscalYear of await years) {
        const national: Pending[] = [];
        found.push(...(await pendingCentralOf(stores, actor, fiscalYear, today)));
        found.push(...(await pendingEvaluationOf(stores, actor, fiscalYear, today)));
        for (const organisationId of partiesOf(actor)) found.push(...(await ofParty(organisationId, fiscalYear)));
        for (const [key, ask] of nationalOf(stores, actor, fiscalYear, today))
          national.push(...(await once(`${fiscalYear} ${key}`, fiscalYear, ask)));
        found.push(...(await ownAssessments(stores, actor, { fiscalYear, today, pending: national })));
      }
      return found;
    },
  };
}

async function yearsOf(stores: WorkStores): Promise<readonly number[]> {
  return [...new Set((await stores.frameworks.list()).map((one) => one.fiscalYear))];
}

type Ask = () => Promise<readonly Pending[]>;

function nationalOf(stores: WorkStores, actor: Actor, fiscalYear: number, today: string): readonly [string, Ask][] {
  const holds = (role: Role) => actor.holdings.some((holding) => holding.role === role);
  const roles = nationalRoles.filter(holds);
  const asked: [string, Ask][] = [];
  if (roles.length > 0)
    asked.push([`nation ${roles.join()}`, () => pendingOfNation(stores, { fiscalYear, roles }, today)]);
  if (holds('opdc-officer')) asked.push(['carried', () => pendingCarried(stores, fiscalYear, null)]);
  if (holds('opdc-officer')) asked.push(['templates', () => pendingTemplatesOfNation(stores, fiscalYear)]);
  if (holds('opdc-officer')) asked.push(['plans', () => pendingPlansOfNation(stores, fiscalYear)]);
  if (holds('opdc-officer')) asked.push(['observations', () => pendingObservationsOfNation(stores, fiscalYear)]);
  if (holds('opdc-officer')) asked.push(['corrections', () => pendingSentBack(stores, fiscalYear)]);
  if (holds('opdc-officer')) asked.push(['panels', () => pendingPanels(stores, fiscalYear, today)]);
  // Who prepared an edition does not announce it.
  if (holds('opdc-officer'))
    asked.push([`results ${actor.userId}`, () => pendingResults(stores, fiscalYear, { userId: actor.userId, today })]);
  if (holds('committee-member')) asked.push(['committee', () => pendingOfCommittee(stores, fiscalYear)]);
  return asked;
}

/** The parties in whose year the actor may have work; a host may answer for an indicator of its province's cluster. */
function partiesOf(actor: Actor): ReadonlySet<string> {
  const hosted = actor.holdings.filter((one) => one.role === 'kpi-host').flatMap((one) => one.clusterIds ?? []);
  return new Set([...ownParties(actor), ...hosted]);
}
