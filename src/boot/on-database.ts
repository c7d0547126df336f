import { join } from 'node:path';
import type { Pool } from 'pg';
import type { Command } from '../cli/main.ts';
import type { Terminal } from '../cli/terminal.ts';
import { readConfig } from './config.ts';
import { type OpenOptions, openDatabase } from './open-database.ts';

export const checkout = join(import.meta.dirname, '..', '..');

type DatabaseWork = (pool: Pool, args: readonly string[], terminal: Terminal, dataFolder: string) => Promise<number>;

/** A command on the product's database, which is opened for it and closed after it. */
export function onDatabase(work: DatabaseWork, options: OpenOptions = { joinRunning: true }): () => Promise<Command> {
  return async () => async (args, terminal) => {
    try {
      const database = await openDatabase(readConfig(), checkout, { ...options, patient: true });
      try {
        return await work(database.pool, args, terminal, database.dataFolder);
      } finally {
        await database.close();
      }
    } catch (error) {
      terminal.complain(error instanceof Error ? error.message : String(error));
      return 1;
    }
  };
}
