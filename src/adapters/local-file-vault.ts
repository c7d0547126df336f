import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileTypeFromFile } from 'file-type';
import type { FileVault, ReceivedFile } from '../application/reporting/file-vault.ts';

export interface LocalFileVault extends FileVault {
  /**
   * Streams bytes into the waiting place, counting and hashing. Past `largest` it stops reading and keeps nothing:
   * `sizeBytes` then tells only that the limit was passed.
   */
  receive(stream: Readable, fileName: string, largest: number): Promise<ReceivedFile>;
}

/** Evidence in a folder: `<sha256[0..2]>/<sha256>`, written beside and renamed, so that a half file is never seen. */
export function localFileVault(folder: string): LocalFileVault {
  const waiting = join(folder, 'waiting');
  const placeOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256);
  return {
    async receive(stream, fileName, largest) {
      await mkdir(waiting, { recursive: true, mode: 0o700 });
      const temporaryPath = join(waiting, randomUUID());
      const counted = await writeCounting(stream, temporaryPath, largest);
      const type = counted.sizeBytes > largest ? undefined : await fileTypeFromFile(temporaryPath);
      return { temporaryPath, fileName, ...counted, mediaType: type?.mime ?? null };
    },
    async keep(file) {
      const place = placeOf(file.sha256);
      await mkdir(join(folder, file.sha256.slice(0, 2)), { recursive: true, mode: 0o700 });
      await rename(file.temporaryPath, place);
    },
    async discard(file) {
      await rm(file.temporaryPath, { force: true });
    },
    async open(sha256) {
      const place = placeOf(sha256);
      const found = await stat(place).catch(() => null);
      return found ? createReadStream(place) : null;
    },
  };
}

/**
 * Past the limit the stream is ended and the part already written removed: what is too large takes neither time nor room,
 * and nothing waits for somebody to clear it away. The same where the sender goes away half-way.
 */
async function writeCounting(stream: Readable, path: string, largest: number) {
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
  } catch (error) {
    sizeBytes = Number.POSITIVE_INFINITY;
    throw error;
  } finally {
    await file.close();
    if (sizeBytes > largest) await rm(path, { force: true });
  }
  return { sizeBytes, sha256: hash.digest('hex') };
}
