import type { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseTargets } from '../testing/database.ts';
import { type ReplicatedDatabase, startReplicatedDatabase } from '../testing/replicated-database.ts';
import { findSaves, saverOf, startSaveLoad } from '../testing/save-load.ts';
import { codes, expectWhole, openSavedRound, processOver } from '../testing/saving-setting.ts';
import { connect } from './connect.ts';
import { migrate } from './migrate.ts';

const patience = { connect: 3000, lock: 3000, statement: 4000, idleInTransaction: 5000 };

describe('a primary and its replica', () => {
  let servers: ReplicatedDatabase;
  let pool: Pool;
  beforeAll(async () => {
    expect(databaseTargets().length).toBeGreaterThan(0);
    servers = await startReplicatedDatabase();
    pool = connect({ connectionString: servers.url }, { max: 12, patience });
    expect((await migrate(pool)).ok).toBe(true);
    await openSavedRound(pool);
  });
  afterAll(async () => {
    await pool.end();
    await servers.stop();
  });

  it('change places under saves: nothing acknowledged is lost, and the same process goes on with the other server', async () => {
    const processes = [processOver(pool), processOver(pool)];
    const load = startSaveLoad(codes.flatMap((code) => processes.map((one) => saverOf(one, code))));
    await load.acknowledgedAgain(60);
    servers.killPrimary();
    const before = load.textsOf('refused').length;
    while (load.textsOf('refused').length < before + 20) await new Promise((resolve) => setTimeout(resolve, 20));
    await servers.promote();
    await load.acknowledgedAgain(60);
    await load.stop();
    expect(load.faults).toEqual([]);
    expect(await findSaves(pool, load)).toEqual({ lost: [], doubled: [], storedThoughRefused: [] });
    const { saves } = await expectWhole(pool);
    expect(saves).toBeGreaterThanOrEqual(load.textsOf('acknowledged').length);
    expect(saves).toBeLessThanOrEqual(load.textsOf('acknowledged').length + load.textsOf('unknown').length);
  });
});
