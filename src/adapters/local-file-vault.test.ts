import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { localFileVault } from './local-file-vault.ts';

describe('evidence files in a folder', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-vault-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const receive = (content: string) =>
    localFileVault(folder).receive(Readable.from([Buffer.from(content)]), 'ก.pdf', 1000);
  const read = async (sha256: string) => {
    const bytes = await localFileVault(folder).open(sha256);
    return bytes === null ? null : text(bytes);
  };
  const waiting = () => readdir(join(folder, 'waiting'));

  it('are found while they wait, and no longer wait once kept', async () => {
    const file = await receive('%PDF-1.7 ก');
    expect(await read(file.sha256)).toBe('%PDF-1.7 ก');
    await localFileVault(folder).keep(file);
    expect(await waiting()).toEqual([]);
    expect(await read(file.sha256)).toBe('%PDF-1.7 ก');
  });

  it('may be kept twice: the second time changes nothing', async () => {
    const file = await receive('%PDF-1.7 ข');
    await localFileVault(folder).keep(file);
    await localFileVault(folder).keep(file);
    expect(await read(file.sha256)).toBe('%PDF-1.7 ข');
  });

  it('leave nothing when discarded, and what was kept by another upload of the same bytes stays', async () => {
    const [first, second] = [await receive('%PDF-1.7 ค'), await receive('%PDF-1.7 ค')];
    await localFileVault(folder).keep(first);
    await localFileVault(folder).discard(second);
    expect(await waiting()).toEqual([]);
    expect(await read(first.sha256)).toBe('%PDF-1.7 ค');
  });

  it('that never arrived cannot be kept or opened', async () => {
    const file = { ...(await receive('%PDF-1.7 ง')), sha256: 'f'.repeat(64) };
    await localFileVault(folder).discard(file);
    await expect(localFileVault(folder).keep(file)).rejects.toThrow('ENOENT');
    expect(await read(file.sha256)).toBeNull();
  });
});
