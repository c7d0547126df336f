import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBackup } from '../../adapters/backup-reader.ts';
import { localFileVault } from '../../adapters/local-file-vault.ts';
import { nodeSecrets } from '../../adapters/node-secrets.ts';
import { restoredFilesIn } from '../../adapters/restored-files.ts';
import { movedClock } from '../../adapters/system-clock.ts';
import { openTransactions } from '../../boot/open-stores.ts';
import { demoDate } from '../../demo/demo-dates.ts';
import { journalVerifier } from '../../store/journal-verifier.ts';
import { databaseSource } from '../../store/maintenance/database-moment.ts';
import { databaseTarget } from '../../store/maintenance/database-target.ts';
import { databaseTargets, openTestDatabase, type TestDatabase } from '../../testing/database.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { actorOf } from '../../testing/reporting-sample.ts';
import { saveResult } from '../reporting/save-result.ts';
import { isProven, type RestoreProof, restoreBackup } from './restore-backup.ts';

const golden = join(import.meta.dirname, '..', '..', '..', 'tests', 'golden', 'backup');
const entry = { organisationId: 'TH-42', fiscalYear: 2568, round: '12m', code: '1.1-SME' } as const;

for (const target of databaseTargets().filter((one) => one.missing === undefined)) {
  describe(`data of an older program — ${target.name}`, () => {
    let upgraded: TestDatabase;
    let fresh: TestDatabase;
    let folder = '';
    let proof: RestoreProof;
    beforeAll(async () => {
      [upgraded, fresh] = [await openTestDatabase(target, { empty: true }), await openTestDatabase(target)];
      folder = await mkdtemp(join(tmpdir(), 'samrit-upgrade-'));
      const { pool } = upgraded;
      const parts = { transactions: openTransactions(pool), journal: journalVerifier(pool), secrets: nodeSecrets };
      const database = { target: databaseTarget(pool), database: databaseSource(pool) };
      const files = restoredFilesIn(localFileVault(folder));
      const backup = accepted(await openBackup(golden));
      expect(backup.manifest.migrations.at(-1)?.name).toMatch(/^0069-/);
      proof = accepted(await restoreBackup({ ...parts, ...database, files }, actorOf('administrator', 'opdc'), backup));
    });
    afterAll(async () => {
      await upgraded?.close();
      await fresh?.close();
      await rm(folder, { recursive: true, force: true });
    });

    it('is migrated to the present tables, with every score, chain and file as it was', () => {
      expect(proof.scores.scores).toBe(11);
      expect(proof.journal).toMatchObject({ rows: 26, breaks: [] });
      expect(proof.files).toMatchObject({ files: 2, faults: [], unnamed: [] });
      expect(proof.scores.differences).toEqual([]);
      expect(isProven(proof)).toBe(true);
    });

    it('has exactly the tables, columns, rules and triggers of a new installation', async () => {
      const shape = async ({ pool }: TestDatabase) => {
        const { rows } = await pool.query<{ line: string }>(
          `SELECT concat_ws(' ', table_name, column_name, data_type, is_nullable, column_default) AS line
             FROM information_schema.columns WHERE table_schema = 'public'
           UNION ALL SELECT concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid))
             FROM pg_constraint WHERE connamespace = 'public'::regnamespace
           UNION ALL SELECT concat_ws(' ', tgenabled, pg_get_triggerdef(oid)) FROM pg_trigger WHERE NOT tgisinternal
           UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1`,
        );
        return rows.map(({ line }) => line);
      };
      expect(await shape(upgraded)).toEqual(await shape(fresh));
    });

    it('goes on: a figure is saved on top of what was there, and the chain with it', async () => {
      const clock = movedClock(() => demoDate);
      const transactions = openTransactions(upgraded.pool, clock.now);
      const before = await transactions.read((stores) => stores.results.find(entry));
      const save = {
        ...{ ...entry, rowVersion: before?.rowVersion ?? null, variables: { current: '107', previous: '100' } },
        ...{ narrative: 'หลังปรับรุ่น', obstacles: '', supporting: '' },
      };
      accepted(await saveResult({ transactions, clock }, actorOf('provincial-officer', 'TH-42'), save));
      const { breaks, rows } = await journalVerifier(upgraded.pool).verify();
      expect(breaks).toEqual([]);
      expect(rows).toBe(28);
    });

    it('is not loaded by a program that does not know its tables', async () => {
      const backup = accepted(await openBackup(golden));
      const empty = databaseTarget(fresh.pool);
      const load = (migrations: typeof backup.manifest.migrations) =>
        empty.load({ ...backup.manifest, migrations }, ({ name }) => backup.rowsOf(name));
      const [first, ...rest] = backup.manifest.migrations;
      expect(codesOf(await load([...backup.manifest.migrations, { name: '9999-x.sql', checksum: 'x' }]))).toEqual([
        'migration-unknown',
      ]);
      expect(codesOf(await load([{ name: first?.name ?? '', checksum: 'x' }, ...rest]))).toEqual(['migration-changed']);
    });
  });
}
