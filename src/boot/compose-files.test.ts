import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type S3Server, startS3Server } from '../testing/s3-server.ts';
import { composeFiles } from './compose-files.ts';
import { readConfig } from './config.ts';

describe('where files are kept', () => {
  let server: S3Server;
  let folder: string;
  beforeAll(async () => {
    server = await startS3Server();
    folder = await mkdtemp(join(tmpdir(), 'samrit-files-'));
    await server.makeBucket('samrit');
  });
  afterAll(async () => {
    await server?.stop();
    await rm(folder, { recursive: true });
  });
  const settings = () => ({
    SAMRIT_S3_ENDPOINT: server.endpoint,
    SAMRIT_S3_BUCKET: 'samrit',
    SAMRIT_S3_REGION: 'th-1',
    SAMRIT_S3_KEY: server.account.key,
    SAMRIT_S3_SECRET: server.account.secret,
  });

  it('is a folder where nothing else is said', async () => {
    expect(readConfig({}).s3).toBeNull();
    const vault = await composeFiles({ s3: null }, folder);
    const file = await vault.receive(Readable.from(['%PDF-1.7']), 'ก.pdf', 1000);
    expect(file.temporaryPath.startsWith(folder)).toBe(true);
    await vault.discard(file);
  });

  it('is the bucket that the settings name', async () => {
    const vault = await composeFiles(readConfig(settings()), folder);
    await vault.keep(await vault.receive(Readable.from(['%PDF-1.7']), 'ก.pdf', 1000));
    expect(await server.keys('samrit', 'kept/')).toHaveLength(1);
  });

  it('is said to be wrong at the start, when a setting is missing or the bucket cannot be opened', async () => {
    const { SAMRIT_S3_SECRET: _left, ...others } = settings();
    expect(() => readConfig(others)).toThrow('SAMRIT_S3_SECRET');
    expect(() => readConfig({ SAMRIT_S3_ENDPOINT: 'https://s3.example.go.th' })).toThrow('SAMRIT_S3_BUCKET');
    expect(() => readConfig({ ...settings(), SAMRIT_S3_BUCKET: 'ถัง' })).toThrow('SAMRIT_S3_BUCKET');
    const elsewhere = readConfig({ ...settings(), SAMRIT_S3_BUCKET: 'no-such-bucket' });
    await expect(composeFiles(elsewhere, folder)).rejects.toThrow('เปิดที่เก็บไฟล์ no-such-bucket');
  });
});
