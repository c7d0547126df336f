import type { Actor } from '../../domain/people/actor.ts';
import type { Result } from '../../domain/reporting/result.ts';
import { eachResultText, type ResultTextName, resultTextNames } from '../../domain/reporting/result-texts.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';
import { rowIn } from '../../domain/values/known-names.ts';
import { accept, type Outcome, type Refusal, refuse, refuseAll } from '../../domain/values/result.ts';
import { sameCellText, sameFigure } from '../../domain/workbook/read-cell.ts';
import { mergeFigures } from '../../domain/workbook/workbook-lines.ts';
import type { Clock } from '../ports.ts';
import type { YearStores } from '../year/year-ports.ts';
import type { ResultEntry } from './load-result-entry.ts';
import { decideLockedSave, type LockedRounds, lockRounds } from './lock-rounds.ts';
import { mayEnterResult } from './read-result-entry.ts';
import type { SaveResultDeps, SaveResultRefusal } from './save-result.ts';
import { type DecidedSave, isUnchanged, savedResult, writeSaves } from './write-saves.ts';

/** One indicator of one party. What is not given does not change; an empty text of a variable means "not yet known". */
export interface ManyResultsRow extends Readonly<Record<ResultTextName, string | null>> {
  readonly organisationId: string;
  readonly code: string;
  /** Null saves over any version. */
  readonly rowVersion: number | null;
  readonly variables: Readonly<Record<string, string>>;
  /** Answers to the questions about the figures, by the question's key. */
  readonly reasons: Readonly<Record<string, string>>;
}

export interface ManyResultsInput extends Omit<RoundKey, 'organisationId'> {
  /** Everything is checked and nothing is saved. */
  readonly dryRun: boolean;
  readonly rows: readonly ManyResultsRow[];
}

type ManyResultsRefusal = SaveResultRefusal | 'bulk-row-repeated';

/** The outcome of one row, in the order in which they were sent. */
export interface ManyResultsOutcome {
  readonly outcome: 'saved' | 'unchanged' | 'refused';
  /** Its current state; null if the sender may not see it. */
  readonly result: Result | null;
  readonly refusals: readonly Refusal<ManyResultsRefusal>[];
}

/**
 * Saves results of many parties, each row as its page would: permission, lock, version and figures are checked for
 * every row, and a refused row does not affect the others. Everything is saved in one transaction.
 */
export async function saveManyResults(
  deps: SaveResultDeps,
  actor: Actor,
  input: ManyResultsInput,
): Promise<Outcome<readonly ManyResultsOutcome[], 'forbidden'>> {
  if (actor.userId === '') return refuse('forbidden');
  const { dryRun } = input;
  return deps.transactions.run((stores) => saveEach(stores, deps.clock, actor, input), { dryRun });
}

/** Rounds are always locked in the same order, so that two senders cannot deadlock. */
async function saveEach(
  stores: YearStores,
  clock: Clock,
  actor: Actor,
  input: ManyResultsInput,
): Promise<Outcome<readonly ManyResultsOutcome[], never>> {
  const { fiscalYear, round, rows } = input;
  const organisationIds = [...new Set(rows.map((one) => one.organisationId))];
  const locked = await lockRounds(stores, { organisationIds, fiscalYear, round }, clock.today());
  const first = new Map<string, number>();
  const saves: DecidedSave[] = [];
  const outcomes = rows.map((row, index) => {
    const name = `${row.organisationId} ${row.code}`;
    const before = first.get(name);
    if (before !== undefined) return refused([{ code: 'bulk-row-repeated', facts: { first: before + 1 } }]);
    first.set(name, index);
    const { save, outcome } = decideRow(locked, actor, input, row, clock);
    if (save) saves.push(save);
    return outcome;
  });
  const inOrder = saves.toSorted((one, other) => (one.result.code < other.result.code ? -1 : 1));
  await writeSaves(stores, actor, locked.rounds, inOrder, clock);
  return accept(outcomes);
}

interface DecidedRow {
  readonly outcome: ManyResultsOutcome;
  readonly save?: DecidedSave;
}

function decideRow(
  locked: LockedRounds,
  actor: Actor,
  { fiscalYear, round }: ManyResultsInput,
  row: ManyResultsRow,
  clock: Clock,
): DecidedRow {
  const { organisationId, code, rowVersion, reasons } = row;
  const entry = locked.rounds.get(organisationId)?.get(code);
  if (!entry) return { outcome: refused([{ code: 'not-found' }]) };
  if (!mayEnterResult(actor, entry)) return { outcome: refused([{ code: 'forbidden' }]) };
  const wanted = wantedOf(entry, row);
  if (sameEntry(entry.result, wanted) && Object.keys(reasons).length === 0)
    return { outcome: { outcome: 'unchanged', result: entry.result, refusals: [] } };
  const key = { organisationId, fiscalYear, round, code };
  const decided = decideLockedSave(locked, actor, { ...key, ...wanted, rowVersion, reasons }, clock);
  if (!decided.ok) return { outcome: refused(decided.refusals) };
  if (isUnchanged(decided.value)) return { outcome: { outcome: 'unchanged', result: entry.result, refusals: [] } };
  return { outcome: { outcome: 'saved', result: savedResult(decided.value), refusals: [] }, save: decided.value };
}

function refused(refusals: readonly Refusal<ManyResultsRefusal>[]): ManyResultsOutcome {
  return { outcome: 'refused', result: null, refusals: refuseAll(refusals).refusals };
}

type Wanted = Pick<Result, 'variables' | ResultTextName>;

function wantedOf({ indicator, result }: ResultEntry, row: ManyResultsRow): Wanted {
  return {
    variables: mergeFigures(indicator, result.round, result.variables, row.variables),
    ...eachResultText((name) => row[name] ?? result[name]),
  };
}

function sameEntry(stored: Result, wanted: Wanted): boolean {
  if (!resultTextNames.every((name) => sameCellText(stored[name], wanted[name]))) return false;
  // A total that is left out is computed from its periods: if they are the same, so is the total.
  return Object.keys(wanted.variables).every((name) =>
    sameFigure(rowIn(stored.variables, name) ?? '', rowIn(wanted.variables, name) ?? ''),
  );
}
