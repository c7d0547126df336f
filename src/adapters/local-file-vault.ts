import { createHash, randomUUID } from 'node:crypto';
import { copyFile, type FileHandle, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileTypeFromFile } from 'file-type';
import type { WaitingFile } from '../application/year/file-vault.ts';
import { EDGE_BYTES, type FileEdges } from '../domain/reporting/evidence-limits.ts';
import { type DiskFlush, lastingFlush, makeFolder } from './disk-flush.ts';
import type { ReceivingVault } from './receiving-vault.ts';
import { verifiedBytes } from './verified-bytes.ts';
import { usualBudget, type WaitingBudget, waitingRoom } from './waiting-budget.ts';

/** Where files wait for their rows, and how much of them. */
export interface WaitingPlace {
  readonly waiting?: string | undefined;
  readonly budget?: WaitingBudget;
}

/**
 * Evidence in a folder: `<sha256[0..2]>/<sha256>`, written under a temporary name and renamed, so that an incomplete
 * file is never seen. What `receive` or `keep` has answered survives a loss of power: the rows that name the file are
 * committed after `receive`. `flush` is for a folder whose files need not last.
 */
export function localFileVault(
  folder: string,
  flush: DiskFlush = lastingFlush,
  { waiting = join(folder, 'waiting'), budget = usualBudget }: WaitingPlace = {},
): ReceivingVault {
  const room = waitingRoom(waiting, budget);
  const placeOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256);
  return {
    async receive(stream, fileName, largest) {
      await makeFolder(waiting, flush);
      const release = await room.reserve(largest);
      const arriving = join(waiting, randomUUID());
      const counted = await writeCounting(stream, arriving, largest, flush).finally(release);
      if (counted.sizeBytes > largest)
        return { temporaryPath: arriving, fileName, ...counted, mediaType: null, edges: noEdges };
      const type = await fileTypeFromFile(arriving);
      const edges = await edgesOf(arriving, counted.sizeBytes);
      // The name follows from the content, so the file can be found if the process ends between the commit and the
      // move.
      const temporaryPath = join(waiting, `${counted.sha256}-${randomUUID()}`);
      await rename(arriving, temporaryPath);
      await flush.folder(waiting);
      return { temporaryPath, fileName, ...counted, mediaType: type?.mime ?? null, edges };
    },
    async keep(file) {
      const place = placeOf(file.sha256);
      await makeFolder(dirname(place), flush);
      await moveFile(file.temporaryPath, place, flush).catch(async (error: unknown) => {
        if (!(await isThere(place))) throw error;
      });
      await flush.folder(dirname(place));
    },
    async discard(file) {
      await rm(file.temporaryPath, { force: true });
    },
    listWaiting: (before) => listWaiting(waiting, before),
    listKept: () => listKept(folder),
    async open(sha256) {
      // Opened at once: a waiting file may be discarded before its first byte is asked for.
      const file = (await openIfThere(placeOf(sha256))) ?? (await openIfThere(await findWaiting(waiting, sha256)));
      return file === null ? null : verifiedBytes(file.createReadStream(), sha256);
    },
  };
}

/** From the waiting place, which may be on another disk: then a copy is made complete before it gets its name. */
async function moveFile(from: string, to: string, flush: DiskFlush): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    const copy = `${to}.${randomUUID()}`;
    try {
      await copyFile(from, copy);
      const file = await open(copy, 'r');
      await flush.file(file).finally(() => file.close());
      await rename(copy, to);
    } catch (fault) {
      await rm(copy, { force: true });
      throw fault;
    }
    await rm(from, { force: true });
  }
}

const noEdges: FileEdges = { head: '', tail: '' };

async function edgesOf(path: string, sizeBytes: number): Promise<FileEdges> {
  const file = await open(path, 'r');
  try {
    const textAt = async (position: number) => {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(EDGE_BYTES), 0, EDGE_BYTES, position);
      return buffer.toString('latin1', 0, bytesRead);
    };
    return { head: await textAt(0), tail: await textAt(Math.max(0, sizeBytes - EDGE_BYTES)) };
  } finally {
    await file.close();
  }
}

async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}

async function openIfThere(path: string | null): Promise<FileHandle | null> {
  if (path === null) return null;
  return open(path, 'r').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  });
}

async function listWaiting(waiting: string, before: string): Promise<WaitingFile[]> {
  const old: WaitingFile[] = [];
  for (const name of await readdir(waiting).catch(() => [])) {
    const temporaryPath = join(waiting, name);
    const found = await stat(temporaryPath).catch(() => null);
    const sha256 = /^([0-9a-f]{64})-/.exec(name)?.[1] ?? '';
    if (found && found.mtime.toISOString() < before) old.push({ temporaryPath, sha256 });
  }
  return old;
}

async function* listKept(folder: string): AsyncIterable<string> {
  const shelves = await readdir(folder).catch(() => []);
  for (const shelf of shelves.filter((name) => /^[0-9a-f]{2}$/.test(name)))
    for (const name of await readdir(join(folder, shelf))) if (/^[0-9a-f]{64}$/.test(name)) yield name;
}

async function findWaiting(waiting: string, sha256: string): Promise<string | null> {
  const names = await readdir(waiting).catch(() => []);
  const name = names.find((one) => one.startsWith(`${sha256}-`));
  return name === undefined ? null : join(waiting, name);
}

/**
 * Beyond the limit the stream is ended and the part already written is removed, so that a file that is too large takes
 * neither time nor space. The same happens when the sender disconnects.
 */
async function writeCounting(stream: Readable, path: string, largest: number, flush: DiskFlush) {
  const hash = createHash('sha256');
  let sizeBytes = 0;
  const file = await open(path, 'wx', 0o600);
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      sizeBytes += chunk.length;
      if (sizeBytes > largest) break;
      hash.update(chunk);
      await file.write(chunk);
    }
    if (sizeBytes <= largest) await flush.file(file);
  } catch (error) {
    sizeBytes = Number.POSITIVE_INFINITY;
    throw error;
  } finally {
    await file.close();
    if (sizeBytes > largest) await rm(path, { force: true });
  }
  return { sizeBytes, sha256: hash.digest('hex') };
}
