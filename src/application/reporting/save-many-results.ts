import type { Actor } from '../../domain/people/actor.ts';
import type { Result } from '../../domain/reporting/result.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';
import { accept, type Outcome, type Refusal, refuse, refuseAll } from '../../domain/values/result.ts';
import { sameCellText, sameFigure } from '../../domain/workbook/read-cell.ts';
import { mergeFigures } from '../../domain/workbook/workbook-lines.ts';
import type { Clock } from '../ports.ts';
import type { YearStores } from '../year/year-ports.ts';
import { loadResultEntry, type ResultEntry } from './load-result-entry.ts';
import { mayEnterResult } from './read-result-entry.ts';
import { type SaveResultDeps, type SaveResultRefusal, saveResultIn } from './save-result.ts';

/** One indicator of one party. What is not given stays as it is stored; an empty text of a variable is "not yet known". */
export interface ManyResultsRow {
  readonly organisationId: string;
  readonly code: string;
  /** Null saves over whatever version there is. */
  readonly rowVersion: number | null;
  readonly variables: Readonly<Record<string, string>>;
  readonly narrative: string | null;
  readonly supporting: string | null;
  readonly obstacles: string | null;
  readonly nextSteps: string | null;
  /** Answers to what is asked about the figures, by the question's key. */
  readonly reasons: Readonly<Record<string, string>>;
}

export interface ManyResultsInput extends Omit<RoundKey, 'organisationId'> {
  /** Everything is judged and nothing is kept. */
  readonly dryRun: boolean;
  readonly rows: readonly ManyResultsRow[];
}

type ManyResultsRefusal = SaveResultRefusal | 'bulk-row-repeated';

/** What became of one row, in the order they were sent. */
export interface ManyResultsOutcome {
  readonly outcome: 'saved' | 'unchanged' | 'refused';
  /** As it is now; null where the sender may not see it. */
  readonly result: Result | null;
  readonly refusals: readonly Refusal<ManyResultsRefusal>[];
}

/**
 * Saves results of many parties, each row as its page would: permission, lock, version and figures are asked of every
 * row, and a refused row leaves the others standing. All that is saved is saved in one transaction.
 */
export async function saveManyResults(
  deps: SaveResultDeps,
  actor: Actor,
  input: ManyResultsInput,
): Promise<Outcome<readonly ManyResultsOutcome[], 'forbidden'>> {
  if (actor.userId === '') return refuse('forbidden');
  const { dryRun } = input;
  return deps.transactions.run(async (stores) => accept(await saveEach({ stores, clock: deps.clock }, actor, input)), {
    dryRun,
  });
}

interface OpenTransaction {
  readonly stores: YearStores;
  readonly clock: Clock;
}

/** Rows are taken in one order whoever sends them, so that two senders never wait for each other in a circle. */
async function saveEach(open: OpenTransaction, actor: Actor, input: ManyResultsInput): Promise<ManyResultsOutcome[]> {
  const keyed = input.rows.map((row, index) => ({ row, index, key: `${row.organisationId} ${row.code}` }));
  const ordered = keyed.toSorted((one, other) =>
    one.key === other.key ? one.index - other.index : one.key < other.key ? -1 : 1,
  );
  const outcomes: ManyResultsOutcome[] = [];
  let last: { readonly key: string; readonly index: number } | null = null;
  for (const one of ordered) {
    const repeated: boolean = last !== null && last.key === one.key;
    outcomes[one.index] = repeated
      ? refused([{ code: 'bulk-row-repeated', facts: { first: (last?.index ?? 0) + 1 } }])
      : await saveOne(open, actor, input, one.row);
    if (!repeated) last = one;
  }
  return outcomes;
}

async function saveOne(
  { stores, clock }: OpenTransaction,
  actor: Actor,
  { fiscalYear, round }: ManyResultsInput,
  row: ManyResultsRow,
): Promise<ManyResultsOutcome> {
  const key = { organisationId: row.organisationId, fiscalYear, round, code: row.code };
  const entry = await loadResultEntry(stores, key, clock.today(), { lock: true });
  if (!entry) return refused([{ code: 'not-found' }]);
  if (!mayEnterResult(actor, entry)) return refused([{ code: 'forbidden' }]);
  const wanted = wantedOf(entry, row);
  if (sameEntry(entry.result, wanted) && Object.keys(row.reasons).length === 0)
    return { outcome: 'unchanged', result: entry.result, refusals: [] };
  const saved = await saveResultIn(stores, { clock }, actor, {
    ...{ ...key, ...wanted },
    ...{ rowVersion: row.rowVersion, reasons: row.reasons },
  });
  if (!saved.ok) return refused(saved.refusals);
  return { outcome: 'saved', result: saved.value, refusals: [] };
}

function refused(refusals: readonly Refusal<ManyResultsRefusal>[]): ManyResultsOutcome {
  return { outcome: 'refused', result: null, refusals: refuseAll(refusals).refusals };
}

type Wanted = Pick<Result, 'variables' | 'narrative' | 'supporting' | 'obstacles'> & { readonly nextSteps: string };
const textNames = ['narrative', 'supporting', 'obstacles', 'nextSteps'] as const;

function wantedOf({ indicator, result }: ResultEntry, row: ManyResultsRow): Wanted {
  return {
    variables: mergeFigures(indicator, result.round, result.variables, row.variables),
    narrative: row.narrative ?? result.narrative,
    supporting: row.supporting ?? result.supporting,
    obstacles: row.obstacles ?? result.obstacles,
    nextSteps: row.nextSteps ?? result.nextSteps ?? '',
  };
}

function sameEntry(stored: Result, wanted: Wanted): boolean {
  if (!textNames.every((name) => sameCellText(stored[name] ?? '', wanted[name]))) return false;
  // A total left out follows from its periods: where they are the same, so is it.
  return Object.keys(wanted.variables).every((name) =>
    sameFigure(stored.variables[name] ?? '', wanted.variables[name] ?? ''),
  );
}
