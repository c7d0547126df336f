import { systemActor } from '../../domain/people/actor.ts';
import { timeOfDayOf } from '../../domain/values/civil-date.ts';
import { isNameIn } from '../../domain/values/known-names.ts';
import type { JournalStore } from '../journal/journal-ports.ts';
import { appendPeopleJournalRow } from '../people/append-people-journal-row.ts';
import type { Clock, MachineClock, Transactions } from '../ports.ts';
import type { FileVault, WaitingFile } from '../year/file-vault.ts';
import type { MaintenanceStores, RetentionRun } from './maintenance-ports.ts';
import { type CleanedTable, retention } from './retention.data.ts';
import type { ForDays } from './retention.ts';

/** When the night's removal begins, in Bangkok: few people work then, and reminders come later. */
const cleanUpAt = '01.00';

/** Days by table, where they differ from the data. */
export type RetentionDays = Readonly<Partial<Record<CleanedTable, number>>>;

export interface CleanUpDeps {
  readonly transactions: Transactions<MaintenanceStores & { readonly journal: JournalStore }>;
  readonly files: Pick<FileVault, 'discard'>;
  readonly clock: Clock;
  readonly machine: MachineClock;
  readonly days: RetentionDays;
}

/** The tables whose rows are removed after some days, with the days that hold here. */
export function periodsOf(days: RetentionDays): readonly (ForDays & { readonly table: CleanedTable })[] {
  return Object.entries(retention).flatMap(([table, rule]) =>
    rule.for === 'days' && isCleaned(table) ? [{ ...rule, table, days: days[table] ?? rule.days }] : [],
  );
}

export function isCleaned(table: string): table is CleanedTable {
  return isNameIn(retention, table) && retention[table].for === 'days';
}

/**
 * Removes what is no longer needed, once a night whichever of several processes comes first, in one transaction with a
 * journal row that counts it. Null: not yet time, or done. Waiting files go after their rows: what is left of them if
 * the process ends between is removed as any file nobody names.
 */
export async function cleanUp(deps: CleanUpDeps): Promise<RetentionRun | null> {
  const day = deps.machine.today();
  if (timeOfDayOf(deps.machine.now()) < cleanUpAt) return null;
  if ((await deps.transactions.read((stores) => stores.retention.find(day))) !== null) return null;
  const done = await deps.transactions.run(async (stores) => {
    if (!(await stores.retention.begin(day, deps.machine.now()))) return null;
    const { removed, files } = await removeAll(deps, stores);
    const run = { day, finishedAt: deps.machine.now(), removed };
    await stores.retention.finish(run);
    await appendPeopleJournalRow(stores, systemActor, { action: 'retention.run', subject: day, after: removed });
    return { run, files };
  });
  for (const file of done?.files ?? []) await deps.files.discard(file);
  return done?.run ?? null;
}

async function removeAll(deps: CleanUpDeps, stores: MaintenanceStores) {
  const removed: Record<string, number> = {};
  let files: readonly WaitingFile[] = [];
  for (const { table, days, clock } of periodsOf(deps.days)) {
    const now = clock === 'machine' ? deps.machine.now() : deps.clock.now();
    const before = new Date(Date.parse(now) - days * 24 * 60 * 60 * 1000).toISOString();
    if (table === 'workbook_upload') files = await stores.retention.unusedWorkbooks(before);
    removed[table] = await stores.retention.remove(table, before);
  }
  return { removed, files };
}
