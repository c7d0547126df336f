import { hostAgencyIds } from '../../domain/agreement/host-assignment.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { measureOf, permissionToEnter } from '../../domain/reporting/permission-to-enter.ts';
import type { ResultKey } from '../../domain/reporting/round-key.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { Clock, Transactions } from '../ports.ts';
import type { ResultDraft } from '../year/draft-ports.ts';
import type { YearStores } from '../year/year-ports.ts';
import { type EarlierResult, readEarlierResult } from './earlier-result.ts';
import { loadResultEntry, type ResultEntry } from './load-result-entry.ts';
import { mayReadRound } from './read-access.ts';
import { mayEnterResult } from './read-result-entry.ts';

/** What is shown beside the form: the same indicator in the past, the reader's unsaved draft, and what comes next. */
export interface ResultEntryContext {
  readonly earlier: EarlierResult;
  readonly draft: ResultDraft | null;
  /** The reader's other pending figures of this round, starting after this one. */
  readonly toDo: readonly { readonly code: string; readonly name: string }[];
}

export interface ResultEntryContextDeps {
  readonly transactions: Transactions<YearStores>;
  readonly clock: Clock;
}

/** Reads the context of one result entry; the draft is visible only to its author. */
export async function readResultEntryContext(
  deps: ResultEntryContextDeps,
  actor: Actor,
  key: ResultKey,
): Promise<Outcome<ResultEntryContext, 'forbidden' | 'not-found'>> {
  return deps.transactions.read(async (stores) => {
    const entry = await loadResultEntry(stores, key, deps.clock.today());
    if (!entry) return refuse('not-found');
    const mayEnter = mayEnterResult(actor, entry);
    if (!mayEnter && !mayReadRound(actor, entry.report)) return refuse('forbidden');
    return accept({
      earlier: await readEarlierResult(stores, actor, entry, mayEnter),
      draft: mayEnter && actor.userId !== '' ? await stores.resultDrafts.find(key, actor.userId) : null,
      toDo: mayEnter ? await toDoAfter(stores, actor, entry, deps.clock.today()) : [],
    });
  });
}

/** Figures that the actor has to enter and has not sent, in the agreement's order, starting after this entry. */
async function toDoAfter(stores: YearStores, actor: Actor, entry: ResultEntry, today: string) {
  const { report, agreement, result } = entry;
  if (report.status !== 'open') return [];
  const { organisationId, fiscalYear } = report;
  const open = new Set(
    (await stores.results.listOfRound(report))
      .filter((one) => one.status === 'draft' || one.status === 'returned')
      .map((one) => one.code),
  );
  const hosts = await stores.agreements.hosts(organisationId, fiscalYear, today);
  const { indicators } = agreement;
  const here = indicators.findIndex((one) => one.code === result.code);
  return [...indicators.slice(here + 1), ...indicators.slice(0, here)]
    .filter(({ code, rule, sharedFrom }) => {
      const measure = measureOf({ fiscalYear, code });
      const where = { organisationId, hostAgencyIds: hostAgencyIds(hosts, code), measure };
      return open.has(code) && !sharedFrom && isPermitted(permissionToEnter(rule), actor, where);
    })
    .map(({ code, name }) => ({ code, name }));
}
