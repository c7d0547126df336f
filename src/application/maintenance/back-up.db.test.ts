import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backupNames, tableFile } from '../../adapters/backup-layout.ts';
import { openBackup } from '../../adapters/backup-reader.ts';
import { beginBackup } from '../../adapters/backup-writer.ts';
import { localFileVault } from '../../adapters/local-file-vault.ts';
import { nodeSecrets } from '../../adapters/node-secrets.ts';
import { restoredFilesIn } from '../../adapters/restored-files.ts';
import { machineClock, movedClock } from '../../adapters/system-clock.ts';
import { openTransactions } from '../../boot/open-stores.ts';
import { demoDate } from '../../demo/demo-dates.ts';
import { connect, longPatience } from '../../store/connect.ts';
import { journalVerifier } from '../../store/journal-verifier.ts';
import { databaseSource } from '../../store/maintenance/database-moment.ts';
import { databaseTarget } from '../../store/maintenance/database-target.ts';
import { databaseTargets, openTestDatabase, type TestDatabase } from '../../testing/database.ts';
import { databaseContents } from '../../testing/database-contents.ts';
import { type FiledYear, loadFiledYear } from '../../testing/filed-year-setting.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { actorOf } from '../../testing/reporting-sample.ts';
import { saveResult } from '../reporting/save-result.ts';
import { backUp } from './back-up.ts';
import { isProven, restoreBackup } from './restore-backup.ts';

const administrator = actorOf('administrator', 'opdc');
const officer = actorOf('provincial-officer', 'TH-42');
const clock = movedClock(() => demoDate);
const entry = { organisationId: 'TH-42', fiscalYear: 2568, round: '12m', code: '1.1-SME' } as const;
const folders: string[] = [];
const newFolder = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'samrit-backup-'));
  folders.push(folder);
  return folder;
};
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

/** One figure saved on top of the last; true if it was accepted. */
async function saveOnce({ pool }: TestDatabase, current: number): Promise<boolean> {
  const transactions = openTransactions(pool, clock.now);
  const before = await transactions.read((stores) => stores.results.find(entry));
  const variables = { current: String(current), previous: '100' };
  const texts = { narrative: `บันทึกที่ ${current}`, obstacles: '', supporting: '' };
  const { rowVersion = null } = before ?? {};
  return (await saveResult({ transactions, clock }, officer, { ...entry, rowVersion, variables, ...texts })).ok;
}

async function backUpTo(place: string, { pool }: TestDatabase, files: string, name = '2026-11-28T083000Z') {
  const parts = { transactions: openTransactions(pool), machine: machineClock, files: localFileVault(files) };
  return backUp({ ...parts, database: databaseSource(pool) }, administrator, await beginBackup(place, name));
}

async function restoreInto({ owner: pool }: TestDatabase, place: string, files: string) {
  const backup = accepted(await openBackup(place));
  const target = databaseTarget(pool);
  const parts = {
    transactions: openTransactions(pool),
    journal: journalVerifier(pool),
    secrets: nodeSecrets,
    database: databaseSource(pool),
  };
  const restored = restoredFilesIn(localFileVault(files));
  return restoreBackup({ ...parts, target, files: restored }, administrator, backup);
}

/** What a backup has to bring back exactly; later journal rows tell of the backup and of its restoration. */
async function rowsOfYear({ pool }: TestDatabase) {
  const { journal: _1, journal_head: _2, migration: _3, change_count: _4, ...rest } = await databaseContents(pool);
  return rest;
}

for (const target of databaseTargets().filter((one) => one.missing === undefined)) {
  describe(`a backup of a year with files — ${target.name}`, () => {
    let source: TestDatabase;
    let year: FiledYear;
    let files = '';
    let place = '';
    const opened: TestDatabase[] = [];
    const openEmpty = async () => {
      const database = await openTestDatabase(target, { empty: true });
      opened.push(database);
      return database;
    };
    beforeAll(async () => {
      source = await openTestDatabase(target);
      opened.push(source);
      [files, place] = [await newFolder(), await newFolder()];
      year = await loadFiledYear(source.pool, localFileVault(files));
      await source.pool.query("UPDATE result SET status = 'draft' WHERE organisation_id = 'TH-42'");
      accepted(await backUpTo(place, source, files));
    });
    afterAll(() => Promise.all(opened.map((database) => database.close())));

    it('brings back every row and every file, and goes on from there: numbers, chains and counts work', async () => {
      const [empty, vault] = [await openEmpty(), await newFolder()];
      const proof = accepted(await restoreInto(empty, place, vault));
      expect(isProven(proof)).toBe(true);
      expect(proof).toMatchObject({ otherHeads: [], files: { files: 5, faults: [], unnamed: [] } });
      expect(proof.scores.scores).toBeGreaterThan(0);
      expect(await rowsOfYear(empty)).toEqual(await rowsOfYear(source));
      expect(await triggersOf(empty)).toEqual(await triggersOf(source));
      expect(await saveOnce(empty, 107)).toBe(true);
      const { breaks, rows } = await journalVerifier(empty.pool).verify();
      expect(breaks).toEqual([]);
      expect(rows).toBe(proof.journal.rows + 2);
      const { rows: told } = await empty.pool.query(
        "SELECT action FROM journal WHERE organisation_id = 'opdc' ORDER BY seq DESC LIMIT 1",
      );
      expect(told).toEqual([{ action: 'backup.restore' }]);
    });

    it('made while figures are saved shows one moment: scores, chains and heads agree once restored', async () => {
      let [saved, going] = [0, true];
      const saving = (async () => {
        for (let number = 0; going; number += 1) if (await saveOnce(source, 100 + (number % 20))) saved += 1;
      })();
      await expect.poll(() => saved).toBeGreaterThan(3);
      const during = await newFolder();
      const made = accepted(await backUpTo(during, source, files));
      going = false;
      await saving;
      expect(made).toMatchObject({ files: 5, addedFiles: 5 });
      const empty = await openEmpty();
      const proof = accepted(await restoreInto(empty, during, await newFolder()));
      expect(isProven(proof)).toBe(true);
      const { rows } = await empty.pool.query<{ count: number; version: number }>(
        `SELECT count(*)::int AS count, (SELECT row_version FROM result WHERE code = '1.1-SME' AND round = '12m'
           AND organisation_id = 'TH-42' AND fiscal_year = 2568) AS version
         FROM journal WHERE action = 'result.save' AND subject = '2568/12m/1.1-SME' AND organisation_id = 'TH-42'`,
      );
      expect(rows[0]?.count).toBeGreaterThan(0);
      expect(saved).toBeGreaterThanOrEqual(rows[0]?.count ?? 0);
    });

    it('leaves nothing waiting, so that its command ends', async () => {
      const waiting = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
      const pool = connect({ connectionString: source.url }, { max: 2, patience: longPatience });
      const before = waiting();
      const made = accepted(await backUpTo(await newFolder(), { ...source, pool }, files));
      // Each table's statement would leave one.
      expect(waiting() - before).toBeLessThan(made.tables / 2);
      await pool.end();
    });

    it('is refused where data is, and changes nothing there', async () => {
      const before = await databaseContents(source.pool);
      expect(codesOf(await restoreInto(source, place, await newFolder()))).toEqual(['restore-not-empty']);
      expect(await databaseContents(source.pool)).toEqual(before);
      const foreign = await openEmpty();
      await foreign.pool.query('CREATE TABLE somebody_elses (id int)');
      expect(codesOf(await restoreInto(foreign, place, await newFolder()))).toEqual(['restore-not-empty']);
    });

    it('goes into tables that were made and never used, as a broken-off restoration leaves them', async () => {
      const unused = await openTestDatabase(target);
      opened.push(unused);
      expect(isProven(accepted(await restoreInto(unused, place, await newFolder())))).toBe(true);
    });

    it('is refused with the name of each part that was altered or lost, before anything is written', async () => {
      const manifest = accepted(await openBackup(place)).manifest;
      const folder = join(place, '2026-11-28T083000Z');
      const parts = [
        ...manifest.tables.map(({ name }) => tableFile(name)),
        backupNames.fileList,
        `../files/${year.paper.slice(0, 2)}/${year.paper}`,
      ];
      expect(parts.length).toBeGreaterThan(40);
      const empty = await openEmpty();
      const vault = await newFolder();
      for (const part of parts) {
        const path = join(folder, part);
        const bytes = await readFile(path);
        const altered = Buffer.from(bytes);
        altered[bytes.length >> 1] = (altered[bytes.length >> 1] ?? 0) ^ 1;
        await writeFile(path, altered);
        const named = await restoreInto(empty, folder, vault);
        await writeFile(path, bytes);
        expect(named).toMatchObject({
          ok: false,
          refusals: [{ code: 'backup-part-altered', facts: { part: part.replace('../', '') } }],
        });
      }
      const lost = join(folder, tableFile('result'));
      const bytes = await readFile(lost);
      await rm(lost);
      expect(codesOf(await restoreInto(empty, folder, vault))).toEqual(['backup-part-missing']);
      await writeFile(lost, bytes);
      expect(await databaseTarget(empty.pool).findContents()).toBeNull();
      expect(await readdir(vault)).toEqual([]);
      // Once for every table: more of them take longer.
    });

    it('is refused when what it says of itself was altered, and where there is none', async () => {
      const folder = join(place, '2026-11-28T083000Z');
      for (const name of [backupNames.manifest, backupNames.manifestHash]) {
        const text = await readFile(join(folder, name), 'utf8');
        await writeFile(
          join(folder, name),
          text.replace(/[0-9]/, (digit) => (digit === '1' ? '2' : '1')),
        );
        expect(await openBackup(folder)).toMatchObject({
          ok: false,
          refusals: [{ code: 'backup-unreadable', facts: { part: 'manifest.json' } }],
        });
        await writeFile(join(folder, name), text);
      }
      expect(codesOf(await openBackup(await newFolder()))).toEqual(['backup-not-found']);
    });

    it('made again in the same place stores no file twice, and the newer one is taken', async () => {
      const again = accepted(await backUpTo(place, source, files, '2026-11-29T083000Z'));
      expect(again).toMatchObject({ files: 5, addedFiles: 0 });
      const newest = accepted(await openBackup(place));
      expect(newest.folder).toBe(join(place, '2026-11-29T083000Z'));
      expect(newest.manifest.journalHeads).not.toEqual(
        accepted(await openBackup(join(place, '2026-11-28T083000Z'))).manifest.journalHeads,
      );
    });

    it('is not made, and leaves nothing under its name, when a file is not as its row says', async () => {
      const path = join(files, year.removed.slice(0, 2), year.removed);
      const bytes = await readFile(path);
      const elsewhere = await newFolder();
      for (const fault of [() => rm(path), () => writeFile(path, 'อื่น')]) {
        await fault();
        expect(await backUpTo(elsewhere, source, files)).toMatchObject({
          ok: false,
          refusals: [{ code: 'backup-file-missing', facts: { sha256: year.removed, place: 'TH-42/2568/12m/1.1-SME' } }],
        });
        expect((await readdir(elsewhere)).filter((name) => name !== 'files')).toEqual([]);
      }
      await writeFile(path, bytes);
      expect((await backUpTo(elsewhere, source, files)).ok).toBe(true);
    });
  });
}

async function triggersOf({ pool }: TestDatabase) {
  const { rows } = await pool.query(
    `SELECT relname, tgname, tgenabled FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
     WHERE NOT tgisinternal ORDER BY 1, 2`,
  );
  return rows;
}
