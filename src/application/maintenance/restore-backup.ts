import type { Actor } from '../../domain/people/actor.ts';
import { accept, type Outcome, refusal, refuse, refuseAll } from '../../domain/values/result.ts';
import type { JournalStore, JournalVerdict, JournalVerifier } from '../journal/journal-ports.ts';
import { appendPeopleJournalRow } from '../people/append-people-journal-row.ts';
import type { Secrets, Transactions } from '../ports.ts';
import type { VerificationStores } from '../reporting/verification-ports.ts';
import { type ScoreVerdict, verifyScores } from '../reporting/verify-scores.ts';
import type { YearStores } from '../year/year-ports.ts';
import type { JournalHead } from './backup-manifest.ts';
import type { BackupReader, DatabaseSource, DatabaseTarget, RestoredFiles } from './backup-ports.ts';
import type { MaintenanceStores } from './maintenance-ports.ts';
import { type FileVerdict, verifyFiles } from './verify-files.ts';

export interface RestoreDeps {
  readonly target: DatabaseTarget;
  /** The same database, once it is restored. */
  readonly database: DatabaseSource;
  readonly transactions: Transactions<
    YearStores & MaintenanceStores & VerificationStores & { readonly journal: JournalStore }
  >;
  readonly secrets: Pick<Secrets, 'sha256'>;
  readonly journal: JournalVerifier;
  readonly files: RestoredFiles;
}

export type RestoreProgress = (step: 'check' | 'files' | 'rows' | 'prove', detail: string) => void;

/** What was found of the restored data, compared with what the backup says of itself. */
export interface RestoreProof {
  readonly scores: ScoreVerdict;
  readonly journal: JournalVerdict;
  readonly files: FileVerdict;
  /** Chains whose end differs from the manifest's. */
  readonly otherHeads: readonly string[];
  readonly rows: number;
}

export type RestoreRefusal =
  | 'backup-part-altered'
  | 'backup-part-missing'
  | 'restore-not-empty'
  | 'restore-schema-newer'
  | 'migration-unknown'
  | 'migration-changed';

/**
 * Restores a backup into an empty place and proves it: scores are computed again, every chain of the journal is
 * verified and ends where the manifest says, every file is hashed. A damaged backup is refused before anything is
 * written, and so is a place that holds data.
 */
export async function restoreBackup(
  deps: RestoreDeps,
  actor: Actor,
  backup: BackupReader,
  progress: RestoreProgress = () => {},
): Promise<Outcome<RestoreProof, RestoreRefusal>> {
  const contents = await deps.target.findContents();
  if (contents !== null) return refuse('restore-not-empty', { table: contents });
  const damage = await backup.findDamage((part) => progress('check', part));
  const named = damage.map(({ part, fault }) => refusal(`backup-part-${fault}`, { part }));
  if (named.length > 0) return refuseAll(named);
  await storeFiles(deps.files, backup, progress);
  const { tables, ...state } = backup.manifest;
  const loaded = await deps.target.load({ ...state, tables }, ({ name }) => {
    progress('rows', name);
    return backup.rowsOf(name);
  });
  if (!loaded.ok) return loaded;
  const proof = await prove(deps, backup, progress);
  const entry = {
    action: 'backup.restore',
    subject: state.madeAt,
    after: { rows: proof.rows, files: proof.files.files },
  };
  await deps.transactions.run((stores) => appendPeopleJournalRow(stores, actor, entry));
  return accept(proof);
}

async function storeFiles(files: RestoredFiles, backup: BackupReader, progress: RestoreProgress): Promise<void> {
  for (const sha256 of await backup.listFiles()) {
    const bytes = await backup.files.open(sha256);
    if (bytes === null) throw new Error(`file ${sha256} was there a moment ago`);
    await files.store(sha256, bytes);
    progress('files', sha256);
  }
}

async function prove(deps: RestoreDeps, { manifest }: BackupReader, progress: RestoreProgress): Promise<RestoreProof> {
  progress('prove', 'scores');
  const scores = await verifyScores(deps);
  progress('prove', 'journal');
  const journal = await deps.journal.verify();
  const heads = await deps.database.atOneMoment(async ({ state }) => state.journalHeads);
  progress('prove', 'files');
  const files = await verifyFiles(deps);
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  return { scores, journal, files, otherHeads: differingHeads(manifest.journalHeads, heads), rows };
}

function differingHeads(expected: readonly JournalHead[], found: readonly JournalHead[]): readonly string[] {
  const lines = (heads: readonly JournalHead[]) =>
    new Map(heads.map(({ organisationId, seq, hash }) => [organisationId, `${seq} ${hash}`]));
  const [before, after] = [lines(expected), lines(found)];
  const all = [...new Set([...before.keys(), ...after.keys()])].sort();
  return all.filter((organisationId) => before.get(organisationId) !== after.get(organisationId));
}

/** Whether the restored data is what was backed up. A checked workbook is not part of a backup. */
export function isProven({ scores, journal, files, otherHeads }: RestoreProof): boolean {
  const faults = [scores.differences, journal.breaks, files.faults, otherHeads];
  return faults.every((list) => list.length === 0);
}
