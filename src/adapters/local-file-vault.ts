import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileTypeFromFile } from 'file-type';
import type { FileVault, ReceivedFile } from '../application/reporting/file-vault.ts';

export interface LocalFileVault extends FileVault {
  /** Streams bytes into the waiting place, counting and hashing; stops reading past `largest` and says so. */
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
      const type = await fileTypeFromFile(temporaryPath);
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

async function writeCounting(stream: Readable, path: string, largest: number) {
  const hash = createHash('sha256');
  let sizeBytes = 0;
  const count = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      sizeBytes += chunk.length;
      // Past the limit the rest is read and dropped: the browser gets a clear answer instead of a broken connection.
      if (sizeBytes > largest) return done(null);
      hash.update(chunk);
      done(null, chunk);
    },
  });
  await pipeline(stream, count, createWriteStream(path, { mode: 0o600 }));
  return { sizeBytes, sha256: hash.digest('hex') };
}
