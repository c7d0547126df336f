import { hostAgencyIds } from '../../domain/agreement/host-assignment.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { measureOf, permissionToEnter } from '../../domain/reporting/permission-to-enter.ts';
import { journalledResult, type Result } from '../../domain/reporting/result.ts';
import { isSameResult } from '../../domain/reporting/result-version.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { NewJournalRow } from '../journal/journal-ports.ts';
import type { Clock } from '../ports.ts';
import { yearJournalRow } from '../year/append-year-journal-row.ts';
import type { YearStores } from '../year/year-ports.ts';
import { carryToMembers } from './carry-results.ts';
import { type DecideResultRefusal, decideResult, type SaveResultInput } from './decide-result.ts';
import { type EarlierResult, earlierFigures } from './earlier-result.ts';
import type { ResultEntry } from './load-result-entry.ts';
import type { RoundEntries } from './load-round-entries.ts';
import { saveTotals } from './rescore-party.ts';

export type SaveRefusal = 'forbidden' | DecideResultRefusal;

/** A save that is allowed: the entry it was decided on and the result as it is to be. */
export interface DecidedSave {
  readonly entry: ResultEntry;
  readonly result: Result;
}

/** Asks everything that is asked of a save; nothing is written. */
export function decideSave(
  actor: Actor,
  entry: ResultEntry,
  earlier: EarlierResult,
  input: SaveResultInput,
  clock: Clock,
): Outcome<DecidedSave, SaveRefusal> {
  const { organisationId, code } = input;
  const where = { organisationId, hostAgencyIds: hostAgencyIds(entry.hosts, code), measure: measureOf(entry.result) };
  if (!isPermitted(permissionToEnter(entry.indicator.rule), actor, where)) return refuse('forbidden');
  const facts = { earlier: earlierFigures(entry, earlier), by: actor.name, now: clock.now(), today: clock.today() };
  const decided = decideResult(entry, input, facts);
  return decided.ok ? accept({ entry, result: decided.value }) : decided;
}

/** True if the save would write what is stored. */
export function isUnchanged({ entry, result }: DecidedSave): boolean {
  return isSameResult(entry.result, result);
}

/** The result after its save is written. */
export function savedResult(save: DecidedSave): Result {
  const { entry, result } = save;
  return isUnchanged(save) ? entry.result : { ...result, rowVersion: entry.result.rowVersion + 1 };
}

/**
 * Writes what was decided on locked rounds: every result with its journal row, each party's total once, and for a
 * cluster's round every province that counts it. A save that would write what is stored writes nothing.
 */
export async function writeSaves(
  stores: YearStores,
  actor: Actor,
  rounds: ReadonlyMap<string, RoundEntries>,
  decided: readonly DecidedSave[],
  clock: Clock,
): Promise<void> {
  const saves = decided.filter((save) => !isUnchanged(save));
  for (const [organisationId, entries] of rounds) {
    const own = saves.filter(({ result }) => result.organisationId === organisationId);
    await writeOfParty(stores, actor, entries, own, clock);
  }
  // Last, so that what a cluster carries meets its members' own saves.
  for (const round of new Map(saves.map(({ result }) => [result.organisationId, result])).values())
    await carryToMembers(stores, actor, round, clock);
}

async function writeOfParty(
  stores: YearStores,
  actor: Actor,
  entries: RoundEntries,
  saves: readonly DecidedSave[],
  clock: Clock,
): Promise<void> {
  const results = new Map([...entries.values()].map(({ result }) => [result.code, result]));
  for (const { result } of saves) {
    await stores.results.update(result);
    results.set(result.code, result);
  }
  const [first] = saves;
  if (first) await saveTotals(stores, first.entry, [...results.values()], clock);
  for (const save of saves) await journalSave(stores, actor, save);
}

/** The journal row of one save, by the permission that was asked for it. */
export function journalRowOf(actor: Actor, { entry, result }: DecidedSave): NewJournalRow {
  // Figures that an evaluator had judged are judged again.
  const unjudges = entry.result.assessedScore !== null && result.assessedScore === null;
  return yearJournalRow(actor, {
    key: {
      organisationId: result.organisationId,
      fiscalYear: result.fiscalYear,
      round: result.round,
      code: result.code,
    },
    action: 'result.save',
    permission: permissionToEnter(entry.indicator.rule),
    before: { ...journalledResult(entry.result), ...(unjudges ? { assessedScore: entry.result.assessedScore } : {}) },
    after: { ...journalledResult(result), ...(unjudges ? { assessedScore: null } : {}) },
  });
}

export async function journalSave(stores: Pick<YearStores, 'journal'>, actor: Actor, save: DecidedSave) {
  await stores.journal.append(journalRowOf(actor, save));
}
