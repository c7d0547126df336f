import {
  type CentralSource,
  type CentralTable,
  type CentralTableKey,
  latestOf,
  noSource,
} from '../../domain/central-data/central-table.ts';
import { type CheckedCentralTable, checkCentralTable } from '../../domain/central-data/check-central-table.ts';
import type { TypedCentralRow } from '../../domain/central-data/read-table-cells.ts';
import { isStale } from '../../domain/lifecycle/is-stale.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isSameContent } from '../../domain/values/content-text.ts';
import { accept, acceptUnchanged, type Outcome, refuse } from '../../domain/values/result.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import { type CentralDeps, type CentralTables, centralSubject, journalledTable, mayWithTable } from './central-deps.ts';
import { type CentralMeasure, centralMeasure } from './central-measure.ts';

export interface CentralTableInput extends CentralTableKey {
  readonly rows: readonly TypedCentralRow[];
  readonly fractionsMeant: boolean;
}

export interface SaveCentralInput extends CentralTableInput {
  /** What is absent stays as it is stored. */
  readonly source?: CentralSource | undefined;
  /** Why what was signed off is corrected. */
  readonly reason: string;
  /** Null states none. */
  readonly rowVersion: number | null;
}

type Refusal = 'forbidden' | 'not-found';
export type SaveCentralRefusal =
  | Refusal
  | 'changed-meanwhile'
  | 'central-table-faulty'
  | 'central-table-handed-over'
  | 'central-link-invalid'
  | 'central-reason-required';

/** What a table would change; nothing is written. */
export async function tryCentralTable(
  deps: CentralDeps,
  actor: Actor,
  input: CentralTableInput,
): Promise<Outcome<CheckedCentralTable, Refusal>> {
  const allowed = mayWriteCentralTable(actor, input);
  if (!allowed.ok) return allowed;
  return deps.transactions.read(async (stores): Promise<Outcome<CheckedCentralTable, Refusal>> => {
    const measure = await centralMeasure(stores, input);
    if (measure === null) return refuse('not-found');
    return accept(checked(measure, input, latestOf(await stores.centralTables.versions(input))));
  });
}

/** Whether the actor may fill in the table; asked before anything is read, so that nobody else learns what there is. */
export function mayWriteCentralTable(actor: Actor, key: CentralTableKey): Outcome<true, 'forbidden'> {
  return mayWithTable('supply-central-score', actor, key) ? accept(true) : refuse('forbidden');
}

function checked(measure: CentralMeasure, { rows, fractionsMeant }: CentralTableInput, stored?: CentralTable) {
  const { provinces, scale } = measure;
  return checkCentralTable({ rows, provinces, scale, before: stored?.figures ?? [], fractionsMeant });
}

/**
 * Saves the draft of a table: what its rows name replaces what was there, the rest stays. Nothing is saved while one row
 * cannot be taken. After a sign-off the same is the draft of the next version, with the reason of the correction.
 */
export async function saveCentralTable(
  deps: CentralDeps,
  actor: Actor,
  input: SaveCentralInput,
): Promise<Outcome<CentralTable, SaveCentralRefusal>> {
  const allowed = mayWriteCentralTable(actor, input);
  if (!allowed.ok) return allowed;
  return deps.transactions.run(async (stores): Promise<Outcome<CentralTable, SaveCentralRefusal>> => {
    const measure = await centralMeasure(stores, input);
    if (measure === null) return refuse('not-found');
    const stored = latestOf(await stores.centralTables.versions(input, { lock: true }));
    const decided = decideSave(measure, input, stored);
    if (!decided.ok) return decided;
    const { value: wanted } = decided;
    if (stored !== undefined && stored.version === wanted.version && isSameTable(stored, wanted))
      return acceptUnchanged(stored);
    const table = { ...wanted, changedAt: deps.clock.now(), changedName: actor.name };
    return accept(await write(stores, actor, stored, table));
  });
}

function isSameTable(one: CentralTable, other: CentralTable): boolean {
  const content = ({ figures, source, reason }: CentralTable) => ({ figures, source, reason });
  return isSameContent(content(one), content(other));
}

function decideSave(
  measure: CentralMeasure,
  input: SaveCentralInput,
  stored: CentralTable | undefined,
): Outcome<CentralTable, SaveCentralRefusal> {
  if (stored?.status === 'handed-over') return refuse('central-table-handed-over');
  if (stored !== undefined && isStale(input.rowVersion, stored)) return refuse('changed-meanwhile');
  const source = input.source ?? stored?.source ?? noSource;
  if (source.link !== '' && !/^https?:\/\/\S+$/i.test(source.link))
    return refuse('central-link-invalid', undefined, 'link');
  const corrects = stored?.status === 'signed-off';
  const reason = input.reason.trim() || (corrects ? '' : (stored?.reason ?? ''));
  const isCorrection = corrects || (stored?.version ?? 1) > 1;
  if (isCorrection && reason === '') return refuse('central-reason-required', undefined, 'reason');
  const { rows, figures } = checked(measure, input, stored);
  const count = rows.filter(({ outcome }) => outcome === 'refused').length;
  if (count > 0) return refuse('central-table-faulty', { count }, 'table');
  const { fiscalYear, round, code } = input;
  return accept({
    ...{ fiscalYear, round, code, organisationId: measure.owner.id, source, figures, status: 'draft' },
    version: corrects ? stored.version + 1 : (stored?.version ?? 1),
    rowVersion: corrects ? 1 : (stored?.rowVersion ?? 1),
    reason: isCorrection ? reason : '',
    returnReason: corrects ? null : (stored?.returnReason ?? null),
    ...{ changedAt: '', changedName: '', signedAt: null, signedName: null },
  });
}

async function write(
  stores: CentralTables,
  actor: Actor,
  stored: CentralTable | undefined,
  table: CentralTable,
): Promise<CentralTable> {
  const isNext = stored?.version !== table.version;
  if (isNext) await stores.centralTables.insert(table);
  else await stores.centralTables.update(table);
  await appendYearJournalRow(stores, actor, {
    key: centralSubject(table, table.organisationId),
    ...{ action: 'central-table.save', permission: 'supply-central-score', reason: table.reason || null },
    before: stored === undefined ? null : journalledTable(stored),
    after: journalledTable(table),
  });
  return isNext ? table : { ...table, rowVersion: table.rowVersion + 1 };
}
