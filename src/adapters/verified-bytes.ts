import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';

/** Stored bytes that differ from what was stored. */
export class AlteredFileError extends Error {
  constructor(expected: string, found: string) {
    super(`a kept file is not what it was: SHA-256 ${expected} expected, ${found} found`);
    this.name = 'AlteredFileError';
  }
}

/**
 * The same bytes, hashed while they are read. The last part is held back until everything has been verified, so that
 * altered bytes never arrive complete: the reader gets an error before the end. Reading may stop at any time, even
 * before it began; the source is then closed.
 */
export function verifiedBytes(source: Readable, sha256: string): AsyncIterable<Uint8Array> {
  return {
    [Symbol.asyncIterator]() {
      const reading = checked(source, sha256);
      return {
        next: () => reading.next(),
        async return() {
          source.destroy();
          await reading.return(undefined);
          return { done: true, value: undefined };
        },
      };
    },
  };
}

async function* checked(bytes: AsyncIterable<Uint8Array>, sha256: string): AsyncGenerator<Uint8Array, undefined> {
  const hash = createHash('sha256');
  let held: Uint8Array | null = null;
  for await (const part of bytes) {
    hash.update(part);
    if (held !== null) yield held;
    held = part;
  }
  const found = hash.digest('hex');
  if (found !== sha256) throw new AlteredFileError(sha256, found);
  if (held !== null) yield held;
}
