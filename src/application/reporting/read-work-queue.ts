import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { partyOf } from '../../domain/people/organisation.ts';
import type { Role } from '../../domain/people/roles.ts';
import { civilDateOf } from '../../domain/values/civil-date.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { toArabicDigits } from '../../domain/values/thai-digits.ts';
import { compareThai, normaliseThai } from '../../domain/values/thai-text.ts';
import { pendingTemplatesOfNation, pendingTemplatesOfProvince } from '../kpi-template/read-pending-templates.ts';
import { pendingOfCommittee, refineRoad } from './pending-road.ts';
import { type DaysLeft, daysLeftFrom, type ReadDeps, type ReadStores } from './read-deps.ts';
import type { Pending } from './read-pending.ts';
import { pendingOfNation } from './read-pending-nation.ts';
import { pendingOfProvince } from './read-pending-province.ts';

const MOST_ROWS = 300;
const nationalRoles: readonly Role[] = [
  'opdc-officer',
  'evaluator',
  'central-data-owner',
  'supervising-minister',
  'interior-minister',
  'permanent-secretary',
];

/** One row of work: a pending step with its names and the working days left. */
export interface WorkItem extends Pending {
  readonly organisationName: string;
  readonly daysLeft: number | null;
  /** Working days it has waited, where it has no due day; null where that is not known. */
  readonly waited: number | null;
  /** Whose holidays were left out (ISO code): the framework's place that counts, as a rule the receiver's seat. */
  readonly countedAt: string;
  /** How many alike waits this row stands for: results of one agency, or provinces where `national`. */
  readonly count: number;
  readonly national: boolean;
}

export interface WorkQueue {
  /** What the actor is to do, due first. */
  readonly mine: readonly WorkItem[];
  /** How many rows there are before the list is cut. */
  readonly mineTotal: number;
  /** What the actor's province (or the nation) waits for from others. */
  readonly waiting: readonly WorkItem[];
  readonly query: string;
  /** The actor's own provinces and clusters and their years with an agreement, newest first. */
  readonly places: readonly WorkPlace[];
}

export interface WorkPlace {
  readonly organisationId: string;
  readonly organisationName: string;
  readonly fiscalYear: number;
}

export interface WorkQueueInput {
  /** Words to find: province, indicator name or code; empty shows everything. */
  readonly query: string;
}

/** The actor's work of every open year: what is theirs to do, and what they wait for from others. */
export async function readWorkQueue(
  deps: ReadDeps,
  actor: Actor,
  input: WorkQueueInput,
): Promise<Outcome<WorkQueue, 'forbidden'>> {
  if (actor.userId === '') return refuse('forbidden');
  return deps.transactions.read(async (stores) => {
    const today = deps.clock.today();
    const pending = await pendingFor(stores, actor, today);
    const days = await daysByYear(stores, pending, today);
    const names = await namesOf(stores);
    const toItem = (one: Folded) => itemOf(one, names, days);
    const mine = pending
      .filter((one) => isMine(actor, one))
      .map((one) => toItem({ ...one, count: 1, national: false }));
    const others = pending.filter((one) => !isMine(actor, one) && concerns(actor, one));
    const waiting = foldAlike(actor, others).map(toItem);
    const query = normaliseThai(input.query).trim();
    const found = mine.filter((item) => matches(item, query)).sort(byDue);
    return accept({
      mine: found.slice(0, MOST_ROWS),
      mineTotal: found.length,
      waiting: waiting.filter((item) => matches(item, query)).sort(byDue),
      query,
      places: await placesOf(stores, actor, names),
    });
  });
}

async function pendingFor(stores: ReadStores, actor: Actor, today: string): Promise<Pending[]> {
  const parties = partiesOf(actor);
  const years = [...new Set((await stores.frameworks.list()).map((one) => one.fiscalYear))];
  const found: Pending[] = [];
  for (const fiscalYear of years) {
    const ofYear: Pending[] = [];
    for (const organisationId of parties)
      for (const pendingIn of [pendingOfProvince, pendingTemplatesOfProvince])
        ofYear.push(...(await pendingIn(stores, { organisationId, fiscalYear }, today)));
    const roles = nationalRoles.filter((role) => actor.holdings.some((holding) => holding.role === role));
    if (roles.length > 0) ofYear.push(...(await pendingOfNation(stores, { fiscalYear, roles }, today)));
    if (roles.includes('opdc-officer')) ofYear.push(...(await pendingTemplatesOfNation(stores, fiscalYear)));
    if (actor.holdings.some((one) => one.role === 'committee-member'))
      ofYear.push(...(await pendingOfCommittee(stores, fiscalYear)));
    found.push(...(await refineRoad(stores, fiscalYear, ofYear)));
  }
  return found;
}

/** The parties in whose year the actor may have work; a host may answer for an indicator of its province's cluster. */
function partiesOf(actor: Actor): ReadonlySet<string> {
  const hosted = actor.holdings.filter((one) => one.role === 'kpi-host').flatMap((one) => one.clusterIds ?? []);
  return new Set([...ownParties(actor), ...hosted]);
}

function ownParties(actor: Actor): ReadonlySet<string> {
  return new Set(actor.holdings.flatMap((one) => partyOf(one.organisationId) ?? []));
}

/** Mine: the step waits for a role I hold, and that role reaches this very thing. */
function isMine(actor: Actor, one: Pending): boolean {
  if (one.kind === 'round-closed') return false;
  const own: Actor = { ...actor, holdings: actor.holdings.filter((holding) => holding.role === one.role) };
  return isPermitted(one.permission, own, { organisationId: one.organisationId, hostAgencyIds: one.hostIds });
}

type Folded = Pending & { readonly count: number; readonly national: boolean };

const isOwnPlace = (actor: Actor, organisationId: string) => ownParties(actor).has(organisationId);

/** A host waits only for what happens to its own indicators, a province for all of its own, the nation as it works. */
function concerns(actor: Actor, one: Pending): boolean {
  const roles = new Set(actor.holdings.map((holding) => holding.role));
  if (one.hostIds.some((id) => actor.holdings.some((holding) => holding.organisationId === id))) return true;
  if (!isOwnPlace(actor, one.organisationId)) {
    if (roles.has('opdc-officer')) return one.kind !== 'supply-score';
    return roles.has('evaluator') && one.kind === 'receive';
  }
  return roles.has('governor') || roles.has('provincial-officer');
}

/** Waits alike become one row with a count: the results of one agency, or the provinces at one step. */
function foldAlike(actor: Actor, waiting: readonly Pending[]): Folded[] {
  const folded = new Map<string, Folded>();
  for (const one of waiting) {
    const national = !isOwnPlace(actor, one.organisationId);
    const where = national ? '' : `${one.organisationId}|${one.agency}`;
    const key = `${one.kind}|${one.fiscalYear}|${one.round}|${where}`;
    const before = folded.get(key);
    folded.set(key, { ...one, indicator: before ? null : one.indicator, count: (before?.count ?? 0) + 1, national });
  }
  return [...folded.values()];
}

async function placesOf(stores: ReadStores, actor: Actor, names: ReadonlyMap<string, string>): Promise<WorkPlace[]> {
  const own = [...ownParties(actor)];
  const years = [...new Set((await stores.frameworks.list()).map((one) => one.fiscalYear))].sort((a, b) => b - a);
  const places: WorkPlace[] = [];
  for (const organisationId of own)
    for (const fiscalYear of years) {
      if (!(await stores.agreements.find(organisationId, fiscalYear))) continue;
      places.push({ organisationId, organisationName: names.get(organisationId) ?? organisationId, fiscalYear });
    }
  return places;
}

async function namesOf(stores: ReadStores): Promise<ReadonlyMap<string, string>> {
  const provinces = await stores.organisations.list({ kind: 'province', provinceId: null });
  const clusters = await stores.organisations.list({ kind: 'cluster', provinceId: null });
  return new Map([...provinces, ...clusters].map((one) => [one.id, one.name]));
}

interface YearDays {
  readonly countedAt: string;
  readonly left: DaysLeft;
}

/** Each year counts at the place its own framework names. */
async function daysByYear(stores: ReadStores, pending: readonly Pending[], today: string) {
  const days = new Map<number, YearDays>();
  for (const fiscalYear of new Set(pending.map((one) => one.fiscalYear))) {
    const framework = await stores.frameworks.current(fiscalYear);
    if (!framework) continue;
    const countedAt = framework.dueRule.placeThatCounts.value;
    days.set(fiscalYear, { countedAt, left: await daysLeftFrom(stores, today, countedAt) });
  }
  return days;
}

function itemOf(one: Folded, names: ReadonlyMap<string, string>, years: ReadonlyMap<number, YearDays>): WorkItem {
  const organisationName = names.get(one.organisationId) ?? one.organisationId;
  const days = years.get(one.fiscalYear);
  const since = one.since === undefined || one.count > 1 ? null : (days?.left(civilDateOf(one.since)) ?? null);
  return {
    ...one,
    organisationName,
    daysLeft: days?.left(one.due) ?? null,
    waited: since === null ? null : Math.abs(since),
    countedAt: days?.countedAt ?? '',
  };
}

function matches(item: WorkItem, query: string): boolean {
  const { indicator, organisationName, agency, fiscalYear } = item;
  const text = [organisationName, agency, fiscalYear, indicator?.code, indicator?.name].join(' ').toLowerCase();
  const words = toArabicDigits(query).toLowerCase().split(/\s+/);
  return words.every((word) => toArabicDigits(text).includes(word));
}

function byDue(a: WorkItem, b: WorkItem): number {
  const dayA = a.due ?? '9999';
  const dayB = b.due ?? '9999';
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  return (
    b.fiscalYear - a.fiscalYear ||
    compareThai(a.organisationName, b.organisationName) ||
    (a.indicator?.position ?? 0) - (b.indicator?.position ?? 0)
  );
}
