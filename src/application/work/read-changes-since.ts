import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { partyOf } from '../../domain/people/organisation.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { ChangeScope, JournalRow } from '../journal/journal-ports.ts';
import { ACCOUNTS_ORGANISATION } from '../people/append-people-journal-row.ts';
import type { PeopleStores } from '../people/people-ports.ts';
import type { Clock, Transactions } from '../ports.ts';
import { yearSubject } from '../year/append-year-journal-row.ts';
import type { YearStores } from '../year/year-ports.ts';

const MOST_CHANGES = 12;
/** The actions about a province's year in its own chain; the others are about people. */
const yearThings = ['agreement', 'host', 'round', 'report', 'result', 'evidence'];
/** What national readers follow in the provinces: documents, not every typed figure. */
const nationalThings = ['agreement', 'report'];
const administratorThings = ['user', 'role', 'delegation', 'framework'];

/** What OPDC publishes for everybody who works in a year: its framework, and the list that was approved. */
const publishedActs = ['framework.publish', 'catalogue.approve'];
const published: ChangeScope = {
  ...{ organisationIds: ['opdc'], things: ['framework', 'catalogue'], subjects: null, actions: publishedActs },
};

type Stores = YearStores & Pick<PeopleStores, 'organisations'>;

/** One change, and how often the same person repeated it on the same object. */
export interface ChangeSince extends JournalRow {
  readonly organisationName: string;
  /** The indicator's name, where the change is about one. */
  readonly indicatorName: string | null;
  readonly times: number;
}

export interface ChangesSince {
  /** The actor's previous sign-in (ISO UTC); null if there was none: then the newest changes are returned. */
  readonly since: string | null;
  /** Newest first; never the actor's own. */
  readonly changes: readonly ChangeSince[];
  /** True when more happened than is listed. */
  readonly more: boolean;
  /** The chain that contains all of it, for readers of the journal; null for others. */
  readonly journalOf: string | null;
}

export interface ReadChangesDeps {
  readonly transactions: Transactions<Stores>;
  readonly clock: Clock;
}

/**
 * What others did since the actor last signed in: a province's staff read their own province, a host the indicators it
 * hosts, OPDC the documents of every province, an administrator the accounts. People who may not read any journal get
 * nothing.
 */
export async function readChangesSince(
  deps: ReadChangesDeps,
  actor: Actor,
): Promise<Outcome<ChangesSince, 'forbidden'>> {
  if (actor.userId === '') return refuse('forbidden');
  return deps.transactions.read(async (stores) => {
    const scopes = await scopesOf(stores, actor, deps.clock.today());
    const worksInYear = actor.holdings.some((one) => partyOf(one.organisationId) !== null);
    const since = scopes.length === 0 && !worksInYear ? null : await previousVisit(stores, actor.userId);
    // Everything published before somebody's first visit is no news to them.
    const news = worksInYear && since !== null ? [published] : [];
    const rows: JournalRow[] = [];
    for (const scope of [...scopes, ...news])
      rows.push(...(await stores.journal.changes({ ...scope, since, exceptUserId: actor.userId, limit: 100 })));
    const folded = combineRepeated(rows.sort((a, b) => (a.at < b.at ? 1 : -1)));
    const changes = await named(stores, folded.slice(0, MOST_CHANGES));
    const [first] = scopes;
    const journalOf = first?.subjects === null ? (first.organisationIds?.[0] ?? null) : null;
    return accept({ since, changes, more: folded.length > MOST_CHANGES, journalOf });
  });
}

async function scopesOf(stores: Stores, actor: Actor, today: string): Promise<ChangeScope[]> {
  const parties = [...new Set(actor.holdings.flatMap((one) => partyOf(one.organisationId) ?? []))];
  const scopes: ChangeScope[] = [];
  for (const organisationId of parties) {
    const where = { organisationIds: [organisationId], things: yearThings };
    if (isPermitted('read-journal', actor, { organisationId })) scopes.push({ ...where, subjects: null });
    else if (isPermitted('read-drafts', actor, { organisationId })) {
      const subjects = await hostedSubjects(stores, actor, organisationId, today);
      if (subjects.length > 0) scopes.push({ ...where, subjects });
    }
  }
  if (scopes.length > 0 || !isPermitted('read-journal', actor, { organisationId: ACCOUNTS_ORGANISATION }))
    return scopes;
  if (actor.holdings.some((one) => one.role === 'administrator'))
    scopes.push({ organisationIds: [ACCOUNTS_ORGANISATION], things: administratorThings, subjects: null });
  if (actor.holdings.some((one) => one.role === 'opdc-officer'))
    scopes.push({ organisationIds: null, things: nationalThings, subjects: null });
  return scopes;
}

/** Journal subjects about the indicators that the actor's agencies host today, and about their reports. */
async function hostedSubjects(stores: Stores, actor: Actor, organisationId: string, today: string): Promise<string[]> {
  const agencies = new Set(actor.holdings.map((one) => one.organisationId));
  const subjects: string[] = [];
  for (const { fiscalYear } of await stores.frameworks.list()) {
    const hosts = await stores.agreements.hosts(organisationId, fiscalYear, today);
    const codes = [...new Set(hosts.filter((one) => agencies.has(one.agencyId)).map((one) => one.code))];
    if (codes.length === 0) continue;
    const reports = await stores.reports.listOfProvince(organisationId, fiscalYear);
    for (const { round } of reports) {
      subjects.push(yearSubject({ organisationId, fiscalYear, round }));
      subjects.push(...codes.map((code) => yearSubject({ organisationId, fiscalYear, round, code })));
    }
    subjects.push(...codes.map((code) => yearSubject({ organisationId, fiscalYear, code })));
  }
  return subjects;
}

/** The previous sign-in, from the journal: it uses the same clock as the changes themselves. */
async function previousVisit(stores: Stores, userId: string): Promise<string | null> {
  const visits = await stores.journal.list({
    organisationId: ACCOUNTS_ORGANISATION,
    subject: `user/${userId}`,
    action: 'session.open',
    limit: 2,
  });
  return visits[1]?.at ?? null;
}

interface Folded {
  readonly row: JournalRow;
  readonly times: number;
}

/** The same action on the same object by the same person is one change, listed at its last time. */
function combineRepeated(rows: readonly JournalRow[]): Folded[] {
  const folded = new Map<string, Folded>();
  for (const row of rows) {
    const key = [row.organisationId, row.subject, row.action, row.actorUserId].join(' ');
    const before = folded.get(key);
    folded.set(key, { row: before?.row ?? row, times: (before?.times ?? 0) + 1 });
  }
  return [...folded.values()];
}

async function named(stores: Stores, folded: readonly Folded[]): Promise<ChangeSince[]> {
  const provinces = await stores.organisations.list({ kind: 'province', provinceId: null });
  const organisations = [...provinces, ...(await stores.organisations.list({ kind: 'cluster', provinceId: null }))];
  const names = new Map(organisations.map((one) => [one.id, one.name]));
  const indicators = new Map<string, string>();
  for (const key of new Set(folded.map(({ row }) => `${row.organisationId} ${row.subject.split('/')[0]}`))) {
    const [organisationId = '', year = ''] = key.split(' ');
    if (!/^\d{4}$/.test(year)) continue;
    const agreement = await stores.agreements.find(organisationId, Number(year));
    for (const one of agreement?.indicators ?? []) indicators.set(`${key}/${one.code}`, one.name);
  }
  return folded.map(({ row, times }) => {
    const [year, ...rest] = row.subject.split('/');
    const indicatorName = indicators.get(`${row.organisationId} ${year}/${rest.at(-1)}`) ?? null;
    return { ...row, times, indicatorName, organisationName: names.get(row.organisationId) ?? row.organisationId };
  });
}
