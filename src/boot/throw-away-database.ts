import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import type { Pool } from 'pg';
import { startEmbeddedPostgres } from '../adapters/embedded-postgres/start-embedded-postgres.ts';
import { complainOf } from '../cli/complain-of.ts';
import type { Terminal } from '../cli/terminal.ts';
import { connect } from '../store/connect.ts';
import type { Config } from './config.ts';
import { checkout } from './on-database.ts';

/** It need not survive anything. */
const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/** Works on an empty database of its own in a temporary folder, and removes it however the work ends. */
export async function onThrowAwayDatabase(
  { postgresBinaries }: Pick<Config, 'postgresBinaries'>,
  terminal: Terminal,
  work: (pool: Pool) => Promise<number>,
): Promise<number> {
  const dataFolder = mkdtempSync('/var/tmp/samrit-check-');
  // The database may run under another account, which must be able to enter.
  chmodSync(dataFolder, 0o711);
  const binaries = postgresBinaries === undefined ? {} : { binaries: postgresBinaries };
  try {
    const server = await startEmbeddedPostgres({ checkout, dataFolder, settings, ...binaries });
    if (!server.ok) {
      complainOf(server.refusals, terminal);
      return 1;
    }
    const pool = connect(server.value.connection);
    try {
      return await work(pool);
    } finally {
      await pool.end();
      await server.value.stop();
      rmSync(server.value.connection.host, { recursive: true, force: true });
    }
  } finally {
    rmSync(dataFolder, { recursive: true, force: true });
  }
}
