import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runningConnection } from '../adapters/embedded-postgres/running-connection.ts';
import type { EmbeddedPostgres } from '../adapters/embedded-postgres/start-embedded-postgres.ts';
import { roundCache } from '../application/reporting/round-cache.ts';
import { databaseTargets } from '../testing/database.ts';
import { killBackend, killPostmaster, terminateBackend } from '../testing/kill-database.ts';
import { findSaves, saverOf, startSaveLoad } from '../testing/save-load.ts';
import { codes, expectWhole, openSavedRound, processOver } from '../testing/saving-setting.ts';
import { readConfig } from './config.ts';
import { type OpenDatabase, openDatabase } from './open-database.ts';
import { openTransactions } from './open-stores.ts';

const checkout = join(import.meta.dirname, '..', '..');

describe('the embedded database under saves', () => {
  let dataFolder = '';
  let database: OpenDatabase;
  let connection: EmbeddedPostgres['connection'];
  const complaints: string[] = [];

  beforeAll(async () => {
    expect(databaseTargets().length).toBeGreaterThan(0);
    dataFolder = mkdtempSync('/var/tmp/samrit-killed-');
    chmodSync(dataFolder, 0o711);
    const config = readConfig({ SAMRIT_DATA: dataFolder, SAMRIT_DEMO: '0' });
    database = await openDatabase(config, checkout, { complain: (line) => complaints.push(line) });
    const running = runningConnection(checkout, dataFolder);
    if (running === null) throw new Error('the embedded database is not running');
    connection = running;
    await openSavedRound(database.pool);
  });
  afterAll(async () => {
    await database.close();
    rmSync(dataFolder, { recursive: true, force: true });
    rmSync(connection.host, { recursive: true, force: true });
  });

  /** A server process with its own memory, as `compose` puts it together. */
  const serverProcess = () => ({
    ...processOver(database.pool),
    transactions: openTransactions(database.pool, undefined, database.readers),
    rounds: roundCache(),
  });

  it('loses no acknowledged save and leaves no half of one when connections and the whole server are killed', async () => {
    const processes = [serverProcess(), serverProcess()];
    const load = startSaveLoad(codes.flatMap((code) => processes.map((one) => saverOf(one, code))));
    const kills: readonly (readonly [string, () => Promise<void> | void])[] = [
      ...Array.from({ length: 5 }, () => ['a connection ended', () => terminateBackend(connection)] as const),
      ['a connection killed', () => killBackend(connection)],
      ['the server killed', () => killPostmaster(dataFolder)],
      ['a connection killed', () => killBackend(connection)],
      ['the server killed', () => killPostmaster(dataFolder)],
    ];
    const waited: string[] = [];
    for (const [what, kill] of kills) {
      await load.acknowledgedAgain(15);
      await kill();
      waited.push(`${what}: ${Math.round(await load.acknowledgedAgain(1))} ms`);
    }
    await load.acknowledgedAgain(30);
    await load.stop();
    expect(load.faults).toEqual([]);
    expect(await findSaves(database.pool, load), waited.join(', ')).toEqual({
      lost: [],
      doubled: [],
      storedThoughRefused: [],
    });
    const { saves } = await expectWhole(database.pool);
    expect(saves).toBeGreaterThanOrEqual(load.textsOf('acknowledged').length);
    expect(saves).toBeLessThanOrEqual(load.textsOf('acknowledged').length + load.textsOf('unknown').length);
    expect(load.textsOf('refused').length + load.textsOf('unknown').length).toBeGreaterThan(0);
    expect(complaints.filter((line) => line.includes('runs again'))).toHaveLength(2);
  });
});
