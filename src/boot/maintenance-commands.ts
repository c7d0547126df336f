import type { Pool } from 'pg';
import { openBackup } from '../adapters/backup-reader.ts';
import { beginBackup } from '../adapters/backup-writer.ts';
import { nodeSecrets } from '../adapters/node-secrets.ts';
import { restoredFilesIn } from '../adapters/restored-files.ts';
import { machineClock } from '../adapters/system-clock.ts';
import type { RestoredFiles } from '../application/maintenance/backup-ports.ts';
import type { RestoreDeps } from '../application/maintenance/restore-backup.ts';
import { backUpUsage, restoreUsage } from '../cli/backup-usage.ts';
import { complainOf } from '../cli/complain-of.ts';
import type { Command, CommandTable } from '../cli/main.ts';
import { verifyFilesUsage } from '../cli/verify-files.ts';
import { journalVerifier } from '../store/journal-verifier.ts';
import { databaseSource } from '../store/maintenance/database-moment.ts';
import { databaseTarget } from '../store/maintenance/database-target.ts';
import { calendarOf } from './calendar-of.ts';
import { composeFiles } from './compose-files.ts';
import { readConfig } from './config.ts';
import { onDatabase } from './on-database.ts';
import { openTransactions } from './open-stores.ts';
import { onThrowAwayDatabase } from './throw-away-database.ts';

type Print = (line: string) => void;

/** The commands that keep an installation's data: comparing files, backing up, restoring. */
export function maintenanceCommands(print: Print): CommandTable {
  return {
    'verify files': {
      help: verifyFilesUsage,
      load: onDatabase(async (pool, _args, _terminal, dataFolder) => {
        const { runVerifyFiles } = await import('../cli/verify-files.ts');
        const files = await composeFiles(readConfig(), dataFolder);
        return runVerifyFiles({ transactions: openTransactions(pool), files }, print);
      }),
    },
    backup: {
      help: backUpUsage,
      load: onDatabase(async (pool, args, terminal, dataFolder) => {
        const { runBackUp } = await import('../cli/back-up.ts');
        const config = readConfig();
        const files = await composeFiles(config, dataFolder);
        const { transactions } = await calendarOf(config, pool);
        const parts = { transactions, machine: machineClock, files };
        return runBackUp({ ...parts, database: databaseSource(pool) }, beginBackup, args, terminal, print);
      }),
    },
    restore: { help: restoreUsage, load: async () => runRestoring(print) },
  };
}

/** With `--check` into a database that is thrown away; otherwise into the one that the configuration names. */
function runRestoring(print: Print): Command {
  return async (args, terminal) => {
    const { readRestoreArguments, runRestore } = await import('../cli/restore.ts');
    const wanted = readRestoreArguments(args);
    if (wanted === null) {
      terminal.complain(`samrit ${restoreUsage}`);
      return 1;
    }
    const opened = await openBackup(wanted.folder);
    if (!opened.ok) {
      complainOf(opened.refusals, terminal);
      return 1;
    }
    const backup = opened.value;
    const restore = (pool: Pool, files: RestoredFiles) =>
      runRestore(depsOver(pool, files), { backup, folder: backup.folder, check: wanted.check }, terminal, print);
    if (wanted.check)
      return onThrowAwayDatabase(readConfig(), terminal, (pool) =>
        restore(pool, {
          ...backup.files,
          store: async (_, bytes) => void (await bytes[Symbol.asyncIterator]().return?.()),
        }),
      );
    const run = onDatabase(
      async (pool, _args, _terminal, dataFolder) =>
        restore(pool, restoredFilesIn(await composeFiles(readConfig(), dataFolder))),
      { migrates: false },
    );
    return (await run())(args, terminal);
  };
}

function depsOver(pool: Pool, files: RestoredFiles): RestoreDeps {
  return {
    target: databaseTarget(pool),
    database: databaseSource(pool),
    transactions: openTransactions(pool),
    journal: journalVerifier(pool),
    secrets: nodeSecrets,
    files,
  };
}
