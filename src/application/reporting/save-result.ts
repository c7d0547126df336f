import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import type { LockCode } from '../../domain/reporting/lock.ts';
import { permissionToEnter } from '../../domain/reporting/permission-to-enter.ts';
import { type ReadVariablesRefusal, readVariables } from '../../domain/reporting/read-variables.ts';
import { accept, type Outcome, refuse, refuseAll } from '../../domain/values/result.ts';
import { normaliseThai } from '../../domain/values/thai-text.ts';
import type { Clock, Transactions } from '../ports.ts';
import { appendYearEntry } from '../year/append-year-entry.ts';
import type { Result, ResultKey, YearStores } from '../year/year-ports.ts';
import { carryToMembers } from './carry-results.ts';
import { type Entry, hostAgencyIds, loadEntry, lockFacts } from './load-entry.ts';
import { rescoreProvince } from './rescore-province.ts';

export interface SaveResultDeps {
  readonly transactions: Transactions<YearStores>;
  readonly clock: Clock;
}

export interface SaveResultInput extends ResultKey {
  /** The row version the form was drawn from, so that two people never overwrite each other silently. */
  readonly rowVersion: number | null;
  /** Variable name → what was typed; an empty text means "not yet known" (missing is not zero). */
  readonly variables: Readonly<Record<string, string>>;
  readonly narrative: string;
  readonly obstacles: string;
  readonly supporting: string;
}

export type SaveResultRefusal =
  | 'forbidden'
  | 'not-found'
  | 'changed-meanwhile'
  | 'text-too-long'
  | LockCode
  | ReadVariablesRefusal;

const LONGEST_TEXT = 8000;

/**
 * Saves what the host entered for one indicator. The indicator's score, the party's total, the national table
 * and, for a cluster's, every province that counts it follow in the same transaction.
 */
export async function saveResult(
  deps: SaveResultDeps,
  actor: Actor,
  input: SaveResultInput,
): Promise<Outcome<Result, SaveResultRefusal>> {
  return deps.transactions.run(async (stores) => {
    const entry = await loadEntry(stores, input, deps.clock.today(), { lock: true });
    if (!entry) return refuse('not-found');
    const permission = permissionToEnter(entry.indicator.rule);
    const where = { organisationId: input.organisationId, hostAgencyIds: hostAgencyIds(entry.hosts, input.code) };
    if (!isPermitted(permission, actor, where)) return refuse('forbidden');
    const decided = decide(entry, input, actor.name, deps.clock.now());
    if (!decided.ok) return decided;
    await stores.results.update(decided.value);
    await rescoreProvince(stores, entry, deps.clock);
    await appendYearEntry(stores, actor, {
      key: input,
      action: 'result.save',
      permission,
      before: journalled(entry.result),
      after: journalled(decided.value),
    });
    await carryToMembers(stores, actor, input, deps.clock);
    return accept({ ...decided.value, rowVersion: entry.result.rowVersion + 1 });
  });
}

function decide(entry: Entry, input: SaveResultInput, by: string, now: string): Outcome<Result, SaveResultRefusal> {
  if (entry.lock) return refuse(entry.lock, lockFacts(entry));
  if (input.rowVersion !== null && input.rowVersion !== entry.result.rowVersion) return refuse('changed-meanwhile');
  const texts = readTexts(input);
  const read = readVariables(entry.indicator, input.variables);
  if (!texts.ok || !read.ok) return refuseAll([...(read.ok ? [] : read.refusals), ...(texts.ok ? [] : texts.refusals)]);
  return accept({ ...entry.result, ...read.value, ...texts.value, changedAt: now, changedBy: by });
}

function readTexts(input: SaveResultInput) {
  const texts = {
    narrative: normaliseThai(input.narrative),
    obstacles: normaliseThai(input.obstacles),
    supporting: normaliseThai(input.supporting),
  };
  const tooLong = Object.entries(texts).filter(([, text]) => text.length > LONGEST_TEXT);
  if (tooLong.length === 0) return accept(texts);
  return refuseAll<'text-too-long'>(
    tooLong.map(([field, text]) => ({
      code: 'text-too-long',
      field,
      facts: { length: text.length, longest: LONGEST_TEXT },
    })),
  );
}

/** What the journal keeps of a result: the figures and texts, not the bookkeeping. */
export function journalled(result: Result) {
  const { variables, value, state, narrative, obstacles, supporting, status, selfScore } = result;
  return { variables, value, state, narrative, obstacles, supporting, status, selfScore };
}
