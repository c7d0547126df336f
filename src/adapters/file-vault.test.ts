import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { settleWaitingFiles } from '../application/reporting/settle-waiting-files.ts';
import { type S3Server, startS3Server } from '../testing/s3-server.ts';
import { type DiskFlush, lastingFlush } from './disk-flush.ts';
import { localFileVault } from './local-file-vault.ts';
import type { ReceivingVault } from './receiving-vault.ts';
import { s3FileVault } from './s3-file-vault.ts';

interface Keeping {
  /** A vault as another process on the same place would open it. */
  vault(): ReceivingVault;
  /** The waiting and the stored files, read directly from the place. */
  waiting(): Promise<string[]>;
  alter(sha256: string, bytes: Buffer): Promise<void>;
  lose(sha256: string): Promise<void>;
  /** Until `mend` is called, nothing can be moved to its final place. */
  break(): Promise<void>;
  mend(): Promise<void>;
}

async function listed(vault: ReceivingVault): Promise<string[]> {
  const all: string[] = [];
  for await (const sha256 of vault.listKept()) all.push(sha256);
  return all;
}

function theSameWherever(open: () => Keeping) {
  const receive = (content: string | Buffer, largest = 100_000_000) =>
    open()
      .vault()
      .receive(Readable.from([Buffer.from(content)]), 'ก.pdf', largest);
  const opened = async (sha256: string) => {
    const bytes = await open().vault().open(sha256);
    return bytes === null ? null : text(bytes);
  };

  it('are found while they wait, and no longer wait once kept', async () => {
    const file = await receive('%PDF-1.7 ก');
    expect(file).toMatchObject({ fileName: 'ก.pdf', sizeBytes: 12, mediaType: 'application/pdf' });
    expect(await opened(file.sha256)).toBe('%PDF-1.7 ก');
    expect(await open().waiting()).toHaveLength(1);
    await open().vault().keep(file);
    expect(await open().waiting()).toEqual([]);
    expect(await opened(file.sha256)).toBe('%PDF-1.7 ก');
  });

  it('come back byte for byte when they are many parts long', async () => {
    const content = Buffer.alloc(3_000_000, 'สัมฤทธิ์');
    const file = await receive(content);
    await open().vault().keep(file);
    const bytes = await open().vault().open(file.sha256);
    expect(bytes === null ? -1 : Buffer.compare(await buffer(bytes), content)).toBe(0);
  });

  it('may be kept twice: the second time changes nothing', async () => {
    const file = await receive('%PDF-1.7 ข');
    await open().vault().keep(file);
    await open().vault().keep(file);
    expect(await opened(file.sha256)).toBe('%PDF-1.7 ข');
  });

  it('leave nothing when discarded, and what was kept by another upload of the same bytes stays', async () => {
    const [first, second] = [await receive('%PDF-1.7 ค'), await receive('%PDF-1.7 ค')];
    await open().vault().keep(first);
    await open().vault().discard(second);
    expect(await open().waiting()).toEqual([]);
    expect(await opened(first.sha256)).toBe('%PDF-1.7 ค');
  });

  it('that are too large leave nothing', async () => {
    const file = await receive('%PDF-1.7 ใหญ่', 10);
    expect(file.sizeBytes).toBeGreaterThan(10);
    expect(await open().waiting()).toEqual([]);
  });

  it('that never arrived cannot be kept or opened', async () => {
    const file = { ...(await receive('%PDF-1.7 ง')), sha256: 'f'.repeat(64) };
    await open().vault().discard(file);
    await expect(open().vault().keep(file)).rejects.toThrow();
    expect(await opened(file.sha256)).toBeNull();
  });

  it('that were altered where they are kept never arrive whole', async () => {
    const content = Buffer.alloc(300_000, 'ก');
    const file = await receive(content);
    await open().vault().keep(file);
    await open().alter(file.sha256, Buffer.concat([content.subarray(0, -1), Buffer.from('x')]));
    const bytes = await open().vault().open(file.sha256);
    const arrived: Uint8Array[] = [];
    const reading = async () => {
      for await (const part of bytes ?? []) arrived.push(part);
    };
    await expect(reading()).rejects.toThrow('not what it was');
    expect(Buffer.concat(arrived).length).toBeLessThan(content.length);
  });

  it('that were lost are said to be missing', async () => {
    const file = await receive('%PDF-1.7 จ');
    await open().vault().keep(file);
    await open().lose(file.sha256);
    expect(await opened(file.sha256)).toBeNull();
  });

  it('are listed once they are kept, not while they wait', async () => {
    const file = await receive('%PDF-1.7 ฌ');
    expect(await listed(open().vault())).toEqual([]);
    await open().vault().keep(file);
    expect(await listed(open().vault())).toEqual([file.sha256]);
  });

  it('whose move failed go on waiting, are found, and are kept when it is tried again', async () => {
    const file = await receive('%PDF-1.7 ฉ');
    await open().break();
    await expect(open().vault().keep(file)).rejects.toThrow();
    await open().mend();
    expect(await open().waiting()).toHaveLength(1);
    expect(await opened(file.sha256)).toBe('%PDF-1.7 ฉ');
    await open().vault().keep(file);
    expect(await open().waiting()).toEqual([]);
    expect(await opened(file.sha256)).toBe('%PDF-1.7 ฉ');
  });

  it('whose sender goes away half-way leave nothing', async () => {
    const sending = new Readable({ read: () => undefined });
    const received = open().vault().receive(sending, 'ก.pdf', 1000);
    sending.push('%PDF-1.7');
    await expect.poll(() => open().waiting()).toHaveLength(1);
    sending.destroy(new Error('gone'));
    await expect(received).rejects.toThrow();
    expect(await open().waiting()).toEqual([]);
  });

  it('left waiting by a process that ended are put away at the next start: kept where a row names them', async () => {
    const [named, nameless] = [await receive('%PDF-1.7 ช'), await receive('%PDF-1.7 ซ')];
    const findFile = async (sha256: string) => (sha256 === named.sha256 ? { sha256 } : null);
    const reading = (work: (stores: never) => Promise<never>) => work({ evidence: { findFile } } as never);
    const settle = (hours: number) => {
      const machine = { now: () => new Date(Date.now() + hours * 60 * 60 * 1000).toISOString() };
      return settleWaitingFiles({
        transactions: { run: reading, read: reading } as never,
        files: open().vault(),
        machine,
      });
    };
    expect(await settle(0)).toBe(0);
    expect(await open().waiting()).toHaveLength(2);
    expect(await settle(25)).toBe(2);
    expect(await open().waiting()).toEqual([]);
    expect(await opened(named.sha256)).toBe('%PDF-1.7 ช');
    expect(await opened(nameless.sha256)).toBeNull();
  });
}

describe('evidence files in a folder', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-vault-'));
  });
  afterEach(() => rm(folder, { recursive: true }));
  const placeOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256);

  theSameWherever(() => ({
    vault: () => localFileVault(folder),
    waiting: () => readdir(join(folder, 'waiting')).catch(() => []),
    alter: (sha256, bytes) => writeFile(placeOf(sha256), bytes),
    lose: (sha256) => rm(placeOf(sha256)),
    // A file is in the way of the folder of the stored file.
    async break() {
      const [waiting = ''] = await readdir(join(folder, 'waiting'));
      await writeFile(join(folder, waiting.slice(0, 2)), 'ขวาง');
    },
    async mend() {
      const [waiting = ''] = await readdir(join(folder, 'waiting'));
      await rm(join(folder, waiting.slice(0, 2)));
    },
  }));

  it('are on the disk, bytes and names, before anybody is told that they were received or kept', async () => {
    const flushed: string[] = [];
    const inFolder = async (path: string) => (await readdir(path)).map((name) => name.slice(0, 12));
    const recording: DiskFlush = {
      async file(file) {
        await lastingFlush.file(file);
        flushed.push(`file of ${(await file.stat()).size} bytes`);
      },
      async folder(path) {
        await lastingFlush.folder(path);
        flushed.push(`${path.slice(folder.length)}: ${await inFolder(path)}`);
      },
    };
    const vault = localFileVault(folder, recording);
    const file = await vault.receive(Readable.from(['%PDF-1.7 ', 'หก']), 'ก.pdf', 1000);
    const [shelf, name] = [file.sha256.slice(0, 2), file.sha256.slice(0, 12)];
    expect(flushed).toEqual([': waiting', 'file of 15 bytes', `/waiting: ${name}`]);
    await vault.keep(file);
    expect(flushed.slice(3)).toEqual([`: ${[shelf, 'waiting']}`, `/${shelf}: ${name}`]);
  });
});

describe('evidence files in an S3-compatible store', () => {
  let server: S3Server;
  let folder: string;
  let bucket = 0;
  beforeAll(async () => {
    server = await startS3Server();
  });
  afterAll(() => server?.stop());
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-vault-'));
    bucket += 1;
    await server.makeBucket(`evidence-${bucket}`);
  });
  afterEach(() => rm(folder, { recursive: true }));

  const place = () => ({ ...server.account, endpoint: server.endpoint, region: 'th-1', bucket: `evidence-${bucket}` });
  const keyOf = (sha256: string) => `kept/${sha256.slice(0, 2)}/${sha256}`;

  theSameWherever(() => ({
    vault: () => s3FileVault(place(), folder),
    waiting: async () => [
      ...(await server.keys(`evidence-${bucket}`, 'waiting/')),
      ...(await readdir(join(folder, 'waiting')).catch(() => [])),
    ],
    alter: (sha256, bytes) => server.put(`evidence-${bucket}`, keyOf(sha256), bytes),
    lose: (sha256) => server.remove(`evidence-${bucket}`, keyOf(sha256)),
    break: () => server.pause(),
    mend: () => server.resume(),
  }));

  it('need a bucket that is there, and an account that the store knows', async () => {
    await s3FileVault(place(), folder).check();
    await expect(s3FileVault({ ...place(), bucket: 'no-such-bucket' }, folder).check()).rejects.toThrow();
    await expect(s3FileVault({ ...place(), key: 'NOBODY' }, folder).check()).rejects.toThrow();
  });

  it('stay in no folder of this machine once the store has them', async () => {
    const file = await s3FileVault(place(), folder).receive(Readable.from(['%PDF-1.7']), 'ก.pdf', 1000);
    expect(await readdir(join(folder, 'waiting'))).toEqual([]);
    await s3FileVault(place(), folder).keep(file);
    expect(await server.keys(`evidence-${bucket}`, '')).toEqual([keyOf(file.sha256)]);
  });
});
