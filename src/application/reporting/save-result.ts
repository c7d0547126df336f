import { hostAgencyIds } from '../../domain/agreement/host-assignment.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { permissionToEnter } from '../../domain/reporting/permission-to-enter.ts';
import type { Result } from '../../domain/reporting/result.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { Clock, Transactions } from '../ports.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import type { YearStores } from '../year/year-ports.ts';
import { carryToMembers } from './carry-results.ts';
import { type DecideResultRefusal, decideResult, type SaveResultInput } from './decide-result.ts';
import { earlierFigures, earlierResultOf } from './earlier-result.ts';
import { loadResultEntry } from './load-result-entry.ts';
import { rescoreParty } from './rescore-party.ts';

export interface SaveResultDeps {
  readonly transactions: Transactions<YearStores>;
  readonly clock: Clock;
}

export type SaveResultRefusal = 'forbidden' | 'not-found' | DecideResultRefusal;

/**
 * Saves what the host entered for one indicator. The indicator's score, the party's total, the national table
 * and, for a cluster's, every province that counts it follow in the same transaction.
 */
export async function saveResult(
  deps: SaveResultDeps,
  actor: Actor,
  input: SaveResultInput,
): Promise<Outcome<Result, SaveResultRefusal>> {
  return deps.transactions.run((stores) => saveResultIn(stores, deps, actor, input));
}

/** The same as a part of a transaction that saves more: what is refused was refused before anything was written. */
export async function saveResultIn(
  stores: YearStores,
  { clock }: Pick<SaveResultDeps, 'clock'>,
  actor: Actor,
  input: SaveResultInput,
): Promise<Outcome<Result, SaveResultRefusal>> {
  const entry = await loadResultEntry(stores, input, clock.today(), { lock: true });
  if (!entry) return refuse('not-found');
  const permission = permissionToEnter(entry.indicator.rule);
  const where = { organisationId: input.organisationId, hostAgencyIds: hostAgencyIds(entry.hosts, input.code) };
  if (!isPermitted(permission, actor, where)) return refuse('forbidden');
  const earlier = earlierFigures(entry, await earlierResultOf(stores, entry));
  const facts = { earlier, by: actor.name, now: clock.now(), today: clock.today() };
  const decided = decideResult(entry, input, facts);
  if (!decided.ok) return decided;
  await stores.results.update(decided.value);
  await rescoreParty(stores, entry, clock);
  await appendYearJournalRow(stores, actor, {
    key: input,
    action: 'result.save',
    permission,
    before: journalledResult(entry.result),
    after: journalledResult(decided.value),
  });
  await carryToMembers(stores, actor, input, clock);
  return accept({ ...decided.value, rowVersion: entry.result.rowVersion + 1 });
}

/** What the journal keeps of a result: the figures and texts, not the bookkeeping. */
function journalledResult(result: Result) {
  const { variables, value, state, narrative, obstacles, supporting, status, selfScore } = result;
  const { nextSteps = '', expectedOn = null, doubts = [] } = result;
  const asked = doubts.map(({ key, value: about, reason }) => ({ key, value: about, reason }));
  return { variables, value, state, narrative, obstacles, supporting, nextSteps, expectedOn, asked, status, selfScore };
}
