import type { Actor } from '../../domain/people/actor.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { JournalStore } from '../journal/journal-ports.ts';
import { appendPeopleJournalRow } from '../people/append-people-journal-row.ts';
import type { MachineClock, Transactions } from '../ports.ts';
import type { DatabaseState } from './backup-manifest.ts';
import type { BackupWriter, DatabaseSource, WrittenPart } from './backup-ports.ts';
import type { NamedFile, StoredFiles } from './maintenance-ports.ts';

export interface BackUpDeps {
  readonly database: DatabaseSource;
  readonly files: StoredFiles;
  readonly transactions: Transactions<{ readonly journal: JournalStore }>;
  readonly machine: Pick<MachineClock, 'now'>;
}

export type BackUpProgress = (part: 'rows' | 'files', done: number, all: number) => void;

export interface MadeBackup {
  readonly folder: string;
  readonly tables: number;
  readonly rows: number;
  readonly files: number;
  /** Files that no earlier backup in the same place had. */
  readonly addedFiles: number;
}

interface CopiedRows {
  readonly state: DatabaseState;
  readonly files: readonly NamedFile[];
  readonly parts: ReadonlyMap<string, WrittenPart>;
}

/**
 * Copies the database as it is at one moment, and then every file that its rows name, while the product goes on working.
 * Refuses, and leaves nothing, if a file is not there as its row says. A workbook that was only checked is not copied:
 * it can be uploaded again. The journal records the backup once it is whole.
 */
export async function backUp(
  deps: BackUpDeps,
  actor: Actor,
  writer: BackupWriter,
  progress: BackUpProgress = () => {},
): Promise<Outcome<MadeBackup, 'backup-file-missing'>> {
  const madeAt = deps.machine.now();
  const made = await writeBackup(deps, madeAt, writer, progress).catch(async (error: unknown) => {
    await writer.abandon();
    throw error;
  });
  if (!made.ok) {
    await writer.abandon();
    return made;
  }
  const { tables, rows, files } = made.value;
  const entry = { action: 'backup.make', subject: madeAt, after: { tables, rows, files } };
  await deps.transactions.run((stores) => appendPeopleJournalRow(stores, actor, entry));
  return made;
}

async function writeBackup(
  deps: BackUpDeps,
  madeAt: string,
  writer: BackupWriter,
  progress: BackUpProgress,
): Promise<Outcome<MadeBackup, 'backup-file-missing'>> {
  const copied = await copyRows(deps.database, writer, progress);
  const added = await copyFiles(deps.files, copied.files, writer, progress);
  if (!added.ok) return added;
  const list = await writer.writeFileList(copied.files);
  const tables = copied.state.tables.map((table) => ({ ...table, ...partOf(copied, table.name) }));
  const files = { count: copied.files.length, listSha256: list.sha256 };
  const folder = await writer.finish({ format: 1, madeAt, ...copied.state, tables, files });
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  return accept({ folder, tables: tables.length, rows, files: files.count, addedFiles: added.value });
}

function copyRows(database: DatabaseSource, writer: BackupWriter, progress: BackUpProgress): Promise<CopiedRows> {
  return database.atOneMoment(async (moment) => {
    const { tables } = moment.state;
    const parts = new Map<string, WrittenPart>();
    for (const table of tables) {
      parts.set(table.name, await writer.writeRows(table.name, moment.rowsOf(table)));
      progress('rows', parts.size, tables.length);
    }
    return { state: moment.state, files: moment.files.filter(({ kind }) => kind !== 'workbook'), parts };
  });
}

function partOf({ parts }: CopiedRows, table: string): WrittenPart {
  const part = parts.get(table);
  if (part === undefined) throw new Error(`table ${table} was not written`);
  return part;
}

/** Files named at that moment are never removed, so they are still there however long the rows took. */
async function copyFiles(
  stored: StoredFiles,
  files: readonly NamedFile[],
  writer: BackupWriter,
  progress: BackUpProgress,
): Promise<Outcome<number, 'backup-file-missing'>> {
  let [added, done] = [0, 0];
  for (const file of files) {
    const now = await writer.storeFile(file, stored);
    if (now === 'lost') return refuse('backup-file-missing', { sha256: file.sha256, place: file.place });
    if (now === 'added') added += 1;
    done += 1;
    progress('files', done, files.length);
  }
  return accept(added);
}
