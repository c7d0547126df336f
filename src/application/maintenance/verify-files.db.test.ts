import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localFileVault } from '../../adapters/local-file-vault.ts';
import type { ReceivingVault } from '../../adapters/receiving-vault.ts';
import { s3FileVault } from '../../adapters/s3-file-vault.ts';
import { openTransactions } from '../../boot/open-stores.ts';
import { wordFileVerdict } from '../../cli/verify-files.ts';
import { describeOnEachDatabase, embeddedTarget, openTestDatabase, type TestDatabase } from '../../testing/database.ts';
import { type FiledYear, loadFiledYear } from '../../testing/filed-year-setting.ts';
import { type S3Server, startS3Server } from '../../testing/s3-server.ts';
import { verifyFiles } from './verify-files.ts';

/** Columns that hold the SHA-256 of a file, or point to one that is counted elsewhere, or are no file at all. */
const knownColumns = [
  'attached_file.file_sha256',
  'change_request_file.file_sha256',
  'evidence.file_sha256',
  'evidence.sha256',
  'issued_paper.sha256',
  'journal_head_list.sha256',
  'letter_enclosure_copy.sha256',
  'organisation_emblem.sha256',
  'party_plan.file_sha256',
  'results_pack.sha256',
  'stored_file.sha256',
  'workbook_upload.sha256',
  'workbook_upload.waiting_path',
  'year_document.file_sha256',
];

interface Place {
  readonly vault: ReceivingVault;
  lose(sha256: string): Promise<void>;
  alter(sha256: string): Promise<void>;
}

function findsWhatIsWrong(open: () => Promise<Place>) {
  let database: TestDatabase;
  let place: Place;
  let year: FiledYear;
  beforeAll(async () => {
    database = await openTestDatabase(embeddedTarget());
    place = await open();
    year = await loadFiledYear(database.pool, place.vault);
  });
  afterAll(() => database?.close());
  const verify = () => verifyFiles({ transactions: openTransactions(database.pool), files: place.vault });

  it('finds nothing wrong with files that are as their rows say, whether they stand, were replaced or removed', async () => {
    const verdict = await verify();
    expect(verdict).toMatchObject({ files: 5, faults: [], unnamed: [], workbooksGone: 0 });
    expect(verdict.bytes).toBeGreaterThan(100);
    expect(wordFileVerdict(verdict).at(-1)).toMatch(/^✓/);
  });

  it('lists apart a file that no row names, and takes it for no damage', async () => {
    const file = await place.vault.receive(Readable.from([Buffer.from('%PDF-1.7 ไม่มีแถว')]), 'x.pdf', 1000);
    await place.vault.keep(file);
    const verdict = await verify();
    expect(verdict).toMatchObject({ files: 5, faults: [], unnamed: [file.sha256] });
    expect(wordFileVerdict(verdict).join('\n')).toContain(file.sha256);
  });

  it('names each file that is missing, altered, or of another size than its row says', async () => {
    await place.lose(year.removed);
    await place.lose(year.paper);
    await place.alter(year.replaced);
    await database.pool.query('UPDATE stored_file SET size_bytes = size_bytes + 1 WHERE sha256 = $1', [year.stands]);
    const { faults } = await verify();
    expect(Object.fromEntries(faults.map(({ file, fault }) => [file.sha256, fault]))).toEqual({
      [year.removed]: 'missing',
      [year.paper]: 'missing',
      [year.replaced]: 'altered',
      [year.stands]: 'size-differs',
    });
    expect(faults.find(({ file }) => file.sha256 === year.paper)?.file).toMatchObject({
      kind: 'paper',
      place: 'TH-42/2568/pdf',
    });
    expect(faults.find(({ file }) => file.sha256 === year.removed)?.file.place).toBe('TH-42/2568/12m/1.1-SME');
  });
}

describe('the files of an installation, in a folder', () => {
  let folder = '';
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const pathOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256);
  findsWhatIsWrong(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-files-'));
    return {
      vault: localFileVault(folder),
      lose: (sha256) => rm(pathOf(sha256)),
      alter: (sha256) => truncate(pathOf(sha256), 5),
    };
  });
});

describe('the files of an installation, in an S3-compatible store', () => {
  let server: S3Server;
  let folder = '';
  afterAll(async () => {
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  });
  const keyOf = (sha256: string) => `kept/${sha256.slice(0, 2)}/${sha256}`;
  findsWhatIsWrong(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-files-'));
    server = await startS3Server();
    await server.makeBucket('files');
    const where = { ...server.account, endpoint: server.endpoint, region: 'th-1', bucket: 'files' };
    return {
      vault: s3FileVault(where, folder),
      lose: (sha256) => server.remove('files', keyOf(sha256)),
      alter: (sha256) => server.put('files', keyOf(sha256), Buffer.from('%PDF-1.7 อื่น')),
    };
  });
});

describeOnEachDatabase('the rows that name files', (database) => {
  it('are those that the comparison knows: a new column of hashes of files is added to it', async () => {
    const { rows } = await database.pool.query<{ name: string }>(
      `SELECT table_name || '.' || column_name AS name FROM information_schema.columns
       WHERE table_schema = 'public' AND (column_name LIKE '%sha256%' OR column_name LIKE '%path%') ORDER BY 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual(knownColumns);
  });

  it('name the file of a plan by its party, year and number, also where the same bytes are nowhere evidence', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'samrit-files-'));
    const sha256 = 'b'.repeat(64);
    await database.pool.query(
      `INSERT INTO organisation (id, kind, name_th) VALUES ('opdc', 'opdc', 'สำนักงาน ก.พ.ร.') ON CONFLICT DO NOTHING`,
    );
    await database.pool.query(
      `INSERT INTO stored_file (sha256, media_type, size_bytes, stored_at) VALUES ($1, 'application/pdf', 9, now())`,
      [sha256],
    );
    await database.pool.query(
      `INSERT INTO party_plan (organisation_id, fiscal_year, number, kind, title, first_year, last_year, approved_by, status,
         file_sha256, file_name, changed_at, changed_name)
       VALUES ('opdc', 2554, 1, 'operational', 'แผน', 2554, 2554, '', 'draft', $1, 'แผน.pdf', now(), 'ก')`,
      [sha256],
    );
    const verdict = await verifyFiles({ transactions: openTransactions(database.pool), files: localFileVault(folder) });
    expect(verdict.faults).toEqual([
      { file: { sha256, sizeBytes: '9', kind: 'plan', place: 'opdc/2554/plans/1' }, fault: 'missing' },
    ]);
    expect(wordFileVerdict(verdict).join()).toContain('แผนของจังหวัดและกลุ่มจังหวัด opdc/2554/plans/1');
    await database.pool.query(`DELETE FROM party_plan; DELETE FROM stored_file`);
    await rm(folder, { recursive: true });
  });

  it('name a checked workbook that waits, and one whose file is gone is counted apart', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'samrit-files-'));
    await writeFile(join(folder, 'x'), '');
    await database.pool.query(
      `INSERT INTO organisation (id, kind, name_th) VALUES ('opdc', 'opdc', 'สำนักงาน ก.พ.ร.') ON CONFLICT DO NOTHING`,
    );
    await database.pool.query(
      `INSERT INTO workbook_upload (organisation_id, fiscal_year, round, sha256, file_name, waiting_path, uploaded_at,
         uploaded_by) VALUES ('opdc', 2568, '12m', $1, 'ก.xlsx', 'waiting/x', now(), 'ก')`,
      ['a'.repeat(64)],
    );
    const deps = { transactions: openTransactions(database.pool), files: localFileVault(folder) };
    expect(await verifyFiles(deps)).toMatchObject({ files: 1, faults: [], workbooksGone: 1 });
    await rm(folder, { recursive: true });
  });
});
