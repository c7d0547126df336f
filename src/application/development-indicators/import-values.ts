import { type CheckedValueRow, countRows, isStoring } from '../../domain/development-indicators/check-value-rows.ts';
import { databaseSettings } from '../../domain/development-indicators/database-settings.data.ts';
import type { TypedValueRow } from '../../domain/development-indicators/read-value-rows.ts';
import type { ValueImport } from '../../domain/development-indicators/value-import.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import {
  appendDatabaseRow,
  type DevelopmentDeps,
  type DevelopmentTables,
  databaseRights,
  onDatabase,
} from './development-deps.ts';
import { type DatabaseKey, provinceNamed } from './read-database.ts';
import { checkedRows, storeRows } from './save-values.ts';

export interface ImportKey extends DatabaseKey {
  readonly id: string;
}

/** Whether somebody may send tables at all; asked before a file is received. */
export async function maySendValues(
  deps: Pick<DevelopmentDeps, 'transactions' | 'clock'>,
  actor: Actor,
  { organisationId }: DatabaseKey,
): Promise<Outcome<true, 'forbidden' | 'not-found'>> {
  return deps.transactions.read(async (stores): Promise<Outcome<true, 'forbidden' | 'not-found'>> => {
    const rights = await databaseRights(stores, actor, organisationId, deps.clock.today());
    if (!rights.entersAny) return refuse('forbidden');
    return (await provinceNamed(stores, organisationId)) === null ? refuse('not-found') : accept(true);
  });
}

interface SentTable extends DatabaseKey {
  readonly fileName: string;
  readonly rows: readonly TypedValueRow[];
}

/** Keeps a table that was sent, to be tried and then saved in pieces. No value is written. */
export async function sendValueTable(
  deps: DevelopmentDeps,
  actor: Actor,
  { organisationId, fileName, rows }: SentTable,
): Promise<Outcome<ValueImport, 'forbidden' | 'not-found' | 'development-rows-too-many'>> {
  const most = databaseSettings.import.rows;
  const allowed = await maySendValues(deps, actor, { organisationId });
  if (!allowed.ok) return allowed;
  if (rows.length > most) return refuse('development-rows-too-many', { count: rows.length, most }, 'evidence');
  return deps.transactions.run(async (stores): Promise<Outcome<ValueImport, 'forbidden'>> => {
    const rights = await databaseRights(stores, actor, organisationId, deps.clock.today());
    const now = deps.clock.now();
    const one: ValueImport = {
      ...{ organisationId, id: deps.ids.next(), fileName, rows, total: rows.length, done: 0 },
      ...{ counts: { stored: 0, same: 0, refused: 0 }, sentAt: now, sentBy: actor.userId, sentName: actor.name },
      ...{ startedAt: null, changedAt: now, finishedAt: null },
    };
    await onDatabase(stores, rights, organisationId, () => stores.valueImports.insert(one));
    return accept(one);
  });
}

/**
 * Begins to save a table, or goes on with one that was interrupted; `runImport` then does it. Who sent it alone: its values are
 * entered by that person, and confirmed by another.
 */
export async function startImport(
  deps: Pick<DevelopmentDeps, 'transactions' | 'clock'>,
  actor: Actor,
  { organisationId, id }: ImportKey,
): Promise<
  Outcome<
    ValueImport,
    | 'forbidden'
    | 'not-found'
    | 'development-import-done'
    | 'development-import-of-other'
    | 'development-import-nothing'
    | 'development-rows-faulty'
  >
> {
  return deps.transactions.run(async (stores) => {
    const rights = await databaseRights(stores, actor, organisationId, deps.clock.today());
    if (!rights.entersAny) return refuse('forbidden');
    return onDatabase(stores, rights, organisationId, async () => {
      const found = await stores.valueImports.find({ organisationId, id }, { lock: true });
      if (found === null) return refuse('not-found');
      if (found.finishedAt !== null) return refuse('development-import-done');
      if (found.sentBy !== actor.userId) return refuse('development-import-of-other', { name: found.sentName });
      if (found.startedAt !== null) return accept(found);
      const question = { organisationId, rows: found.rows, today: deps.clock.today() };
      const counts = countRows(await checkedRows(stores, rights, question));
      if (counts.refused > 0) return refuse('development-rows-faulty', { count: counts.refused });
      if (counts.new + counts.changed === 0) return refuse('development-import-nothing');
      const now = deps.clock.now();
      const begun = { ...found, startedAt: now, changedAt: now };
      await stores.valueImports.update(begun);
      await appendDatabaseRow(stores, actor, {
        ...{ organisationId, action: 'development-import.start', permission: 'enter-development-value' },
        after: { file: found.fileName, rows: found.total, ...counts },
      });
      return accept(begun);
    });
  });
}

/**
 * Saves a table piece by piece, each in a transaction of its own with its progress: no row is saved twice, however often it
 * is interrupted and by however many it is run.
 */
export async function runImport(
  deps: Pick<DevelopmentDeps, 'transactions' | 'clock'>,
  actor: Actor,
  key: ImportKey,
): Promise<void> {
  await deps.transactions.reaching([key.organisationId], async () => {
    for (let going = true; going; )
      going = await deps.transactions.run((stores) => savePiece(deps, stores, actor, key));
  });
}

/** Saves the next piece; false once there is none. */
async function savePiece(
  { clock }: Pick<DevelopmentDeps, 'clock'>,
  stores: DevelopmentTables,
  actor: Actor,
  key: ImportKey,
): Promise<boolean> {
  const found = await stores.valueImports.find(key, { lock: true });
  if (found === null || found.startedAt === null || found.finishedAt !== null) return false;
  const { organisationId } = key;
  const rights = await databaseRights(stores, actor, organisationId, clock.today());
  const piece = found.rows.slice(found.done, found.done + databaseSettings.import.piece);
  const rows = await checkedRows(stores, rights, { organisationId, rows: piece, today: clock.today(), lock: true });
  await storeRows(stores, actor, { organisationId, rows, now: clock.now() });
  const done = found.done + piece.length;
  const finishedAt = done >= found.total ? clock.now() : null;
  await stores.valueImports.update({
    ...{ ...found, done, counts: added(found, rows), changedAt: clock.now(), finishedAt },
  });
  return finishedAt === null;
}

function added({ counts }: ValueImport, rows: readonly CheckedValueRow[]): ValueImport['counts'] {
  const stored = rows.filter(({ outcome }) => isStoring(outcome)).length;
  const refused = rows.filter(({ outcome }) => outcome === 'refused').length;
  return {
    stored: counts.stored + stored,
    same: counts.same + rows.length - stored - refused,
    refused: counts.refused + refused,
  };
}
