import type { RoundCode } from '../../domain/framework/source-schema.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { toArabicDigits } from '../../domain/values/thai-digits.ts';
import { normaliseThai } from '../../domain/values/thai-text.ts';
import type { Pending } from '../../domain/work/pending.ts';
import { taskKey } from '../../domain/work/task-key.ts';
import { ownParties } from '../../domain/work/whose-work.ts';
import { pendingReader } from './pending-reader.ts';
import { sentReminders } from './sent-reminders.ts';
import { splitPending } from './split-pending.ts';
import type { WorkDeps, WorkStores } from './work-deps.ts';
import { alone, byDue, type CombinedPending, daysByYear, itemOf, namesOf, type WorkItem } from './work-items.ts';

const MOST_ROWS = 300;
export interface WorkQueue {
  /** The actor's own work, by due day. */
  readonly mine: readonly WorkItem[];
  /** The number of rows before the list is cut. */
  readonly mineTotal: number;
  /** What the actor's province (or the nation) is waiting for from others. */
  readonly waiting: readonly WorkItem[];
  readonly query: string;
  /** The last day whose holidays are known; null if none are. */
  readonly holidaysUntil: string | null;
  /** The actor's own provinces and clusters, and the clusters in which their agency hosts an indicator, with their years with an agreement, newest first. */
  readonly places: readonly WorkPlace[];
}

export interface WorkPlace {
  readonly organisationId: string;
  readonly organisationName: string;
  readonly fiscalYear: number;
  /** Rounds still with the party in which the actor enters results: each has a workbook. */
  readonly roundsToEnter: readonly RoundCode[];
}

export interface WorkQueueInput {
  /** Search words: province, indicator name or code; empty shows everything. */
  readonly query: string;
}

/** The actor's work of every open year: their own, and what they wait for from others. */
export async function readWorkQueue(
  deps: WorkDeps,
  actor: Actor,
  input: WorkQueueInput,
): Promise<Outcome<WorkQueue, 'forbidden'>> {
  if (actor.userId === '') return refuse('forbidden');
  return deps.transactions.read(async (stores) => {
    const today = deps.clock.today();
    const pending = await pendingReader(stores, today).of(actor);
    const years = await daysByYear(
      stores,
      pending.map((one) => one.fiscalYear),
      today,
    );
    const names = await namesOf(stores);
    const sent = await sentReminders(stores, pending.map(taskKey), today);
    const toItem = (one: CombinedPending) => itemOf(one, { names, years, sent });
    const split = await splitPending(stores, actor, pending, today);
    const mine = split.mine.map((one) => toItem(alone(one)));
    const others = split.others.filter((one) => concerns(actor, one));
    const waiting = combineAlike(actor, others).map(toItem);
    const query = normaliseThai(input.query).trim();
    const found = mine.filter((item) => matches(item, query)).sort(byDue);
    return accept({
      mine: found.slice(0, MOST_ROWS),
      mineTotal: found.length,
      waiting: waiting.filter((item) => matches(item, query)).sort(byDue),
      ...{ query, holidaysUntil: await stores.holidays.knownUntil() },
      places: await placesOf(stores, actor, names, today),
    });
  });
}

const isOwnPlace = (actor: Actor, organisationId: string) => ownParties(actor).has(organisationId);

/** A host waits for its own indicators only, a province for all of its own, the nation for everything. */
function concerns(actor: Actor, one: Pending): boolean {
  const roles = new Set(actor.holdings.map((holding) => holding.role));
  if (one.hostIds.some((id) => actor.holdings.some((holding) => holding.organisationId === id))) return true;
  if (!isOwnPlace(actor, one.organisationId)) {
    if (roles.has('opdc-officer')) return one.kind !== 'supply-score';
    return roles.has('evaluator') && one.kind === 'receive';
  }
  return roles.has('governor') || roles.has('provincial-officer');
}

/** Similar pending work becomes one row with a count: the results of one agency, or the provinces at one step. */
function combineAlike(actor: Actor, waiting: readonly Pending[]): CombinedPending[] {
  const folded = new Map<string, CombinedPending>();
  for (const one of waiting) {
    const national = !isOwnPlace(actor, one.organisationId);
    const where = national ? '' : `${one.organisationId}|${one.agency}`;
    const key = `${one.kind}|${one.fiscalYear}|${one.round}|${where}`;
    const before = folded.get(key);
    const tasks = [...(before?.tasks ?? []), taskKey(one)];
    folded.set(key, { ...one, indicator: before ? null : one.indicator, count: tasks.length, national, tasks });
  }
  return [...folded.values()];
}

async function placesOf(
  stores: WorkStores,
  actor: Actor,
  names: ReadonlyMap<string, string>,
  today: string,
): Promise<WorkPlace[]> {
  const own = ownParties(actor);
  const hosting = actor.holdings.filter((one) => one.role === 'kpi-host');
  // An agency may host indicators of the cluster of its province.
  const parties = new Set([...own, ...hosting.flatMap((one) => one.clusterIds ?? [])]);
  const years = [...new Set((await stores.frameworks.list()).map((one) => one.fiscalYear))].sort((a, b) => b - a);
  const places: WorkPlace[] = [];
  for (const organisationId of parties)
    for (const fiscalYear of years) {
      if (!(await stores.agreements.find(organisationId, fiscalYear))) continue;
      if (!own.has(organisationId) && !(await hostsIn(stores, hosting, { organisationId, fiscalYear }, today)))
        continue;
      const organisationName = names.get(organisationId) ?? organisationId;
      const roundsToEnter = await roundsToEnterOf(stores, actor, { organisationId, fiscalYear }, today);
      places.push({ organisationId, organisationName, fiscalYear, roundsToEnter });
    }
  return places;
}

async function hostsIn(
  stores: WorkStores,
  hosting: Actor['holdings'],
  { organisationId, fiscalYear }: Pick<WorkPlace, 'organisationId' | 'fiscalYear'>,
  today: string,
): Promise<boolean> {
  const hosts = await stores.agreements.hosts(organisationId, fiscalYear, today);
  return hosts.some(({ agencyId }) => hosting.some((one) => one.organisationId === agencyId));
}

/** A host enters what its agency hosts today: before its assignments begin there is no workbook for it. */
async function roundsToEnterOf(
  stores: WorkStores,
  actor: Actor,
  { organisationId, fiscalYear }: Pick<WorkPlace, 'organisationId' | 'fiscalYear'>,
  today: string,
): Promise<RoundCode[]> {
  const hosting = actor.holdings.some((one) => one.role === 'kpi-host');
  const hosts = hosting ? await stores.agreements.hosts(organisationId, fiscalYear, today) : [];
  const hostAgencyIds = hosts.map((one) => one.agencyId);
  if (!isPermitted('enter-result', actor, { organisationId, hostAgencyIds })) return [];
  const reports = await stores.reports.listOfProvince(organisationId, fiscalYear);
  return reports.filter((one) => one.status === 'open').map((one) => one.round);
}

function matches(item: WorkItem, query: string): boolean {
  const { indicator, organisationName, agency, fiscalYear } = item;
  const text = [organisationName, agency, fiscalYear, indicator?.code, indicator?.name].join(' ').toLowerCase();
  const words = toArabicDigits(query).toLowerCase().split(/\s+/);
  return words.every((word) => toArabicDigits(text).includes(word));
}
